export type LocalTime = {
  /** YYYY-MM-DD. */
  readonly day: string
  /** Minutes since midnight on the clock of the wall. */
  readonly minute: number
}

const bucket = 15 * 60_000

/**
 * Reads instants (milliseconds) as local times of a zone, quickly: the clock is asked once for each quarter of an hour, since
 * no zone changes its clocks but at full quarters. With nothing but Intl, so that it runs in a browser too.
 */
export function localClock(timeZone: string): (instant: number) => LocalTime {
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
      known.set(at, begins)
    }
    const later = Math.floor((instant - at * bucket) / 60_000)
    return later === 0 ? begins : { day: begins.day, minute: begins.minute + later }
  }
}

/** `HH:MM` or `HH:MM:SS` as minutes since midnight. */
export const minuteOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes since midnight as `HH:MM`. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
