import type { ReleasedAgenda, ReleasedSession } from './release-content.ts'
import { isProgramme } from './session-kinds.ts'

export const filterNames = ['track', 'language', 'level'] as const
export type FilterName = (typeof filterNames)[number]
/** What visitors narrow an agenda down to; values that are not in the agenda are no filter. */
export type AgendaFilter = Readonly<Partial<Record<FilterName, string>>>

const levels = ['beginner', 'intermediate', 'advanced']

/** What can be chosen for each filter: only what tells sessions apart. Tracks go by their slug. */
export function filterChoices({ tracks, sessions }: ReleasedAgenda): Record<FilterName, string[]> {
  const talks = sessions.filter(({ kind }) => isProgramme(kind))
  const among = (values: readonly string[]) => (values.length > 1 ? [...values] : [])
  const used = new Set(talks.map(({ track }) => track))
  return {
    track: among(tracks.filter(({ id }) => used.has(id)).map(({ slug }) => slug)),
    language: among([...new Set(talks.map(({ lang }) => lang).filter(Boolean))].toSorted()),
    level: among(levels.filter((level) => talks.some((talk) => talk.level === level))),
  }
}

/** The filters of an address, without what the agenda does not know. */
export function readAgendaFilter(query: URLSearchParams, agenda: ReleasedAgenda): AgendaFilter {
  const choices = filterChoices(agenda)
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = query.get(name)
      return value !== null && choices[name].includes(value) ? [[name, value]] : []
    }),
  )
}

/** The filters as an address has them, always in the same order; '' for none. */
export function agendaQuery(filter: AgendaFilter): string {
  const query = new URLSearchParams(
    filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])),
  ).toString()
  return query === '' ? '' : `?${query}`
}

/** The sessions that match; breaks and the like only while nothing is filtered. */
export function filteredSessions(
  { sessions, tracks }: ReleasedAgenda,
  filter: AgendaFilter,
): readonly ReleasedSession[] {
  if (agendaQuery(filter) === '') return sessions
  const track = tracks.find(({ slug }) => slug === filter.track)
  return sessions.filter(
    (session) =>
      isProgramme(session.kind) &&
      (!filter.track || session.track === track?.id) &&
      (!filter.language || session.lang === filter.language) &&
      (!filter.level || session.level === filter.level),
  )
}
