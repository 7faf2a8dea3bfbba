/** What a screen knows of the time. All in milliseconds. */
export type Clock = {
  /** What has to be added to the device's clock. */
  readonly offset: number
  /** The latest instant that was certain: it is never earlier than this. */
  readonly latest: number
}

export const unknownClock: Clock = { offset: 0, latest: 0 }

/** Beyond this the team is warned. A `Date` header has whole seconds, and a slow network adds some. */
const tolerance = 120_000

/** The server said what time it is: that counts, whatever was known. `device` is the clock when the answer came. */
export function toldTime(server: number, device: number, roundTrip: number): Clock {
  // A Date header is cut to the second: half a second is its mean error.
  const now = server + 500 + roundTrip / 2
  return { offset: now - device, latest: server }
}

/**
 * The time, as well as it can be known: the device's clock and what it was wrong by when the server was last heard.
 * It never runs backwards, whatever is done to the device's clock: what was over stays over.
 */
export const timeBy = (clock: Clock, device: number): number =>
  Math.max(device + clock.offset, clock.latest)

/**
 * The same clock, a moment later: what is certain now stays certain. If the device's clock was set back meanwhile, time
 * goes on from where it was instead of standing still until that is reached again.
 */
export function passed(clock: Clock, device: number): Clock {
  const latest = timeBy(clock, device)
  return { offset: latest - device, latest }
}

/** Whether the device's clock is wrong by more than two minutes, as far as can be known. */
export const isWrong = ({ offset }: Clock): boolean => Math.abs(offset) > tolerance
