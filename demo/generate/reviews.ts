import type { Language } from '../../src/shared/localized-text.ts'
import type { Instant } from '../types.ts'
import { daysFrom } from './clock.ts'
import type { SamplePerson } from './people.ts'
import { abstentions, comments, conflictReason, type Opinion } from './phrases/reviews.ts'
import type { SampleProposal } from './proposals.ts'
import { random, type Random } from './random.ts'

export type SampleReview = {
  proposal: string
  /** Key of the person. */
  reviewer: string
  /** 1–5, or null for an abstention. */
  score: number | null
  /** Why they abstain; '' with a score. */
  reason: string
  /** For the committee; often ''. */
  comment: string
  language: Language
  reviewedAt: Instant
}

/** How good each proposal is and how strict each reviewer, on the scale of scores. */
type Taste = { quality: Map<string, number>; strictness: Map<string, number> }

const opinionOf = (score: number): Opinion =>
  score >= 4 ? 'strong' : score >= 3 ? 'middling' : 'weak'

function review(
  proposal: SampleProposal,
  reviewer: SamplePerson,
  conflict: boolean,
  { quality, strictness }: Taste,
  reviewedAt: Instant,
  draw: Random,
): SampleReview {
  const language = reviewer.language
  const base = { proposal: proposal.key, reviewer: reviewer.key, language, reviewedAt }
  if (conflict) return { ...base, score: null, reason: conflictReason[language], comment: '' }
  if (draw.chance(0.035))
    return { ...base, score: null, reason: draw.pick(abstentions[language]), comment: '' }
  const felt =
    (quality.get(proposal.key) ?? 3) + (strictness.get(reviewer.key) ?? 0) + draw.normal(0, 0.55)
  const score = Math.min(5, Math.max(1, Math.round(felt)))
  const comment = draw.chance(0.58) ? draw.pick(comments[opinionOf(score)][language]) : ''
  return { ...base, score, reason: '', comment }
}

/**
 * Reviews of what was not withdrawn: mostly three per proposal, some two, evenly shared; invited keynotes get none.
 * Reviewers abstain, with the reason, where a speaker is of their own organisation. Written between the close of the
 * call (`from`) and `days` later.
 */
export function reviews(
  proposals: SampleProposal[],
  reviewers: SamplePerson[],
  speakers: SamplePerson[],
  from: Instant,
  days: number,
  seed?: number,
): SampleReview[] {
  const draw = random('reviews', seed)
  const byKey = new Map(speakers.map((person) => [person.key, person]))
  const open = proposals.filter((each) => each.status === 'submitted' && each.format !== 'keynote')
  const taste: Taste = {
    quality: new Map(open.map((each) => [each.key, draw.normal(3.35, 0.85)])),
    strictness: new Map(reviewers.map((each) => [each.key, draw.normal(0, 0.3)])),
  }
  const load = new Map(reviewers.map((each) => [each.key, 0]))
  return draw
    .shuffle(open)
    .flatMap((proposal) => {
      const theirs = new Set(proposal.speakers.map((key) => byKey.get(key)?.organisation))
      const wanted = Number(draw.weighted({ '3': 74, '2': 26 }))
      const chosen = draw
        .shuffle(reviewers)
        .toSorted((a, b) => (load.get(a.key) ?? 0) - (load.get(b.key) ?? 0))
        .slice(0, wanted)
      return chosen.map((reviewer) => {
        load.set(reviewer.key, (load.get(reviewer.key) ?? 0) + 1)
        const at = daysFrom(from, 0.3 + (days - 0.3) * draw.next() ** 0.7)
        return review(proposal, reviewer, theirs.has(reviewer.organisation), taste, at, draw)
      })
    })
    .toSorted((a, b) => a.reviewedAt.localeCompare(b.reviewedAt))
}

/** The mean score of each proposal that has one. */
export function meanScores(all: SampleReview[]): Map<string, number> {
  const sums = new Map<string, { sum: number; n: number }>()
  for (const { proposal, score } of all) {
    if (score === null) continue
    const so = sums.get(proposal) ?? { sum: 0, n: 0 }
    sums.set(proposal, { sum: so.sum + score, n: so.n + 1 })
  }
  return new Map([...sums].map(([key, { sum, n }]) => [key, sum / n]))
}
