import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { EventScope } from '../../accounts/queries.ts'
import type { Kept } from '../database/accreditations.ts'
import { applicationUrl } from './application.ts'

/** Tells somebody that they are accredited; the ticket comes in a mail of its own. */
export function acceptedMail(person: Kept, event: EventScope, baseUrl: string) {
  const { lang } = person
  const t = translator(lang, 'pressMail')
  return decisionMail('accepted', person, event, baseUrl, {
    paragraphs: [t('accepted.text', { event: textIn(event.name, lang) }), t('accepted.ticket')],
    closing: [t('accepted.embargo', { address: person.email })],
  })
}

/** Tells somebody that they are not accredited, and why. */
export function declinedMail(person: Kept, reason: string, event: EventScope, baseUrl: string) {
  const t = translator(person.lang, 'pressMail')
  const name = textIn(event.name, person.lang)
  return decisionMail('declined', person, event, baseUrl, {
    paragraphs: [t('declined.text', { event: name }), reason, t('declined.register')],
    closing: [],
  })
}

function decisionMail(
  kind: 'accepted' | 'declined',
  person: Kept,
  event: EventScope,
  baseUrl: string,
  words: { readonly paragraphs: readonly string[]; readonly closing: readonly string[] },
) {
  const { lang } = person
  const t = translator(lang, 'pressMail')
  const name = textIn(event.name, lang)
  return {
    kind: `press-${kind}`,
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    subjectId: person.id,
    ...composeMail({
      lang,
      subject: t(`${kind}.subject`, { event: name }),
      brand: name,
      colour: event.colour,
      greeting: t('greeting', { name: person.name }),
      ...words,
      button: { label: t(`${kind}.button`), url: applicationUrl(baseUrl, person) },
      footer: [t('why', { event: name })],
    }),
  }
}
