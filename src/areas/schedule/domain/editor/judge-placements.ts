import type { Timetable } from '../timetable.ts'
import { sessionsOf, type Warning } from '../warning.ts'
import { withPlacements } from '../warnings-of-placement.ts'
import { warningsOf } from '../warnings.ts'
import { wanted, type Placement } from './plan-moves.ts'

/** What no other place would mend. */
const whereverItStands: ReadonlySet<Warning['kind']> = new Set([
  'withdrawn',
  'no-longer-accepted',
  'nobody-left',
  'nameless',
  'unconfirmed',
  'recording-refused',
  'unplaced',
  'not-taken',
])

const keyOf = (warning: Warning): string =>
  JSON.stringify([
    warning.kind,
    warning.kind === 'no-language' && [warning.language, warning.day, warning.half, warning.roomId],
    warning.kind === 'rule' && [warning.rule.programmeId, warning.rule.key],
  ])

/**
 * What would be wrong with sessions where they are going, also what is wrong with them already, and what would newly be wrong
 * with the whole; `warnings` are those of the timetable as it stands. Asked for every step of a drag.
 */
export function judgePlacements(
  timetable: Timetable,
  warnings: readonly Warning[],
  placements: readonly Placement[],
): Warning[] {
  const moved = new Set(placements.flatMap(({ id, blockId }) => (blockId ? [id, blockId] : [id])))
  const known = new Set(warnings.filter((each) => sessionsOf(each).length === 0).map(keyOf))
  return warningsOf(withPlacements(timetable, placements.map(wanted))).filter((warning) => {
    if (whereverItStands.has(warning.kind)) return false
    const about = sessionsOf(warning)
    return about.length === 0 ? !known.has(keyOf(warning)) : about.some(({ id }) => moved.has(id))
  })
}
