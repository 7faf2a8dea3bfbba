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
    candidatesOf(db, eventId, readerId, { withScores: false }),
    scoresToRank(db, eventId, readerId, everything),
  ])
  const { ranked } = rankProposals(proposals, reviewers.length)
  const figures = new Map(ranked.map((each) => [each.id, each]))
  return candidates
    .map((candidate) => {
      const its = figures.get(candidate.id)
      return {
        ...candidate,
        score: its?.normalised ?? null,
        mean: its?.mean ?? -1,
        reviews: its?.scores.length ?? 0,
      }
    })
    .toSorted(
      (a, b) => (b.score ?? -1) - (a.score ?? -1) || b.mean - a.mean || b.reviews - a.reviews,
    )
}
