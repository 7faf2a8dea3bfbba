import { addDays, instantAt, localInput } from '../../../shared/time.ts'

/** A time at which somebody can speak; instants in UTC as ISO 8601. */
export type FreeTime = { readonly from: string; readonly until: string }

/** A field of the small calendar: clock times of the event. */
export type Slot = {
  /** `YYYY-MM-DDTHH:MM`, by which forms name it. */
  readonly key: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly time: FreeTime
}

export type EventDay = {
  readonly day: string
  /** `HH:MM` or `HH:MM:SS`. */
  readonly opensAt: string | null
  readonly closesAt: string | null
}

// Of longer events nobody ticks every hour.
const mostDaysByHour = 3
const noon = '13:00'

/** The fields of an event's days: hours, or half-days where it lasts longer than three days. */
export function slotsOf(days: readonly EventDay[], timeZone: string): Slot[] {
  return days.flatMap(({ day, opensAt, closesAt }) => {
    const opens = opensAt?.slice(0, 5) ?? '09:00'
    const closes = closesAt?.slice(0, 5) ?? '18:00'
    const cuts =
      days.length > mostDaysByHour
        ? [opens, ...(opens < noon && noon < closes ? [noon] : []), closes]
        : hoursBetween(opens, closes)
    return cuts.slice(0, -1).flatMap((from, at) => slot(day, from, cuts[at + 1]!, timeZone) ?? [])
  })
}

function hoursBetween(opens: string, closes: string): string[] {
  const cuts = [opens]
  for (let hour = Number(opens.slice(0, 2)) + 1; hour < 24; hour += 1) {
    const cut = `${String(hour).padStart(2, '0')}:00`
    if (cut >= closes) break
    cuts.push(cut)
  }
  return [...cuts, closes]
}

function slot(day: string, from: string, until: string, timeZone: string): Slot | null {
  // Doors that close after midnight close on the next day.
  const end = until <= from ? `${addDays(day, 1)}T${until}` : `${day}T${until}`
  const starts = instantAt(`${day}T${from}`, timeZone)
  const ends = instantAt(end, timeZone)
  if (!starts || !ends || ends <= starts) return null
  const time = { from: starts.toISOString(), until: ends.toISOString() }
  return { key: `${day}T${from}`, day, from, until, time }
}

/** The ticked fields as times, those that touch as one. */
export function timesOf(slots: readonly Slot[], ticked: ReadonlySet<string>): FreeTime[] {
  const times: FreeTime[] = []
  for (const { key, time } of slots) {
    if (!ticked.has(key)) continue
    const last = times.at(-1)
    if (last?.until === time.from) times[times.length - 1] = { ...last, until: time.until }
    else times.push(time)
  }
  return times
}

/** Whether somebody can speak all the while; who has not said (null) can. Instants as milliseconds or dates. */
export const isFree = (free: readonly FreeTime[] | null, from: Date, until: Date): boolean =>
  free === null || free.some((time) => new Date(time.from) <= from && until <= new Date(time.until))

/** Which fields to tick for what was said; all of them before anything was. */
export const tickedOf = (slots: readonly Slot[], free: readonly FreeTime[] | null): Set<string> =>
  new Set(
    slots
      .filter(({ time }) => isFree(free, new Date(time.from), new Date(time.until)))
      .map(({ key }) => key),
  )

/** The times as clock times of the event, for people to read. */
export const localTimes = (free: readonly FreeTime[], timeZone: string) =>
  free.map(({ from, until }) => {
    const starts = localInput(new Date(from), timeZone)
    return {
      day: starts.slice(0, 10),
      from: starts.slice(11, 16),
      until: localInput(new Date(until), timeZone).slice(11, 16),
    }
  })

/** What is left of free times when somebody is away from one instant to another. */
export const withoutTime = (free: readonly FreeTime[], away: FreeTime): FreeTime[] => {
  const [from, until] = [Date.parse(away.from), Date.parse(away.until)]
  return free.flatMap((time) =>
    Date.parse(time.until) <= from || until <= Date.parse(time.from)
      ? [time]
      : [
          ...(Date.parse(time.from) < from ? [{ from: time.from, until: away.from }] : []),
          ...(until < Date.parse(time.until) ? [{ from: away.until, until: time.until }] : []),
        ],
  )
}
