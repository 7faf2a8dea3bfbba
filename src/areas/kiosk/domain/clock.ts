/** What a screen knows of the time. All in milliseconds. */
export type Clock = {
  /** What has to be added to the device's clock. */
  readonly offset: number
  /** The latest instant that was certain: it is never earlier than this. */
  readonly latest: number
  /** When the server last said what time it is. */
  readonly heard: number
  /** The device's clock went on by more than the time that passed: it was set, or the device slept. */
  readonly jumped: boolean
}

export const unknownClock: Clock = { offset: 0, latest: 0, heard: 0, jumped: false }

/** Beyond this the team is warned. A `Date` header has whole seconds, and a slow network adds some. */
const tolerance = 120_000

/** The server said what time it is: that counts, whatever was known. `device` is the clock when the answer came. */
export function toldTime(server: number, device: number, roundTrip: number): Clock {
  // A Date header is cut to the second: half a second is its mean error.
  const now = server + 500 + roundTrip / 2
  return { offset: now - device, latest: server, heard: server, jumped: false }
}

/**
 * The time, as well as it can be known: the device's clock and what it was wrong by when the server was last heard.
 * It never runs backwards, whatever is done to the device's clock: what was over stays over.
 */
export const timeBy = (clock: Clock, device: number): number =>
  Math.max(device + clock.offset, clock.latest)

/**
 * The same clock, a moment later: what is certain now stays certain. If the device's clock was set back meanwhile, time
 * goes on from where it was instead of standing still until that is reached again. If it went ahead of what passed by
 * a clock that nobody sets (`elapsed`), it is believed, because the device may have slept, but not trusted: better
 * something to come is missing than something past stands there.
 */
export function passed(clock: Clock, device: number, elapsed?: number): Clock {
  const latest = timeBy(clock, device)
  const ahead = elapsed === undefined ? 0 : latest - clock.latest - elapsed
  return {
    offset: latest - device,
    latest,
    heard: clock.heard,
    jumped: clock.jumped || ahead > tolerance,
  }
}

/** Whether the device's clock is wrong by more than two minutes, as far as can be known. */
export const isWrong = ({ offset }: Clock): boolean => Math.abs(offset) > tolerance

/** Whether nobody can be sure of the time: the clock is wrong, was set, or no server was heard for longer than `trusted`. */
export const isDoubtful = (clock: Clock, at: number, trusted: number): boolean =>
  isWrong(clock) || clock.jumped || at - clock.heard > trusted
