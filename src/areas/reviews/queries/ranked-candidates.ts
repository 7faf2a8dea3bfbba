import { rankProposals } from '../domain/rank-proposals.ts'
import { candidatesOf, type RankedCandidate } from './candidates.ts'
import type { Db } from './scope.ts'
import { scoresToRank } from './standings.ts'

const everything = { track: null, format: null, language: null, decision: null, words: null }

/** The proposals that a person may decide on, the best first: by the mean of their scores, or by the normalised ones of the ranking. */
export async function rankedCandidates(
  db: Db,
  eventId: string,
  readerId: string,
  by: 'mean' | 'normalised',
): Promise<readonly RankedCandidate[]> {
  if (by === 'mean') return candidatesOf(db, eventId, readerId)
  const [candidates, { proposals, reviewers }] = await Promise.all([
    candidatesOf(db, eventId, readerId),
    scoresToRank(db, eventId, readerId, everything),
  ])
  const { ranked } = rankProposals(proposals, reviewers.length)
  const scores = new Map(ranked.map(({ id, normalised }) => [id, normalised]))
  return candidates
    .map((candidate) => ({ ...candidate, score: scores.get(candidate.id) ?? null }))
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))
}
