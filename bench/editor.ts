import { exampleFullDays } from '../src/areas/schedule/domain/example-full-days.ts'
import { judgePlacements } from '../src/areas/schedule/domain/editor/judge-placements.ts'
import { carry } from '../src/areas/schedule/domain/editor/plan-moves.ts'
import type { Timetable } from '../src/areas/schedule/domain/timetable.ts'
import { warningsOf } from '../src/areas/schedule/domain/warnings.ts'
import { median, type Bench, type Figure } from './figure.ts'

const aims = 400
const warmUp = 50

/** What the timetable's editor works out whenever what is dragged would go elsewhere: places and warnings, without drawing. */
function aimOver(timetable: Timetable, what: string): Figure[] {
  const { sessions, rooms } = timetable
  const warnings = warningsOf(timetable)
  const times: number[] = []
  const first = Number(sessions[0]!.startsAt)
  for (let at = 0; at < aims + warmUp; at += 1) {
    const held = sessions[(at * 37) % sessions.length]!
    const startsAt = new Date(first + ((at * 25) % 540) * 60_000)
    const to = { startsAt, roomId: rooms[(at * 7) % rooms.length]!.id }
    const began = performance.now()
    judgePlacements(timetable, warnings, carry(timetable, [held], held, to))
    times.push(performance.now() - began)
  }
  // Not only once it is warm: a hand feels its first steps too.
  const [cold, warm] = [times.slice(0, warmUp), times.slice(warmUp).toSorted((a, b) => a - b)]
  return [
    {
      what: `${what}: one step of a drag, 95th percentile`,
      measured: warm[Math.floor(warm.length * 0.95)]!,
      target: 50,
      must: 'stay-below',
      unit: 'ms',
      detail: `median ${median(warm).toFixed(2)} ms, best ${warm[0]!.toFixed(2)} ms, first ${cold[0]!.toFixed(1)} ms`,
    },
  ]
}

/** The warnings of the timetable's editor, of which a drop has to tell within 50 ms. */
export const editor: Bench = {
  name: 'editor',
  measure: async () => {
    const [day, two] = [exampleFullDays(1), exampleFullDays(2)]
    return [
      ...aimOver(day, '20 rooms × 12 slots'),
      ...aimOver({ ...two, sessions: two.sessions.slice(0, 400) }, '400 sessions, 20 rooms'),
    ]
  },
}
