import type { Decision } from './decision.ts'

/** What quotas can be set by. */
export const dimensions = ['track', 'format', 'host', 'language', 'level'] as const
export type Dimension = (typeof dimensions)[number]

/** A proposal as a draft sees it; its groups by the names that quotas use, null where it has none. */
export type Candidate = {
  readonly code: string
  /** What it is ranked by, on the scale of the scores; null without any. */
  readonly score: number | null
  readonly decision: Decision | null
  readonly groups: Readonly<Record<Dimension, string | null>>
  /** Ids of its speakers. */
  readonly speakers: readonly string[]
}

/** At least and at most so many of one group; null: no bound. */
export type Quota = {
  readonly dimension: Dimension
  readonly of: string
  readonly least: number | null
  readonly most: number | null
}

export type Quotas = {
  /** How many places there are in all. */
  readonly total: number
  /** At most so many of one speaker; null: no bound. */
  readonly perSpeaker: number | null
  /** No score below this; null: no bound. */
  readonly lowest: number | null
  readonly groups: readonly Quota[]
}

/** The rule that let a proposal in or kept it out. */
export type Reason =
  | { readonly why: 'kept' | 'rank' | 'rejected' | 'no-score' | 'score' | 'speaker' | 'total' }
  | { readonly why: 'least' | 'most'; readonly dimension: Dimension; readonly of: string }

export type Drafted<C extends Candidate> = {
  readonly candidate: C
  /** 1 for the best. */
  readonly place: number
  readonly in: boolean
  readonly reason: Reason
}

export type Draft<C extends Candidate> = {
  /** All candidates, in the order of the ranking. */
  readonly rows: readonly Drafted<C>[]
  /** Quotas that ask for more than could be let in. */
  readonly short: readonly (Quota & { readonly got: number })[]
}

/**
 * Who would be in: first what is accepted already, whatever the quotas say; then, from the best down, whoever helps a group to
 * its least; then the best of the rest. At each step nobody beyond the places, a group's most, a speaker's most or below the
 * lowest score; what was rejected stays out. Candidates come in the order of their ranking; the result depends on nothing else.
 */
export function draftSelection<C extends Candidate>(
  candidates: readonly C[],
  quotas: Quotas,
): Draft<C> {
  const chosen = new Map<C, Reason>()
  const taken = new Map<string, number>()
  const bySpeaker = new Map<string, number>()
  const key = (dimension: Dimension, of: string) => `${dimension} ${of}`
  const count = (dimension: Dimension, of: string) => taken.get(key(dimension, of)) ?? 0
  const isOf = ({ groups }: Candidate, { dimension, of }: Quota) => groups[dimension] === of

  const take = (candidate: C, reason: Reason) => {
    chosen.set(candidate, reason)
    for (const dimension of dimensions) {
      const of = candidate.groups[dimension]
      if (of !== null) taken.set(key(dimension, of), count(dimension, of) + 1)
    }
    for (const id of candidate.speakers) bySpeaker.set(id, (bySpeaker.get(id) ?? 0) + 1)
  }
  const obstacle = (candidate: C): Reason | null => {
    if (candidate.decision === 'rejected') return { why: 'rejected' }
    if (candidate.score === null) return { why: 'no-score' }
    if (quotas.lowest !== null && candidate.score < quotas.lowest) return { why: 'score' }
    const full = quotas.groups.find(
      (quota) =>
        isOf(candidate, quota) &&
        quota.most !== null &&
        count(quota.dimension, quota.of) >= quota.most,
    )
    if (full) return { why: 'most', dimension: full.dimension, of: full.of }
    const { perSpeaker } = quotas
    if (
      perSpeaker !== null &&
      candidate.speakers.some((id) => (bySpeaker.get(id) ?? 0) >= perSpeaker)
    )
      return { why: 'speaker' }
    return chosen.size >= quotas.total ? { why: 'total' } : null
  }

  for (const candidate of candidates)
    if (candidate.decision === 'accepted') take(candidate, { why: 'kept' })
  for (const candidate of candidates) {
    if (chosen.has(candidate)) continue
    const needed = quotas.groups.find(
      (quota) =>
        isOf(candidate, quota) &&
        quota.least !== null &&
        count(quota.dimension, quota.of) < quota.least,
    )
    if (needed && !obstacle(candidate))
      take(candidate, { why: 'least', dimension: needed.dimension, of: needed.of })
  }
  const out = new Map<C, Reason>()
  for (const candidate of candidates) {
    if (chosen.has(candidate)) continue
    const reason = obstacle(candidate)
    if (reason) out.set(candidate, reason)
    else take(candidate, { why: 'rank' })
  }
  return {
    rows: candidates.map((candidate, at) => ({
      candidate,
      place: at + 1,
      in: chosen.has(candidate),
      reason: chosen.get(candidate) ?? out.get(candidate) ?? { why: 'total' },
    })),
    short: quotas.groups.flatMap((quota) => {
      const got = count(quota.dimension, quota.of)
      return quota.least !== null && got < quota.least ? [{ ...quota, got }] : []
    }),
  }
}
