import { isProgramme } from '../session-kinds.ts'
import type { TimetableSession } from '../timetable.ts'
import type { Half, Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

const noon = 13 * 60
/** Of a room with fewer sessions in a half-day nobody expects every language. */
const leastInRoom = 3

type Part = {
  readonly day: string
  readonly half: Half
  readonly roomId: string | null
  readonly sessions: TimetableSession[]
}

/**
 * Half-days (before and after 13:00), of the whole event or of one room, in which nothing can be followed in a language of the
 * event, though by that language's share of all sessions at least one would be. Interpretation and captions count. Where a
 * language is missing everywhere, its rooms are not named one by one.
 */
export function warnOfLanguages({ timetable, laid, localOf }: Grounds): Warning[] {
  const spoken = timetable.sessions.filter(({ kind, lang }) => isProgramme(kind) && lang !== '')
  const parts = new Map<string, Part>()
  const add = (part: Omit<Part, 'sessions'>, session: TimetableSession) => {
    const name = `${part.day} ${part.half} ${part.roomId}`
    const known = parts.get(name)
    if (known) known.sessions.push(session)
    else parts.set(name, { ...part, sessions: [session] })
  }
  for (const each of laid) {
    const { session, roomIds } = each
    if (!isProgramme(session.kind) || session.lang === '') continue
    const { day, from } = localOf(each)
    const half = from < noon ? 'morning' : 'afternoon'
    for (const roomId of [null, ...roomIds]) add({ day, half, roomId }, session)
  }
  return timetable.languages.flatMap((language) => {
    const share = spoken.filter(({ lang }) => lang === language).length / (spoken.length || 1)
    const lacking = [...parts.values()].filter(
      ({ sessions, roomId }) =>
        sessions.length * share >= 1 &&
        (roomId === null || sessions.length >= leastInRoom) &&
        !sessions.some((session) => canBeFollowedIn(session, language)),
    )
    const everywhere = new Set(
      lacking.flatMap(({ day, half, roomId }) => (roomId === null ? [`${day} ${half}`] : [])),
    )
    return lacking
      .filter(({ day, half, roomId }) => roomId === null || !everywhere.has(`${day} ${half}`))
      .map(({ day, half, roomId }): Warning => ({
        kind: 'no-language',
        language,
        day,
        half,
        roomId,
      }))
  })
}

const canBeFollowedIn = (
  { lang, interpretation, captions }: TimetableSession,
  language: string,
): boolean => lang === language || interpretation.includes(language) || captions.includes(language)
