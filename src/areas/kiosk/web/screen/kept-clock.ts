import { unknownClock, type Clock } from '../../domain/clock.ts'

const name = 'kiosk-clock'

/** What this screen knew of the time when it was last on. */
export function keptClock(): Clock {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? '') as Partial<Clock>
    const { offset, latest, heard, jumped } = kept
    return Number.isFinite(offset) && Number.isFinite(latest)
      ? { offset: offset!, latest: latest!, heard: heard ?? 0, jumped: jumped === true }
      : unknownClock
  } catch {
    return unknownClock
  }
}

/** Keeps it for the next start; where nothing can be kept (a private window), it is asked for again. */
export function keepClock(clock: Clock): void {
  try {
    localStorage.setItem(name, JSON.stringify(clock))
  } catch {
    // Nothing to be done: the next start begins without.
  }
}
