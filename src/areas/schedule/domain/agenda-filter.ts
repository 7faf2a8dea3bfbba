import { agendaKeys, filterNames, type AgendaKeys, type FilterName } from './agenda-keys.ts'
import { matchesWords, sessionWords, wordsOf } from './agenda-search.ts'
import type { ReleaseContent, ReleasedAgenda, ReleasedSession } from './release-content.ts'
import { isProgramme } from './session-kinds.ts'

/** How an agenda can be laid out; the grid is what stands there unless something else is asked for. */
export const agendaViews = ['grid', 'list', 'rooms', 'tracks', 'now'] as const
export type AgendaView = (typeof agendaViews)[number]

/** What visitors narrow an agenda down to; values that are not in the agenda are no filter. */
export type AgendaFilter = Readonly<Partial<Record<FilterName, readonly string[]>>> & {
  readonly view: AgendaView
  /** One day, all of them, or, with '', what fits into a page. */
  readonly day: string
  /** What was searched for, as it was typed. */
  readonly q: string
}

/** Beyond this many sessions a page shows one day, unless all are asked for. */
const mostOnOnePage = 300
const longestSearch = 100

/** The days of an agenda in their order. */
export const daysOf = ({ sessions }: ReleasedAgenda): string[] => [
  ...new Set(sessions.map(({ day }) => day)),
]

/** Whether an agenda is so large that a page shows one of its days. */
export const isLarge = (agenda: ReleasedAgenda): boolean =>
  agenda.sessions.length > mostOnOnePage && daysOf(agenda).length > 1

/** The filters of an address, without what the agenda does not know. */
export function readAgendaFilter(
  query: URLSearchParams,
  agenda: ReleasedAgenda,
  keys: AgendaKeys = agendaKeys(agenda),
): AgendaFilter {
  const view = agendaViews.find((each) => each === query.get('view')) ?? 'grid'
  const day = query.get('day') ?? ''
  const known = daysOf(agenda).includes(day) || (day === 'all' && isLarge(agenda))
  return {
    view: offeredViews(keys).includes(view) ? view : 'grid',
    day: known ? day : '',
    q: (query.get('q') ?? '').trim().slice(0, longestSearch),
    ...Object.fromEntries(
      filterNames.flatMap((name) => {
        const asked = new Set(query.getAll(name))
        const values = keys.choices[name].map(({ value }) => value).filter((one) => asked.has(one))
        return values.length > 0 ? [[name, values]] : []
      }),
    ),
  }
}

/** The views that say something of their own: by room only where there are several. */
export const offeredViews = ({ choices }: AgendaKeys): AgendaView[] =>
  agendaViews.filter(
    (view) =>
      (view !== 'rooms' || choices.room.length > 1) &&
      (view !== 'tracks' || choices.track.length > 1),
  )

/** The filters as an address has them, always in the same order; '' for none. */
export function agendaQuery(filter: Partial<AgendaFilter>): string {
  const query = new URLSearchParams([
    ...(filter.view && filter.view !== 'grid' ? [['view', filter.view]] : []),
    ...(filter.day ? [['day', filter.day]] : []),
    ...filterNames.flatMap((name) => (filter[name] ?? []).map((value) => [name, value])),
    ...(filter.q ? [['q', filter.q]] : []),
  ]).toString()
  return query === '' ? '' : `?${query}`
}

/** Whether something is left out because of what was chosen or searched for; a day is no filter in this sense. */
export const isNarrowed = (filter: AgendaFilter): boolean =>
  filter.q !== '' || filterNames.some((name) => filter[name])

/** The view that is drawn: what is left of a grid after a search is a list. */
export const drawnView = (filter: AgendaFilter): AgendaView =>
  filter.view === 'grid' && isNarrowed(filter) ? 'list' : filter.view

/** The day that is drawn; null for all. `today` in the event's zone counts where an agenda is too large for one page. */
export function drawnDay(
  agenda: ReleasedAgenda,
  filter: AgendaFilter,
  today: string,
): string | null {
  if (filter.day !== '') return filter.day === 'all' ? null : filter.day
  if (!isLarge(agenda) || isNarrowed(filter) || filter.view === 'now') return null
  const days = daysOf(agenda)
  return days.includes(today) ? today : days[0]!
}

/**
 * The sessions that match. Breaks and the like only while nothing but a day or a room is asked for; what is for everybody
 * belongs to every room. A search looks into abstracts only if they are given.
 */
export function filteredSessions(
  agenda: ReleasedAgenda,
  filter: AgendaFilter,
  today: string,
  abstracts: ReleaseContent['abstracts'] = {},
): readonly ReleasedSession[] {
  const day = drawnDay(agenda, filter, today)
  const onDay = day === null ? agenda.sessions : agenda.sessions.filter((each) => each.day === day)
  if (!isNarrowed(filter)) return onDay
  const { of, roomsOf } = agendaKeys(agenda)
  const asked = wordsOf(filter.q)
  const content = { agenda, abstracts }
  const onlyProgramme =
    asked.length > 0 || filterNames.some((name) => name !== 'room' && filter[name])
  const textOf = asked.length > 0 ? sessionWords(content) : () => ''
  return onDay.filter((session) => {
    if (onlyProgramme && !isProgramme(session.kind)) return false
    const keys = of(session)
    const fits = filterNames.every((name) => {
      const values = filter[name]
      if (!values) return true
      if (name !== 'room') return values.includes(keys[name])
      const rooms = roomsOf(session)
      return rooms.length === 0 || rooms.some((room) => values.includes(room))
    })
    return fits && (asked.length === 0 || matchesWords(textOf(session), asked))
  })
}
