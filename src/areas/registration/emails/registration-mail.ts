import { textIn } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailMessage } from '../../../platform/mail/mail-message.ts'
import { qrPng } from '../../../platform/qr/qr-png.ts'
import type { RegistrationView } from '../queries/registration-views.ts'
import { eventFacts, mailFooter, ticketFacts } from './event-facts.ts'
import type { RegistrationMailKind } from './mail-kinds.ts'
import { registrationCalendar } from './registration-calendar.ts'

/** The address of "my registration", in the person's language. */
export const registrationUrl = (
  baseUrl: string,
  { lang, secret }: Pick<RegistrationView, 'lang' | 'secret'>,
) => `${baseUrl}/${lang}/registrations/${secret}`

/** A mail to the person of a registration; with the QR code and the calendar entry once the place is theirs. */
export function registrationMail(
  kind: RegistrationMailKind,
  view: RegistrationView,
  baseUrl: string,
): Omit<MailMessage, 'createdAt'> {
  const { lang } = view
  const t = translator(lang, 'registrationMail')
  const event = textIn(view.eventName, lang)
  const url = registrationUrl(baseUrl, view)
  const admitted = view.status === 'confirmed'
  const over = view.status === 'cancelled'
  const ics = admitted ? registrationCalendar(view, lang, baseUrl, url) : null
  return {
    kind: `registration-${kind}`,
    recipient: view.email,
    recipientName: view.name,
    eventId: view.eventId,
    subjectId: view.id,
    ...composeMail({
      lang,
      subject: t(`${kind}.subject`, { event }),
      brand: event,
      colour: view.colour,
      greeting: t('greeting', { name: view.name }),
      paragraphs: [
        t(`${kind}.text`, { event, position: view.position ?? 1 }),
        ...(admitted ? [t('show')] : []),
      ],
      facts: over
        ? []
        : [
            ...eventFacts(lang, view),
            ...ticketFacts(lang, view),
            ...(admitted ? [[t('code'), view.code] as const] : []),
          ],
      ...(admitted ? { picture: { filename: 'qr.png', alt: t('qr', { code: view.code }) } } : {}),
      ...(over ? {} : { button: { label: t('button'), url }, closing: [t('cannotCome')] }),
      footer: mailFooter(lang, view),
    }),
    attachments: [
      ...(admitted
        ? [
            {
              filename: 'qr.png',
              contentType: 'image/png',
              base64: qrPng(view.code).toString('base64'),
            },
          ]
        : []),
      ...(ics
        ? [
            {
              filename: `${view.eventSlug}.ics`,
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
              base64: Buffer.from(ics).toString('base64'),
            },
          ]
        : []),
    ],
  }
}
