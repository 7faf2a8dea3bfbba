import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailMessage } from '../../../platform/mail/mail-message.ts'
import type { RegistrationView } from '../queries/registration-views.ts'
import { eventFacts, mailFooter } from './event-facts.ts'

/** The mail to whoever registered a group: who got what, and the link to the whole order. */
export function orderMail(
  views: readonly RegistrationView[],
  baseUrl: string,
): Omit<MailMessage, 'createdAt'> {
  const first = views[0]!
  const { lang } = first
  const t = translator(lang, 'registrationMail')
  const event = textIn(first.eventName, lang)
  return {
    kind: 'registration-order',
    recipient: first.orderEmail,
    recipientName: first.orderName,
    eventId: first.eventId,
    subjectId: first.orderId,
    ...composeMail({
      lang,
      subject: t('order.subject', { event, count: views.length }),
      brand: event,
      colour: first.colour,
      greeting: t('greeting', { name: first.orderName }),
      paragraphs: [
        t(first.status === 'waiting' ? 'order.waiting' : 'order.text', { event }),
        views
          .map(({ name, ticketTypeName, code }) =>
            t('order.person', { name, ticket: textIn(ticketTypeName, lang), code }),
          )
          .join('\n'),
      ],
      facts: eventFacts(lang, first),
      button: {
        label: t('order.button'),
        url: `${baseUrl}/${lang}/orders/${first.orderSecret}`,
      },
      footer: mailFooter(lang, first),
    }),
  }
}
