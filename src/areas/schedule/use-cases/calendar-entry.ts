import { textIn, type Language } from '../../../shared/localized-text.ts'
import type { CalendarEvent } from '../../../platform/icalendar/calendar-event.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import type {
  CancelledSession,
  ReleasedAgenda,
  ReleasedSession,
} from '../domain/release-content.ts'
import { namesOfRooms } from '../domain/released-rooms.ts'
import { hasPage } from '../domain/session-kinds.ts'
import { endOf } from '../domain/timetable.ts'
import type { AgendaEvent } from '../queries/releases.ts'

/** What the calendar entries of a release's sessions are made of. */
export type EntrySource = {
  readonly event: Pick<
    AgendaEvent,
    'slug' | 'timeZone' | 'venueName' | 'city' | 'cancelledAt' | 'version' | 'updatedAt'
  >
  readonly release: {
    readonly number: number
    readonly publishedAt: Date
    readonly agenda: ReleasedAgenda
  }
  readonly language: Language
  readonly baseUrl: string
}

/** A session that stands on the agenda; cancelled if the whole event is. */
export function sessionEntry(source: EntrySource, session: ReleasedSession): CalendarEvent {
  const { event, release, language } = source
  const home = source.baseUrl + eventHome(language, event.slug)
  const room = namesOfRooms(release.agenda, session)
  return {
    ...entry(source, session),
    cancelled: event.cancelledAt !== null,
    description: speakersOf(release.agenda, session).join(', '),
    location: [room, event.venueName, event.city].filter(Boolean).join(', '),
    url: hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : `${home}/agenda`,
  }
}

/** A session that an earlier release had and this one has not. */
export const goneEntry = (source: EntrySource, session: CancelledSession): CalendarEvent => ({
  ...entry(source, session),
  cancelled: true,
})

/** A SEQUENCE must rise with every change: each release has a higher number, and calling the event off a higher version. */
const entry = ({ event, release, language, baseUrl }: EntrySource, session: CancelledSession) => ({
  uid: `session-${session.id}@${new URL(baseUrl).hostname}`,
  sequence: release.number + event.version,
  updatedAt: release.publishedAt > event.updatedAt ? release.publishedAt : event.updatedAt,
  summary: textIn(session.title, language),
  time: {
    start: new Date(session.startsAt),
    end: endOf({ startsAt: new Date(session.startsAt), minutes: session.minutes }),
    zone: event.timeZone,
  },
})

const speakersOf = ({ speakers }: ReleasedAgenda, session: ReleasedSession) =>
  session.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? [])
