import { isFree } from '../../../speakers/domain/free-slots.ts'
import type { Laid } from '../lay-out.ts'
import { onStage, type Timetable } from '../timetable.ts'
import { walkingMinutes } from '../walking-minutes.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/**
 * Speakers in two places at once, those who cannot walk from one to the next in time, and those who are not there. Person by
 * person in the order of time.
 */
export function warnOfSpeakers({ timetable, laid, rooms }: Grounds): Warning[] {
  const walk = walkingMinutes(timetable, rooms)
  const longestWalk = timetable.walks.reduce((most, { minutes }) => Math.max(most, minutes), 0)
  const ways = new Map<string, Laid[]>()
  for (const each of laid)
    for (const { personId } of onStage(each.session)) {
      const way = ways.get(personId)
      if (way) way.push(each)
      else ways.set(personId, [each])
    }
  return [...ways].flatMap(([personId, way]) => {
    const warnings: Warning[] = way.flatMap((each) => away(each, personId, timetable))
    for (const [at, one] of way.entries())
      for (let next = at + 1; next < way.length; next += 1) {
        const other = way[next]!
        const minutes = (other.start - one.end) / 60_000
        if (minutes >= longestWalk && minutes >= 0) break
        // Who leads a block may speak in it.
        if (one.session === other.block || other.session === one.block) continue
        const both = { session: one.session, other: other.session, personId }
        const needed = walk(one.roomIds, other.roomIds)
        if (minutes < 0) warnings.push({ kind: 'speaker-twice', ...both })
        else if (minutes < needed)
          warnings.push({ kind: 'too-far', ...both, minutes, walk: needed })
      }
    return warnings
  })
}

function away({ session, start, end }: Laid, personId: string, timetable: Timetable): Warning[] {
  const { proposal } = session
  // What will not be held at all is said of the session, once.
  if (proposal && (proposal.withdrawn || !proposal.accepted)) return []
  const free = timetable.availability.get(personId) ?? null
  return isFree(free, new Date(start), new Date(end))
    ? []
    : [{ kind: 'speaker-away', session, personId }]
}
