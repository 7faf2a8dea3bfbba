import { textIn, type Language } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'

type HandoverMail = {
  readonly what: 'handover-asked' | 'handover-accepted' | 'handover-declined'
  readonly person: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly event: EventScope
  readonly proposal: { readonly id: string; readonly code: string; readonly title: string }
  /** To whose call it goes. */
  readonly host: string
  /** In the words of who asks. */
  readonly words?: string
  readonly url: string
}

/** Asks a speaker whether their proposal may go to another host's call, or tells who asked what they said. */
export function handoverMail({ what, person, event, proposal, host, words, url }: HandoverMail) {
  const { lang } = person
  const t = translator(lang, 'proposalsMail')
  const name = textIn(event.name, lang)
  const said = { title: proposal.title, event: name, host }
  const address =
    what === 'handover-asked'
      ? `events/${event.slug}/call/proposals/${proposal.code}`
      : `manage/events/${event.slug}/hosts`
  return {
    kind: `proposals.${what}`,
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    subjectId: proposal.id,
    ...composeMail({
      lang,
      subject: t(`${what}.subject`, said),
      brand: name,
      paragraphs: [t(`${what}.text`, said), ...(words ? [words] : [])],
      button: { label: t('see'), url: `${url}/${lang}/${address}` },
      footer: ['Convite'],
    }),
  }
}
