/** A share and the range in which it lies with 95 % confidence, all from 0 to 1. */
export type Share = { readonly share: number; readonly low: number; readonly high: number }

/** A change between two shares and its 95 % range, from -1 to 1. */
export type Change = { readonly change: number; readonly low: number; readonly high: number }

// The normal quantile for 95 %.
const z = 1.959_963_985

/** Wilson's score interval for `k` of `n` (Wilson 1927); for nothing of nothing all is possible. */
export function wilson(k: number, n: number): Share {
  if (n === 0) return { share: 0, low: 0, high: 1 }
  const p = k / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return { share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** The difference of two independent shares, now less before, by Newcombe's hybrid score method (1998, method 10). */
export function newcombe(now: Share, before: Share): Change {
  const change = now.share - before.share
  return {
    change,
    low: change - Math.hypot(now.share - now.low, before.high - before.share),
    high: change + Math.hypot(now.high - now.share, before.share - before.low),
  }
}

/** Fewer sessions than this on either side say nothing about a change. */
export const fewestSessions = 20
/** A theme named less often than this in both together is not compared. */
export const fewestMentions = 5

export type Verdict = 'rose' | 'fell' | 'unclear' | 'too-few'

/** What can be said about a change: it rose or fell only if the whole range is on one side of zero, and enough was counted. */
export function verdict(
  now: { readonly count: number; readonly of: number },
  before: { readonly count: number; readonly of: number },
): Verdict {
  if (Math.min(now.of, before.of) < fewestSessions || now.count + before.count < fewestMentions)
    return 'too-few'
  const { low, high } = newcombe(wilson(now.count, now.of), wilson(before.count, before.of))
  return low > 0 ? 'rose' : high < 0 ? 'fell' : 'unclear'
}
