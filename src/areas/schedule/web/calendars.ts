import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { goneEntry, sessionEntry, type EntrySource } from '../calendar-entry.ts'
import { codeIn } from '../domain/addresses.ts'
import type { AgendaEvent } from '../queries/releases.ts'
import { cachingOf, readAgenda } from './published.tsx'

/** Before the first release there is nothing to put into a calendar: `not-found`. */
async function published(x: Exchange): Promise<EntrySource & { readonly event: AgendaEvent }> {
  const { event, release } = await readAgenda(x)
  if (!release) throw notFound()
  return { event, release, language: x.language, baseUrl: x.context.config.url }
}

/** The whole agenda for a calendar; sessions of earlier releases that are gone stay in it as cancelled. */
export async function agendaCalendar(x: Exchange): Promise<Response> {
  const source = await published(x)
  const { event, release } = source
  const name = textIn(event.name, x.language)
  const content = calendar({
    name: translator(x.language, 'schedule')('agendaOf', { event: name }),
    url: x.context.config.url + x.url.pathname,
    refreshHours: 1,
    events: [
      ...release.agenda.sessions.map((session) => sessionEntry(source, session)),
      ...release.agenda.cancelled.map((session) => goneEntry(source, session)),
    ],
  })
  return x.body(content, calendarMediaType, cachingOf(event).caching)
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
