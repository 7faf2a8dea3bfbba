import type { Decision } from './decision.ts'

type Standing = { readonly code: string; readonly decision: Decision | null }

/**
 * The proposals that stand otherwise than a person saw them when they made up their mind: somebody else decided on them since.
 * Where that somebody decided the same, nobody needs to be told.
 */
export const decidedMeanwhile = <Proposal extends Standing>(
  proposals: readonly Proposal[],
  seen: ReadonlyMap<string, Decision | null> | undefined,
  decision: Decision | null,
): readonly Proposal[] =>
  proposals.filter((proposal) => {
    const before = seen?.get(proposal.code)
    return before !== undefined && before !== proposal.decision && proposal.decision !== decision
  })
