import { clockTime, instantOf, localClock } from '../local-clock.ts'
import { endOf, isPlaced, type PlacedSession, type Timetable } from '../timetable.ts'

/** Sessions begin and end on multiples of so many minutes when they are moved in the grid. */
export const stepMinutes = 5

/** One day as the editor draws it: rooms beside each other, from one full hour to another. Instants in milliseconds. */
export type DayGrid = {
  readonly day: string
  /** The first full hour. */
  readonly from: number
  readonly until: number
}

const hour = 3_600_000
const step = stepMinutes * 60_000
const usualHours = { opensAt: '09:00', closesAt: '18:00' }

/** The days of the event, and those on which something stands although they are none of its own. */
export function dayGrids(timetable: Timetable): DayGrid[] {
  const { timeZone, sessions } = timetable
  const placed = new Map<string, PlacedSession[]>()
  for (const session of sessions.filter(isPlaced)) {
    const { day } = localClock(timeZone)(Number(session.startsAt))
    placed.set(day, [...(placed.get(day) ?? []), session])
  }
  const hours = new Map(timetable.days.map((each) => [each.day, each]))
  const days = [...new Set([...hours.keys(), ...placed.keys()])].toSorted()
  return days.map((day) => {
    const own = placed.get(day) ?? []
    const opens = clock(day, hours.get(day)?.opensAt ?? usualHours.opensAt, timeZone)
    const closes = clock(day, hours.get(day)?.closesAt ?? usualHours.closesAt, timeZone)
    const first = Math.min(opens, ...own.map(({ startsAt }) => Number(startsAt)))
    const last = Math.max(closes, ...own.map((session) => Number(endOf(session))))
    return { day, from: fullHour(first, timeZone), until: nextFullHour(last, timeZone) }
  })
}

const clock = (day: string, time: string, timeZone: string) => instantOf(timeZone, day, time)

const fullHour = (instant: number, timeZone: string) =>
  instant - minutePart(instant, timeZone) * 60_000

const nextFullHour = (instant: number, timeZone: string) =>
  minutePart(instant, timeZone) === 0 ? instant : fullHour(instant, timeZone) + hour

// By the event's clock: some zones stand half an hour beside the others.
const minutePart = (instant: number, timeZone: string) => localClock(timeZone)(instant).minute % 60

/** The nearest instant at which a session may begin or end, counted from the full hour of the day. */
export const snap = ({ from }: DayGrid, instant: number): number =>
  from + Math.round((instant - from) / step) * step

/** How the grid is drawn: pixels of one column and of one minute. */
export type GridScale = { readonly column: number; readonly minute: number }

/** The column and the instant under a point of the grid's inside, kept within it. */
export function pointIn(
  grid: DayGrid,
  columns: number,
  { column, minute }: GridScale,
  { x, y }: { readonly x: number; readonly y: number },
): { column: number; instant: number } {
  const at = grid.from + (y / minute) * 60_000
  return {
    column: Math.min(columns - 1, Math.max(0, Math.floor(x / column))),
    instant: Math.min(grid.until, Math.max(grid.from, at)),
  }
}

/** Beside how many others of its room a session is drawn, and which place among them is its own. */
export type Lane = { readonly lane: number; readonly lanes: number }

/** Sessions of one room that overlap share its width; each keeps to one lane. */
export function lanesOf(sessions: readonly PlacedSession[]): ReadonlyMap<string, Lane> {
  const lanes = new Map<string, Lane>()
  let group: { id: string; lane: number }[] = []
  let ends: number[] = []
  const close = () => {
    for (const { id, lane } of group) lanes.set(id, { lane, lanes: ends.length })
    group = []
    ends = []
  }
  const inOrder = sessions.toSorted(
    (a, b) => Number(a.startsAt) - Number(b.startsAt) || b.minutes - a.minutes,
  )
  for (const session of inOrder) {
    const start = Number(session.startsAt)
    if (ends.every((end) => end <= start)) close()
    const free = ends.findIndex((end) => end <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = Number(endOf(session))
    group.push({ id: session.id, lane })
  }
  close()
  return lanes
}

/** The day after or before among the days, or the same where there is none. */
export const dayBeside = (grids: readonly DayGrid[], day: string, by: 1 | -1): string =>
  grids[grids.findIndex((grid) => grid.day === day) + by]?.day ?? day

/** The instant on another day at the same time of its clock. */
export const sameTimeOn = (instant: Date, day: string, timeZone: string): Date =>
  new Date(instantOf(timeZone, day, clockTime(localClock(timeZone)(Number(instant)).minute)))
