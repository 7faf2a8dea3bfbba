import { textIn, type Language } from '../../../shared/localized-text.ts'
import { sayDays } from '../../../platform/i18n/dates.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { calendar } from '../../../platform/icalendar/calendar.ts'
import { composeMail } from '../../../platform/mail/compose-mail.tsx'
import type { MailAttachment, MailMessage } from '../../../platform/mail/mail-message.ts'
import type { CancelledEvent, ConcernedPerson } from '../queries/concerned-by-cancellation.ts'

/** To somebody who wanted to come or to speak: the event is called off, why, and the entry that says so to a calendar. */
export function eventCancelledMail(
  event: CancelledEvent,
  person: ConcernedPerson,
  baseUrl: string,
): Omit<MailMessage, 'createdAt'> {
  const { lang } = person
  const t = translator(lang, 'eventsMail')
  const name = textIn(event.name, lang)
  const reason = textIn(event.cancellationNote, lang)
  const place = placeOf(event)
  const entry = cancelledEntry(event, lang, baseUrl)
  const part = person.attends ? (person.speaks ? 'both' : 'attends') : 'speaks'
  return {
    kind: 'event-cancelled',
    recipient: person.email,
    recipientName: person.name,
    eventId: event.id,
    subjectId: event.id,
    ...composeMail({
      lang,
      subject: t('cancelled.subject', { event: name }),
      brand: name,
      colour: event.colour,
      greeting: person.name ? t('greeting', { name: person.name }) : t('greetingNobody'),
      paragraphs: [
        t('cancelled.text', { event: name }),
        ...(reason ? [reason] : []),
        t('cancelled.nothingToDo', { part }),
      ],
      facts: [
        ...(event.startsOn && event.endsOn
          ? [[t('cancelled.when'), sayDays(lang, event.startsOn, event.endsOn)] as const]
          : []),
        ...(place ? [[t('cancelled.where'), place] as const] : []),
      ],
      button: { label: t('seeEvent'), url: eventUrl(event, lang, baseUrl) },
      closing: entry ? [t('cancelled.calendar')] : [],
      footer: [
        t('why', { event: name, part }),
        ...(event.contactEmail ? [t('questions', { contact: event.contactEmail })] : []),
      ],
    }),
    attachments: entry ? [entry] : [],
  }
}

/** Has the identity of the event's own entry and of those in the mails about registrations, and a higher sequence. */
function cancelledEntry(
  event: CancelledEvent,
  lang: Language,
  baseUrl: string,
): MailAttachment | null {
  if (!event.startsOn || !event.endsOn) return null
  const name = textIn(event.name, lang)
  const content = calendar({
    name,
    events: [
      {
        uid: `event-${event.id}@${new URL(baseUrl).hostname}`,
        sequence: event.version,
        updatedAt: event.updatedAt,
        cancelled: true,
        summary: name,
        time: { firstDay: event.startsOn, lastDay: event.endsOn },
        location: placeOf(event),
        url: eventUrl(event, lang, baseUrl),
      },
    ],
  })
  return {
    filename: `${event.slug}.ics`,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    base64: Buffer.from(content).toString('base64'),
  }
}

const placeOf = ({ venueName, venueAddress, city }: CancelledEvent) =>
  [venueName, venueAddress, city].filter(Boolean).join(', ')

const eventUrl = ({ slug }: CancelledEvent, lang: Language, baseUrl: string) =>
  `${baseUrl}/${lang}/events/${slug}`
