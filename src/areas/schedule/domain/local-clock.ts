export type LocalTime = {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Minutes since midnight on the clock of the wall. */
  readonly minute: number
}

type LocalClock = (instant: number) => LocalTime

const bucket = 15 * 60_000
const mostKnown = 20_000
const clocks = new Map<string, LocalClock>()

/**
 * Reads instants (milliseconds) as local times of a zone, quickly: the clock is asked once for each quarter of an hour, since
 * no zone changes its clocks but at full quarters, and what it said is kept from one call to the next (making one takes longer
 * than all else that a drag asks for). With nothing but Intl, so that it runs in a browser too.
 */
export function localClock(timeZone: string): LocalClock {
  const clock = clocks.get(timeZone) ?? newClock(timeZone)
  clocks.set(timeZone, clock)
  return clock
}

function newClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const known = new Map<number, LocalTime>()
  return (instant) => {
    const at = Math.floor(instant / bucket)
    let begins = known.get(at)
    if (!begins) {
      const part: Record<string, string> = {}
      for (const { type, value } of format.formatToParts(at * bucket)) part[type] = value
      begins = {
        day: `${part['year']}-${part['month']}-${part['day']}`,
        minute: Number(part['hour']) * 60 + Number(part['minute']),
      }
      if (known.size >= mostKnown) known.clear()
      known.set(at, begins)
    }
    const later = Math.floor((instant - at * bucket) / 60_000)
    return later === 0 ? begins : { day: begins.day, minute: begins.minute + later }
  }
}

const day = 24 * 60 * 60_000

/**
 * The instant (milliseconds) of a day and a time (`HH:MM…`) in a zone, as `instantAt` has it: in a gap of the clock the later
 * one, in a repeated hour the earlier. With nothing but Intl, which weighs nothing in a browser.
 */
export function instantOf(timeZone: string, date: string, time: string): number {
  const clock = localClock(timeZone)
  const wanted = Date.parse(`${date}T00:00Z`) + minuteOf(time) * 60_000
  const wall = (instant: number) => {
    const local = clock(instant)
    return Date.parse(`${local.day}T00:00Z`) + local.minute * 60_000
  }
  const before = wanted - (wall(wanted - day) - (wanted - day))
  const after = wanted - (wall(wanted + day) - (wanted + day))
  return wall(before) !== wanted && wall(after) === wanted ? after : before
}

/** `HH:MM` or `HH:MM:SS` as minutes since midnight. */
export const minuteOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes since midnight as `HH:MM`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
