import type { GivenScore } from './given-score.ts'
import { normaliseScores } from './normalise-scores.ts'

type PublicScore = { readonly fair: number; readonly votes: number }

/** A proposal with the scores that count for it: reviewers by their place in the list, from 0. */
export type ScoredProposal = {
  readonly id: string
  readonly title: string
  /** Whether the reader chose to see it; the others count all the same. */
  readonly chosen: boolean
  readonly abstentions: number
  readonly given: readonly (readonly [reviewer: number, score: number])[]
  /** What the public thinks, where it votes. */
  readonly publicScore?: PublicScore | undefined
}

export type Ranked = {
  readonly id: string
  readonly title: string
  readonly scores: readonly number[]
  readonly abstentions: number
  readonly mean: number | null
  readonly median: number | null
  /** Standard deviation of the scores. */
  readonly spread: number | null
  /** Without who happened to give the scores; null without any. */
  readonly normalised: number | null
  /** Its place among all proposals, by the normalised score and by the mean; null without scores. */
  readonly place: number | null
  readonly rawPlace: number | null
  readonly publicScore?: PublicScore | undefined
}

export type ReviewerFigures = {
  /** In the list of reviewers. */
  readonly reviewer: number
  readonly scores: number
  readonly mean: number
  readonly harshness: number
}

export const standingOrders = [
  'normalised',
  'mean',
  'median',
  'spread',
  'reviews',
  'public',
  'title',
] as const
export type StandingOrder = (typeof standingOrders)[number]

type Standings = {
  readonly ranked: readonly Ranked[]
  readonly reviewers: readonly ReviewerFigures[]
}

/** The figures of all proposals and reviewers of an event; only the chosen proposals, in no order yet. */
export function rankProposals(proposals: readonly ScoredProposal[], reviewers: number): Standings {
  const given: GivenScore[] = proposals.flatMap((each, proposal) =>
    each.given.map(([reviewer, score]) => ({ proposal, reviewer, score })),
  )
  const { proposals: normalised, harshness } = normaliseScores(given, {
    proposals: proposals.length,
    reviewers,
  })
  const figures = proposals.map((each, at) => figuresOf(each, normalised[at]!))
  const places = placesBy(figures, ({ normalised: value }) => value)
  const rawPlaces = placesBy(figures, ({ mean }) => mean)
  return {
    ranked: figures
      .map((each, at) => ({ ...each, place: places[at]!, rawPlace: rawPlaces[at]! }))
      .filter((_, at) => proposals[at]!.chosen),
    reviewers: ofReviewers(given, harshness),
  }
}

type Figures = Omit<Ranked, 'place' | 'rawPlace'>

function figuresOf(
  { id, title, given, abstentions, publicScore }: ScoredProposal,
  normalised: number,
): Figures {
  const scores = given.map(([, score]) => score).toSorted((a, b) => a - b)
  const base = { id, title, scores, abstentions, ...(publicScore && { publicScore }) }
  if (scores.length === 0)
    return { ...base, mean: null, median: null, spread: null, normalised: null }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const half = scores.length / 2
  const median = (scores[Math.ceil(half) - 1]! + scores[Math.floor(half)]!) / 2
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  return { ...base, mean, median, spread: Math.sqrt(squares / scores.length), normalised }
}

/** Everyone's place, the highest value first; equals share one, and who has no value has none. */
function placesBy(
  all: readonly Figures[],
  valueOf: (figures: Figures) => number | null,
): (number | null)[] {
  const places: (number | null)[] = all.map(() => null)
  const order = all
    .flatMap((each, at) => {
      const value = valueOf(each)
      return value === null ? [] : [{ at, value }]
    })
    .toSorted((a, b) => b.value - a.value)
  let place = 0
  for (const [index, { at, value }] of order.entries()) {
    if (index === 0 || order[index - 1]!.value - value > 1e-9) place = index + 1
    places[at] = place
  }
  return places
}

function ofReviewers(given: readonly GivenScore[], harshness: Float64Array): ReviewerFigures[] {
  const [counts, sums] = [new Float64Array(harshness.length), new Float64Array(harshness.length)]
  for (const { reviewer, score } of given) {
    counts[reviewer]! += 1
    sums[reviewer]! += score
  }
  return [...harshness]
    .map((value, reviewer) => ({
      reviewer,
      scores: counts[reviewer]!,
      mean: sums[reviewer]! / counts[reviewer]!,
      harshness: value,
    }))
    .filter(({ scores }) => scores > 0)
    .toSorted((a, b) => b.harshness - a.harshness)
}

/** The ranked in an order; without a value stand last, and equals by their normalised score. */
export function inOrder(
  ranked: readonly Ranked[],
  order: StandingOrder,
  descending: boolean,
): Ranked[] {
  const sign = descending ? -1 : 1
  if (order === 'title') return ranked.toSorted((a, b) => sign * a.title.localeCompare(b.title))
  const valueOf = (each: Ranked) => {
    if (order === 'reviews') return each.scores.length
    return order === 'public' ? (each.publicScore?.fair ?? null) : each[order]
  }
  return ranked.toSorted((a, b) => {
    const [one, two] = [valueOf(a), valueOf(b)]
    if (one === null || two === null) return Number(one === null) - Number(two === null)
    return sign * (one - two) || (b.normalised ?? 0) - (a.normalised ?? 0) || (a.id < b.id ? -1 : 1)
  })
}
