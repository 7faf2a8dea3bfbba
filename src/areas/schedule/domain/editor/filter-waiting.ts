import { languages } from '../../../../shared/localized-text.ts'
import { onStage, type Timetable, type TimetableSession } from '../timetable.ts'

/** What somebody looks for among the sessions that wait for a place; '' and null: anything. */
export type WaitingFilter = {
  readonly text: string
  readonly track: string
  /** A format, or, for what has none, a kind. */
  readonly format: string
  readonly language: string
  readonly minutes: string
  readonly host: string
}

export const anyWaiting: WaitingFilter = {
  text: '',
  track: '',
  format: '',
  language: '',
  minutes: '',
  host: '',
}

/** By what a session can be picked out, as the choices of the filters name it. */
export function traitsOf(session: TimetableSession, timetable: Timetable) {
  const track = timetable.tracks.find(({ id }) => id === session.trackId)
  return {
    track: session.trackId ?? '',
    format: session.formatId ?? session.kind,
    language: session.lang,
    minutes: String(session.minutes),
    host: track?.host?.name ?? '',
  }
}

/** Those that fit everything; a text is looked for in titles, codes and names, whatever its accents. */
export function filterWaiting(
  sessions: readonly TimetableSession[],
  timetable: Timetable,
  filter: WaitingFilter,
): TimetableSession[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  return sessions.filter((session) => {
    const traits = traitsOf(session, timetable)
    for (const key of ['track', 'format', 'language', 'minutes', 'host'] as const)
      if (filter[key] !== '' && traits[key] !== filter[key]) return false
    if (words.length === 0) return true
    const names = onStage(session).map(({ personId }) => timetable.people.get(personId)?.name ?? '')
    const all = folded(
      [session.code, ...languages.map((each) => session.title[each] ?? ''), ...names].join(' '),
    )
    return words.every((word) => all.includes(word))
  })
}

const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
