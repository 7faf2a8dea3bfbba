import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'

/** What a mail about consent tells: who is asked, and what was answered. */
export type ConsentNews =
  | 'host-asked'
  | 'host-accepted'
  | 'host-declined'
  | 'host-revoked'
  | 'neighbour-asked'
  | 'neighbour-accepted'
  | 'neighbour-declined'
  | 'guests-asked'
  | 'guests-agreed'
  | 'guests-ended'
  | 'reviewer-named'
  | 'reviewer-ended'
  | 'application-submitted'
  | 'application-asked'
  | 'application-answered'
  | 'application-withdrawn'

export type Reader = { readonly email: string; readonly name: string; readonly lang: Language }

type ConsentMail = {
  readonly what: ConsentNews
  readonly person: Reader
  readonly event: { readonly id: string; readonly name: LocalizedText }
  /** `host`: the programme or community; `other`: the other event; `by`: who acted. */
  readonly values: { readonly host?: string; readonly other?: LocalizedText; readonly by?: string }
  /** In the words of who wrote it: a question, an answer, a reason. */
  readonly words?: string
  /** Where to look, below the language. */
  readonly path: string
  readonly url: string
}

/** Tells a person of one side what the other did about holding an event together. */
export function consentMail({ what, person, event, values, words = '', path, url }: ConsentMail) {
  const { lang } = person
  const t = translator(lang, 'hostingMail')
  const said = {
    event: textIn(event.name, lang),
    host: values.host ?? '',
    other: textIn(values.other, lang),
    by: values.by || 'Convite',
  }
  return {
    kind: what,
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t(`${what}.subject`, said),
      brand: said.host || said.event,
      paragraphs: [t(`${what}.text`, said), ...(words ? [words] : [])],
      button: { label: t('look'), url: `${url}/${lang}/${path}` },
      footer: ['Convite'],
    }),
  }
}
