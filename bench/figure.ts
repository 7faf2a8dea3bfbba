/** One measured figure: a ratio to a baseline of the same run, or an absolute number. */
export type Figure = {
  readonly what: string
  readonly measured: number
  readonly target: number
  /** Whether the measured number must reach the target or stay below it; neither: it is told for information. */
  readonly must: 'reach' | 'stay-below' | 'inform'
  readonly unit?: string
  /** How it came about, in a few words. */
  readonly detail?: string
}

/** A benchmark: its name for `npm run bench NAME`, and what it measures. */
export type Bench = { readonly name: string; readonly measure: () => Promise<readonly Figure[]> }

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
