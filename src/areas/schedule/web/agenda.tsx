import type { Exchange } from '../../../platform/http/exchange.tsx'
import { translator } from '../../../platform/i18n/messages.ts'
import { agendaQuery, filteredSessions, readAgendaFilter } from '../domain/agenda-filter.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import { hasPage } from '../domain/session-kinds.ts'
import { starredCodes } from '../queries/stars.ts'
import { agendaDays } from './agenda-view.ts'
import { AgendaPage } from './pages/agenda-page.tsx'
import { agendaLater, cachingOf, readAgenda } from './published.tsx'

/** The agenda as it was published last, narrowed down by the address. */
export async function agendaPage(x: Exchange): Promise<Response> {
  const { event, release } = await readAgenda(x)
  if (!release) return agendaLater(x, event)
  const { agenda } = release
  const { language } = x
  const filter = readAgendaFilter(x.url.searchParams, agenda)
  const sessions = filteredSessions(agenda, filter)
  const home = eventHome(language, event.slug)
  const days = agendaDays(agenda, sessions, {
    language,
    t: translator(language, 'schedule'),
    stars: { own: x.actor && (await starredCodes(x.context.db, event.id, x.actor.id)) },
    hrefOf: (session) =>
      hasPage(session) ? `${home}/sessions/${sessionSlug(session)}` : undefined,
  })
  // Only addresses that we link to are kept: others could be without end.
  const known = x.url.search === agendaQuery(filter)
  return x.page(
    <AgendaPage event={event} release={release} filter={filter} sessions={sessions} days={days} />,
    known ? cachingOf(event) : {},
  )
}
