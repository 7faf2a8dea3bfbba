import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import { textIn, type Language, type LocalizedText } from '../../../shared/localized-text.ts'
import type { Rule } from '../domain/rule.ts'
import { sayRules } from '../say-rules.ts'

export type WaiverNews = 'asked' | 'given' | 'declined' | 'taken-back'

type WaiverMail = {
  readonly what: WaiverNews
  readonly person: { readonly email: string; readonly name: string; readonly lang: Language }
  readonly event: { readonly id: string; readonly name: LocalizedText }
  readonly programme: string
  readonly rule: Rule
  /** Who acted. */
  readonly by: string
  /** Why, in the words of who wrote it. */
  readonly reason: string
  /** Where to look, below the language. */
  readonly path: string
  readonly url: string
}

/** Tells one side what the other did about letting an event off a rule. */
export function waiverMail(mail: WaiverMail) {
  const { what, person, event, programme, rule, by, reason, path, url } = mail
  const { lang } = person
  const t = translator(lang, 'programmesMail')
  const said = { event: textIn(event.name, lang), programme, by: by || 'Convite' }
  return {
    kind: `waiver-${what}`,
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    ...composeMail({
      lang,
      subject: t(`waiver.${what}.subject`, said),
      brand: programme,
      paragraphs: [
        t(`waiver.${what}.text`, said),
        sayRules(lang).title(rule),
        ...(reason ? [reason] : []),
      ],
      button: { label: t('waiver.look'), url: `${url}/${lang}/${path}` },
      footer: ['Convite'],
    }),
  }
}
