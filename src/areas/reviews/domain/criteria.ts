import type { LocalizedText } from '../../../shared/localized-text.ts'

/** Something that a committee scores from 1 to 5. */
export type Criterion = {
  readonly id: string
  /** Null: the overall impression, which an event without criteria of its own has. */
  readonly name: LocalizedText | null
  /** What 1 to 5 mean here; a step without words has the usual ones. */
  readonly steps: readonly LocalizedText[]
  /** How much it counts, 1 to 10. */
  readonly weight: number
  /** Null: for every track. */
  readonly trackId: string | null
}

/** What is scored where nobody set up criteria: one score for all of it. */
export const overallImpression: Criterion = {
  id: 'overall',
  name: null,
  steps: [],
  weight: 1,
  trackId: null,
}

/** What a proposal of this track is scored by: the criteria for all and its track's own; without any, the overall impression. */
export function criteriaFor(
  all: readonly Criterion[],
  trackId: string | null,
): readonly Criterion[] {
  const own = all.filter((each) => each.trackId === null || each.trackId === trackId)
  return own.length > 0 ? own : [overallImpression]
}

/** A review's score: the mean of what was given by criterion, weighted; null if nothing was. */
export function overallScore(
  scores: Readonly<Record<string, number>>,
  criteria: readonly Criterion[],
): number | null {
  let [sum, weights] = [0, 0]
  for (const { id, weight } of criteria) {
    const score = scores[id]
    if (score === undefined) continue
    sum += score * weight
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}
