import { addDays, instantAt } from '../../../shared/time.ts'
import type { Timetable, TimetableSession } from '../../schedule/domain/timetable.ts'
import { pausesTheRest } from '../../schedule/domain/session-kinds.ts'
import { leastPauseMinutes } from '../../schedule/domain/warning.ts'

/** A time at which a session of its length could be; instants in milliseconds. */
export type RasterTime = { readonly start: number; readonly end: number; readonly day: string }

type Span = { readonly from: number; readonly until: number }

const usualHours = { opensAt: '09:00', closesAt: '18:00' }
const minute = 60_000

/**
 * The times at which sessions may begin: between two things that are for everybody, one after the other with a pause, in the
 * rhythm of the commonest length, so that people can change rooms; shorter ones also follow each other inside that rhythm. Times
 * at which something of the same length stands already are times too. In the order of their start, none twice.
 */
export function timeRaster(
  timetable: Timetable,
  movable: readonly TimetableSession[],
  onlyDay?: string,
): RasterTime[] {
  const lengths = [...new Set(movable.map(({ minutes }) => minutes))]
  const beat = (commonest(movable.map(({ minutes }) => minutes)) + leastPauseMinutes) * minute
  const times = new Map<string, RasterTime>()
  const add = (start: number, length: number, day: string) => {
    const end = start + length * minute
    times.set(`${start} ${end}`, { start, end, day })
  }
  for (const { day, ...span } of daySpans(timetable)) {
    if (onlyDay !== undefined && day !== onlyDay) continue
    for (const { from, until } of openSpans(span, timetable)) {
      const fits = (start: number, length: number) =>
        start >= from && start + length * minute <= until
      for (const length of lengths)
        startsOf(length, { from, until, beat })
          .filter((start) => fits(start, length))
          .forEach((start) => add(start, length, day))
      for (const { startsAt, minutes } of movable)
        if (startsAt && fits(startsAt.getTime(), minutes)) add(startsAt.getTime(), minutes, day)
    }
  }
  return [...times.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** In each beat one after the other, from its beginning. */
function startsOf(
  length: number,
  { from, until, beat }: Span & { readonly beat: number },
): number[] {
  const starts: number[] = []
  const step = (length + leastPauseMinutes) * minute
  for (let bar = from; bar < until; bar += beat)
    for (let start = bar; start < bar + beat; start += step) starts.push(start)
  return starts
}

function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [30, 0])[0]
}

/** From when to when the doors are open on each day; where nobody said, from nine to six. */
function daySpans({ days, timeZone }: Timetable): (Span & { readonly day: string })[] {
  return days.flatMap(({ day, opensAt, closesAt }) => {
    const opens = (opensAt ?? usualHours.opensAt).slice(0, 5)
    const closes = (closesAt ?? usualHours.closesAt).slice(0, 5)
    const from = instantAt(`${day}T${opens}`, timeZone)
    const until = instantAt(`${closes <= opens ? addDays(day, 1) : day}T${closes}`, timeZone)
    return from && until ? [{ day, from: from.getTime(), until: until.getTime() }] : []
  })
}

/** What is left of a day beside that which is for everybody. */
function openSpans(span: Span, { sessions }: Timetable): Span[] {
  let open = [span]
  for (const session of sessions) {
    if (!session.startsAt || session.roomId !== null || !pausesTheRest(session.kind)) continue
    const from = session.startsAt.getTime()
    const until = from + session.minutes * minute
    open = open.flatMap((each) =>
      until <= each.from || from >= each.until
        ? [each]
        : [
            { from: each.from, until: Math.min(from, each.until) },
            { from: Math.max(until, each.from), until: each.until },
          ].filter((part) => part.until > part.from),
    )
  }
  return open
}
