import type { Problem } from '../../../shared/app-error.ts'

/** What a reviewer says of a proposal: a score, or an abstention with its reason; and a comment. */
export type Verdict = {
  /** 1 (no) to 5 (must have); null: an abstention. */
  readonly score: number | null
  /** '' with a score. */
  readonly abstainReason: string
  readonly comment: string
}

export const scores = [1, 2, 3, 4, 5] as const

/** What is wrong with a verdict: a score that does not exist, an abstention that says no reason. */
export function problemsOfVerdict({ score, abstainReason }: Verdict): Problem[] {
  if (score === null)
    return abstainReason.trim() === '' ? [{ field: 'abstainReason', code: 'reason-needed' }] : []
  return (scores as readonly number[]).includes(score)
    ? []
    : [{ field: 'score', code: 'not-a-choice' }]
}
