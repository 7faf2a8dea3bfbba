import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { goneEntry, sessionEntry, type EntrySource } from '../use-cases/calendar-entry.ts'
import { codeIn } from '../domain/addresses.ts'
import { agendaPart } from '../domain/agenda-part.ts'
import type { AgendaEvent } from '../queries/releases.ts'
import { releaseNumber } from './exchange.tsx'
import { cachingOf, readAgenda, readRelease } from './published.tsx'

type Published = EntrySource & { readonly event: AgendaEvent }

/** Before the first release there is nothing to put into a calendar: `not-found`. */
async function published(x: Exchange): Promise<Published> {
  const { event, release } = await readAgenda(x)
  if (!release) throw notFound()
  return { event, release, language: x.language, baseUrl: x.context.config.url }
}

/**
 * The agenda for a calendar, whole or a part of it (a day, a room, a track, a speaker). Sessions of earlier releases
 * that are gone stay in the whole one as cancelled.
 */
export const agendaCalendar = async (x: Exchange): Promise<Response> =>
  partOfAgenda(x, await published(x))

/** The agenda of one release, which no calendar needs to ask for again. */
export async function releaseCalendar(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x, releaseNumber(x))
  if (!release) throw notFound()
  const { number, publishedAt, content } = release
  return partOfAgenda(x, {
    event,
    release: { number, publishedAt, agenda: content.agenda },
    language: x.language,
    baseUrl: x.context.config.url,
  })
}

function partOfAgenda(x: Exchange, source: Published): Response {
  const { event, release } = source
  const part = agendaPart(x.url.searchParams, release.agenda)
  if (!part) throw notFound()
  const name = translator(x.language, 'schedule')('agendaOf', {
    event: textIn(event.name, x.language),
  })
  const content = calendar({
    name: [name, ...part.names].join(' · '),
    url: x.context.config.url + x.url.pathname + part.query,
    refreshHours: 1,
    events: [
      ...release.agenda.sessions
        .filter((session) => part.holds(session))
        .map((session) => sessionEntry(source, session)),
      ...(part.query === ''
        ? release.agenda.cancelled.map((session) => goneEntry(source, session))
        : []),
    ],
  })
  // Only the address as we write it is kept: others could be without end.
  return x.body(
    content,
    calendarMediaType,
    x.url.search === part.query ? cachingOf(event).caching : undefined,
  )
}

/** One session for a calendar. */
export async function sessionCalendar(x: Exchange): Promise<Response> {
  const source = await published(x)
  const { sessions, cancelled } = source.release.agenda
  const code = codeIn(x.param('session'))
  const session = sessions.find((each) => each.code === code)
  const gone = cancelled.find((each) => each.code === code)
  if (!session && !gone) throw notFound()
  const entry = session ? sessionEntry(source, session) : goneEntry(source, gone!)
  const content = calendar({ name: entry.summary, events: [entry] })
  return x.body(content, calendarMediaType, cachingOf(source.event).caching)
}
