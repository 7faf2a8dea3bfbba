import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import type { CalendarEvent } from '../../../platform/icalendar/calendar-event.ts'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import type {
  CancelledSession,
  ReleasedAgenda,
  ReleasedSession,
} from '../domain/release-content.ts'
import { endOf } from '../domain/timetable.ts'
import type { AgendaEvent } from '../queries/releases.ts'
import { codeIn, eventHome, sessionSlug } from './addresses.ts'
import { hasPage } from './agenda-view.ts'
import { cachingOf, readAgenda } from './published.tsx'

/** Before the first release there is nothing to put into a calendar: `not-found`. */
async function published(x: Exchange) {
  const { event, release } = await readAgenda(x)
  if (!release) throw notFound()
  return { event, release }
}
type Published = Awaited<ReturnType<typeof published>>

/** The whole agenda for a calendar; sessions of earlier releases that are gone stay in it as cancelled. */
export async function agendaCalendar(x: Exchange): Promise<Response> {
  const { event, release } = await published(x)
  const { agenda } = release
  const name = textIn(event.name, x.language)
  const content = calendar({
    name: translator(x.language, 'schedule')('agendaOf', { event: name }),
    url: x.context.config.url + x.url.pathname,
    refreshHours: 1,
    events: [
      ...agenda.sessions.map((session) => entryOf(x, event, release, session)),
      ...agenda.cancelled.map((session) => cancelledEntry(x, event, release, session)),
    ],
  })
  return x.body(content, calendarMediaType, cachingOf(event).caching)
}

/** One session for a calendar. */
export async function sessionCalendar(x: Exchange): Promise<Response> {
  const { event, release } = await published(x)
  const code = codeIn(x.param('session'))
  const session = release.agenda.sessions.find((each) => each.code === code)
  const gone = release.agenda.cancelled.find((each) => each.code === code)
  if (!session && !gone) throw notFound()
  const entry = session
    ? entryOf(x, event, release, session)
    : cancelledEntry(x, event, release, gone!)
  const content = calendar({ name: entry.summary, events: [entry] })
  return x.body(content, calendarMediaType, cachingOf(event).caching)
}

// The number of the release rises with every change, which is all that calendars ask of a SEQUENCE.
const basics = (
  x: Exchange,
  event: AgendaEvent,
  release: Published['release'],
  session: CancelledSession,
) => ({
  uid: `session-${session.id}@${new URL(x.context.config.url).hostname}`,
  sequence: release.number,
  updatedAt: release.publishedAt,
  summary: textIn(session.title, x.language),
  time: {
    start: new Date(session.startsAt),
    end: endOf({ startsAt: new Date(session.startsAt), minutes: session.minutes }),
    zone: event.timeZone,
  },
})

const cancelledEntry = (
  x: Exchange,
  event: AgendaEvent,
  release: Published['release'],
  session: CancelledSession,
): CalendarEvent => ({ ...basics(x, event, release, session), cancelled: true })

function entryOf(
  x: Exchange,
  event: AgendaEvent,
  release: Published['release'],
  session: ReleasedSession,
): CalendarEvent {
  const { agenda } = release
  const home = x.context.config.url + eventHome(x.language, event.slug)
  return {
    ...basics(x, event, release, session),
    cancelled: event.cancelledAt !== null,
    description: speakersOf(agenda, session).join(', '),
    location: [roomOf(agenda, session), event.venueName, event.city].filter(Boolean).join(', '),
    url: hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : `${home}/agenda`,
  }
}

const speakersOf = ({ speakers }: ReleasedAgenda, session: ReleasedSession) =>
  session.speakers.flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? [])

const roomOf = ({ rooms }: ReleasedAgenda, session: ReleasedSession) =>
  rooms.find(({ id }) => id === session.room)?.name
