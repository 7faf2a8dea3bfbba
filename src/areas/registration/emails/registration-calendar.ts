import { textIn, type Language } from '../../../shared/localized-text.ts'
import { calendar } from '../../../platform/icalendar/calendar.ts'
import type { RegistrationView } from '../queries/registration-views.ts'

type Registered = Pick<
  RegistrationView,
  | 'eventId'
  | 'eventName'
  | 'eventVersion'
  | 'eventUpdatedAt'
  | 'eventCancelledAt'
  | 'startsOn'
  | 'endsOn'
  | 'venueName'
  | 'venueAddress'
  | 'city'
>

/** The event for this person's calendar, with the link to their registration; null while it has no dates. */
export function registrationCalendar(
  view: Registered,
  language: Language,
  baseUrl: string,
  url: string,
): string | null {
  const { startsOn, endsOn } = view
  if (!startsOn || !endsOn) return null
  const name = textIn(view.eventName, language)
  return calendar({
    name,
    events: [
      {
        // The same as in the event's own calendar file: nobody gets it twice.
        uid: `event-${view.eventId}@${new URL(baseUrl).hostname}`,
        sequence: view.eventVersion,
        updatedAt: view.eventUpdatedAt,
        cancelled: view.eventCancelledAt !== null,
        summary: name,
        time: { firstDay: startsOn, lastDay: endsOn },
        location: [view.venueName, view.venueAddress, view.city].filter(Boolean).join(', '),
        url,
      },
    ],
  })
}
