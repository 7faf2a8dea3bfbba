import type { Problem } from '../../../shared/app-error.ts'
import type { Criterion } from './criteria.ts'

/** What a reviewer says of a proposal: scores by criterion, or an abstention with its reason; and words. */
export type Verdict = {
  /** By the criteria's ids, 1 (no) to 5 (must have); null: an abstention. */
  readonly scores: Readonly<Record<string, number>> | null
  /** '' with scores. */
  readonly abstainReason: string
  /** For the committee. */
  readonly comment: string
  /** The speakers may be told the comment, without the name of who wrote it. */
  readonly shareable: boolean
  /** For the chairs and nobody else. */
  readonly privateNote: string
}

export const scores = [1, 2, 3, 4, 5] as const

export const isScore = (value: unknown): value is (typeof scores)[number] =>
  (scores as readonly unknown[]).includes(value)

/** What is wrong with a verdict: a criterion without a score or with none that exists, an abstention that says no reason. */
export function problemsOfVerdict(
  { scores: given, abstainReason }: Pick<Verdict, 'scores' | 'abstainReason'>,
  criteria: readonly Criterion[],
): Problem[] {
  if (given === null)
    return abstainReason.trim() === '' ? [{ field: 'abstainReason', code: 'reason-needed' }] : []
  return criteria.flatMap(({ id }) => {
    const score = given[id]
    if (score === undefined) return [{ field: `scores.${id}`, code: 'choose-a-score' }]
    return isScore(score) ? [] : [{ field: `scores.${id}`, code: 'not-a-choice' }]
  })
}
