import { addDays, instantAt } from '../../../shared/time.ts'
import type { Timetable, TimetableSession } from '../../schedule/domain/timetable.ts'
import { isProgramme, pausesTheRest } from '../../schedule/domain/session-kinds.ts'
import { leastPauseMinutes } from '../../schedule/domain/warning.ts'

/** A time at which a session of its length could be; instants in milliseconds. */
export type RasterTime = { readonly start: number; readonly end: number; readonly day: string }

type Span = { readonly from: number; readonly until: number }

const usualHours = { opensAt: '09:00', closesAt: '18:00' }
const minute = 60_000

/**
 * The times at which sessions may begin: between two things that are for everybody, one after the other with a pause, in the
 * rhythm of the commonest length, so that people can change rooms; shorter ones also follow each other inside that rhythm. Between
 * the first and the last thing of a day that stands already, unless that is too little for all. Times
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
  const days = daySpans(timetable).filter(({ day }) => onlyDay === undefined || day === onlyDay)
  const usual = days.map((span) => usualSpan(span, timetable))
  for (const { day, ...span } of isRoomy(usual, timetable, movable) ? usual : days) {
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
function daySpans({ days, timeZone }: Timetable): DaySpan[] {
  return days.flatMap(({ day, opensAt, closesAt }) => {
    const opens = (opensAt ?? usualHours.opensAt).slice(0, 5)
    const closes = (closesAt ?? usualHours.closesAt).slice(0, 5)
    const from = instantAt(`${day}T${opens}`, timeZone)
    const until = instantAt(`${closes <= opens ? addDays(day, 1) : day}T${closes}`, timeZone)
    return from && until ? [{ day, from: from.getTime(), until: until.getTime() }] : []
  })
}

type DaySpan = Span & { readonly day: string }

/** From the first to the last thing that people come to hear on a day, where some of it stands already: doors open before. */
function usualSpan(span: DaySpan, { sessions }: Timetable): DaySpan {
  const its = sessions.flatMap(({ kind, startsAt, minutes }) => {
    if (!startsAt || !(isProgramme(kind) || kind === 'ceremony')) return []
    const from = startsAt.getTime()
    return from >= span.from && from < span.until ? { from, until: from + minutes * minute } : []
  })
  if (its.length === 0) return span
  return {
    day: span.day,
    from: Math.min(...its.map(({ from }) => from)),
    until: Math.min(span.until, Math.max(...its.map(({ until }) => until))),
  }
}

/** There should be more room than sessions, so that a good timetable can be chosen. */
const roominess = 1.3

function isRoomy(
  spans: readonly Span[],
  timetable: Timetable,
  movable: readonly TimetableSession[],
): boolean {
  const open = spans
    .flatMap((span) => openSpans(span, timetable))
    .reduce((sum, { from, until }) => sum + until - from, 0)
  const standing = timetable.sessions.filter(({ startsAt, roomId }) => startsAt && roomId !== null)
  const wanted = [...new Set([...movable, ...standing])].reduce(
    (sum, { minutes }) => sum + minutes + leastPauseMinutes,
    0,
  )
  return open * timetable.rooms.length >= roominess * wanted * minute
}

/** What is left of a day beside that which is for everybody. */
function openSpans(span: Span, { sessions }: Timetable): Span[] {
  let open = [span]
  for (const session of sessions) {
    // An opening or a closing is for everybody, in whichever room.
    const isForAll = session.roomId === null || session.kind === 'ceremony'
    if (!session.startsAt || !isForAll || !pausesTheRest(session.kind)) continue
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
