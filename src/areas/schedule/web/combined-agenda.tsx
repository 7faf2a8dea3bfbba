import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { goneEntry, sessionEntry } from '../use-cases/calendar-entry.ts'
import { combineAgendas } from '../domain/combine-agendas.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import { hasPage } from '../domain/session-kinds.ts'
import { agendasBeside, type AgendaEvent, type PublishedAgenda } from '../queries/releases.ts'
import { agendaDays } from './agenda-view.ts'
import { CombinedAgendaPage } from './pages/combined-agenda-page.tsx'
import { agendaLater, cachingOf, readAgenda } from './published.tsx'

type Published = {
  readonly event: AgendaEvent
  readonly release: NonNullable<PublishedAgenda['release']>
}

/** The event with those held beside it, as far as they have published; `not-found` where none is held beside it. */
async function readTogether(x: Exchange) {
  const own = await readAgenda(x)
  if (own.event.colocated.length === 0) throw notFound()
  const all = [own, ...(await agendasBeside(x.context.db, own.event.id))]
  const published = all.filter((each): each is Published => each.release !== null)
  return { event: own.event, published }
}

/** What is on at an event and at those held beside it, in one grid by time. */
export async function combinedAgendaPage(x: Exchange): Promise<Response> {
  const { event, published } = await readTogether(x)
  if (published.length === 0) return agendaLater(x, event)
  const { language } = x
  const agenda = combineAgendas(
    published.map((each) => ({ ...each.event, agenda: each.release.agenda })),
    language,
  )
  const slugOf = new Map(published.map((each) => [each.event.id, each.event.slug]))
  const days = agendaDays(agenda, agenda.sessions, {
    language,
    t: translator(language, 'schedule'),
    hrefOf: (session) =>
      hasPage(session)
        ? `${eventHome(language, slugOf.get(session.track ?? '') ?? event.slug)}/sessions/${sessionSlug(session)}`
        : undefined,
  })
  return x.page(
    <CombinedAgendaPage event={event} events={published.map((each) => each.event)} days={days} />,
    x.url.search === '' ? cachingOf(event) : {},
  )
}

/** The same for a calendar; a session that is gone, or whose event is called off, stays in it as cancelled. */
export async function combinedCalendar(x: Exchange): Promise<Response> {
  const { event, published } = await readTogether(x)
  if (published.length === 0) throw notFound()
  const content = calendar({
    name: translator(x.language, 'schedule')('combinedOf', {
      event: textIn(event.name, x.language),
    }),
    url: x.context.config.url + x.url.pathname,
    refreshHours: 1,
    events: published.flatMap((each) => {
      const source = { ...each, language: x.language, baseUrl: x.context.config.url }
      const { sessions, cancelled } = each.release.agenda
      return [
        ...sessions.map((session) => sessionEntry(source, session)),
        ...cancelled.map((session) => goneEntry(source, session)),
      ]
    }),
  })
  return x.body(content, calendarMediaType, cachingOf(event).caching)
}
