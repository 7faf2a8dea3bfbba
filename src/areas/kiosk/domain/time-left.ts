import type { FrameWords } from './content.ts'

const hour = 3_600_000
const day = 24 * hour

/** How long something is still open, in words: whole days, or hours on the last day. Empty once it is over. */
export function sayTimeLeft(words: FrameWords, until: number, at: number): string {
  const left = until - at
  if (left <= 0) return ''
  const days = Math.floor(left / day)
  if (days === 1) return words.dayLeft
  return days > 1
    ? words.daysLeft.replace('{n}', String(days))
    : words.hoursLeft.replace('{n}', String(Math.ceil(left / hour)))
}
