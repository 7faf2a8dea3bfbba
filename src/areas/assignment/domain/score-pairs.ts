import { textAffinity } from '../../../engines/affinity/text-affinity.ts'
import type { Bid, Committee, Reasons } from './committee.ts'

/** What each reason adds to how well somebody suits a proposal; a wish outweighs what we find out ourselves. */
const worth = {
  bid: { want: 3, can: 1, 'rather-not': -3 } satisfies Record<Bid, number>,
  topic: 1,
  /** Topics beyond the second add nothing. */
  topics: 2,
  language: 0.25,
  track: 0.5,
  /** Texts are seldom nearer than a third. */
  text: 6,
  textAtMost: 2,
}

/** How well everybody suits every proposal (row by row: proposal × reviewers + reviewer), and why. */
export function scorePairs({ proposals, reviewers, bids }: Committee): {
  readonly affinity: Float64Array
  readonly reasonsOf: (proposal: number, reviewer: number) => Reasons
} {
  const bidsOn = Map.groupBy(bids, ({ proposalId }) => proposalId)
  const bidOf = (proposalId: string, personId: string) =>
    bidsOn.get(proposalId)?.find((each) => each.personId === personId)?.bid
  const texts = textAffinity(
    proposals.map(({ title, abstract }) => [
      { text: title, weight: 3 },
      { text: abstract, weight: 1 },
    ]),
    reviewers.map((reviewer) => reviewer.texts.map((text) => ({ text, weight: 1 }))),
  )
  const known = reviewers.map(({ topics, languages, tracks }) => ({
    topics: new Set(topics),
    languages: new Set(languages),
    tracks: new Set(tracks),
  }))
  const affinity = new Float64Array(proposals.length * reviewers.length)
  for (const [at, proposal] of proposals.entries()) {
    const its = new Map(bidsOn.get(proposal.id)?.map(({ personId, bid }) => [personId, bid]))
    for (const [by, reviewer] of reviewers.entries()) {
      const { topics, languages, tracks } = known[by]!
      const bid = its.size > 0 ? its.get(reviewer.id) : undefined
      const shared = proposal.themes.reduce((sum, theme) => sum + (topics.has(theme) ? 1 : 0), 0)
      const near = texts.similarity[at * reviewers.length + by]!
      affinity[at * reviewers.length + by] =
        (bid ? worth.bid[bid] : 0) +
        worth.topic * Math.min(shared, worth.topics) +
        (languages.has(proposal.lang) ? worth.language : 0) +
        (proposal.track !== null && tracks.has(proposal.track) ? worth.track : 0) +
        Math.min(worth.text * near, worth.textAtMost)
    }
  }
  return {
    affinity,
    reasonsOf(at, by) {
      const [proposal, reviewer] = [proposals[at]!, reviewers[by]!]
      const { topics, languages, tracks } = known[by]!
      const shared = proposal.themes.filter((theme) => topics.has(theme))
      const bid = bidOf(proposal.id, reviewer.id)
      const words = texts.wordsInCommon(at, by)
      return {
        ...(shared.length > 0 && { topics: shared }),
        ...(bid && { bid }),
        ...(words.length > 0 && { words }),
        ...(languages.has(proposal.lang) && { language: true }),
        ...(proposal.track !== null && tracks.has(proposal.track) && { track: true }),
      }
    },
  }
}
