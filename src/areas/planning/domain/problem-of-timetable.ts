import type { RuledTimetable } from '../../../engines/timetable/rules.ts'
import { dayOf } from '../../../shared/time.ts'
import { isProgramme } from '../../schedule/domain/session-kinds.ts'
import {
  isPlaced,
  type Room,
  type Timetable,
  type TimetableSession,
} from '../../schedule/domain/timetable.ts'
import type { PlanScope, PlanTask } from './plan.ts'
import { rulesOfPlan } from './rules-of-plan.ts'
import { timeRaster, type RasterTime } from './time-raster.ts'

/** A timetable as the engine counts it, and what its numbers stand for. */
export type PlanProblem = {
  readonly ruled: RuledTimetable
  /** By talk, slot and room number. */
  readonly talks: readonly TimetableSession[]
  readonly times: readonly RasterTime[]
  readonly rooms: readonly Room[]
  /** Where each talk stands now, `slot * rooms + room`; -1: it waits. */
  readonly now: Int32Array
  /** Sessions for which no time of the event is long enough. */
  readonly tooLong: readonly string[]
}

/**
 * Makes a problem of the working copy: what may move, and beside it all that stands in a room, pinned where it is. A block of
 * lightning talks is one talk with the speakers of all; what is for everybody only cuts the day.
 */
export function problemOfTimetable(task: PlanTask): PlanProblem {
  const { timetable, scope, aim } = task
  const { rooms } = timetable
  const wanted = timetable.sessions.filter(
    (session) => isMovable(session, timetable, scope) && (aim === 'search' || isPlaced(session)),
  )
  const raster = timeRaster(timetable, wanted, scope.day)
  const longEnough = new Set(raster.map(lengthOf))
  const movable = wanted.filter(({ minutes }) => longEnough.has(minutes))
  const moves = new Set(movable)
  const standing = timetable.sessions.filter(
    (session) => isPlaced(session) && session.roomId !== null && !moves.has(session),
  )
  const times = withTimesOf([...standing, ...movable.filter(isPlaced)], raster, timetable.timeZone)
  const talks = [...movable, ...standing]
  const slotIndex = new Map(times.map(({ start, end }, index) => [`${start} ${end}`, index]))
  const roomIndex = new Map(rooms.map(({ id }, index) => [id, index]))
  const now = Int32Array.from(talks, ({ startsAt, minutes, roomId }) => {
    if (!startsAt || roomId === null) return -1
    const start = startsAt.getTime()
    return (
      slotIndex.get(`${start} ${start + minutes * 60_000}`)! * rooms.length + roomIndex.get(roomId)!
    )
  })
  const inRaster = new Set(raster.map(({ start, end }) => slotIndex.get(`${start} ${end}`)!))
  const everyRoom = Int32Array.from(rooms.keys())
  const slotsOf = talks.map((talk, index) =>
    Int32Array.from(times.keys()).filter(
      (slot) =>
        lengthOf(times[slot]!) === talk.minutes &&
        (inRaster.has(slot) || Math.floor(now[index]! / rooms.length) === slot),
    ),
  )
  const problem = { talks, times, rooms }
  const firstDay = times[0]?.day
  return {
    ...problem,
    ruled: {
      talks: talks.length,
      slots: times.map(({ start, end, day }) => ({
        start: start / 60_000,
        end: end / 60_000,
        day: daysFrom(firstDay ?? day, day),
      })),
      rooms: rooms.length,
      slotsOf,
      roomsOf: talks.map(() => everyRoom),
      pinnedTo: Int32Array.from(talks, (talk, index) => (moves.has(talk) ? -1 : now[index]!)),
      rules: rulesOfPlan(task, problem, now),
    },
    now,
    tooLong: wanted.filter((session) => !moves.has(session)).map(({ id }) => id),
  }
}

/** Only what people come to hear, stands in one room at most, and is not kept where it is. */
function isMovable(session: TimetableSession, { timeZone }: Timetable, scope: PlanScope): boolean {
  const { kind, pinned, blockId, startsAt, roomId, furtherRoomIds, proposal, trackId } = session
  if (!isProgramme(kind) || pinned || blockId !== null || furtherRoomIds.length > 0) return false
  if (startsAt !== null && roomId === null) return false
  if (proposal && (proposal.withdrawn || !proposal.accepted)) return false
  if (scope.trackId !== undefined && trackId !== scope.trackId) return false
  if (startsAt === null) return true
  if (scope.waiting) return false
  return scope.day === undefined || dayOf(startsAt, timeZone) === scope.day
}

const lengthOf = ({ start, end }: RasterTime) => (end - start) / 60_000

/** The raster with the times at which something stands already, wherever that is. */
function withTimesOf(
  sessions: readonly TimetableSession[],
  raster: readonly RasterTime[],
  timeZone: string,
): RasterTime[] {
  const times = new Map(raster.map((time) => [`${time.start} ${time.end}`, time]))
  for (const { startsAt, minutes } of sessions) {
    if (!startsAt) continue
    const start = startsAt.getTime()
    const end = start + minutes * 60_000
    if (!times.has(`${start} ${end}`))
      times.set(`${start} ${end}`, { start, end, day: dayOf(startsAt, timeZone) })
  }
  return [...times.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const daysFrom = (first: string, day: string) =>
  Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000)
