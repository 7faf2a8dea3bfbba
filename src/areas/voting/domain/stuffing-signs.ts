/** What was counted of those who scored one proposal. */
export type VoterCounts = {
  readonly voters: number
  /** Scored this one only. */
  readonly alone: number
  /** Made their account after the voting had opened. */
  readonly fresh: number
  /** Most scores within ten minutes. */
  readonly burst: number
}

export type StuffingSign = {
  readonly sign: 'alone' | 'fresh' | 'burst'
  readonly count: number
  readonly of: number
}

const fewestVoters = 5
const half = 0.5

/**
 * What may be signs of ballot stuffing: at least half of those who scored a proposal scored nothing else, made their accounts
 * during the voting, or came within the same ten minutes. Of fewer than five voters nothing is said. Signs, not proof:
 * a speaker who asks their community to vote looks much the same.
 */
export function stuffingSigns({ voters, ...counts }: VoterCounts): readonly StuffingSign[] {
  if (voters < fewestVoters) return []
  return (['alone', 'fresh', 'burst'] as const)
    .map((sign) => ({ sign, count: counts[sign], of: voters }))
    .filter(({ count }) => count / voters >= half)
}
