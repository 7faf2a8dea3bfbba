import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailMessage } from '../../../platform/mail/mail-message.ts'
import type { RegistrationView } from '../queries/registration-views.ts'
import { mailFooter } from './event-facts.ts'

/** The mail to somebody whose place now belongs to another person. */
export function transferredAwayMail(
  before: RegistrationView,
  to: string,
): Omit<MailMessage, 'createdAt'> {
  const { lang } = before
  const t = translator(lang, 'registrationMail')
  const event = textIn(before.eventName, lang)
  return {
    kind: 'registration-transferred-away',
    recipient: before.email,
    recipientName: before.name,
    eventId: before.eventId,
    subjectId: before.id,
    ...composeMail({
      lang,
      subject: t('transferred-away.subject', { event }),
      brand: event,
      colour: before.colour,
      greeting: t('greeting', { name: before.name }),
      paragraphs: [t('transferred-away.text', { event, to })],
      footer: mailFooter(lang, before),
    }),
  }
}
