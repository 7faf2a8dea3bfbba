import type { FormatKey, Instant } from '../types.ts'
import { addMinutes, daysFrom } from './clock.ts'
import type { SampleProposal } from './proposals.ts'
import { random } from './random.ts'
import { meanScores, type SampleReview } from './reviews.ts'

export type Verdict = 'accepted' | 'waitlisted' | 'rejected'

/** Decision, notification and confirmation are three facts, each with its own time. */
export type SampleDecision = {
  proposal: string
  decision: Verdict
  decidedAt: Instant
  notifiedAt: Instant
  /** Only for the accepted; null while they have not answered. */
  confirmation: { answer: 'confirmed' | 'declined'; answeredAt: Instant } | null
}

/** How many proposals of each format an agenda has room for. */
export type Places = Record<FormatKey, number>

/** Four rooms, two days: 44 places; two speakers will decline theirs. */
export const fullPlaces: Places = { keynote: 5, talk: 24, lightning: 6, panel: 4, workshop: 5 }
/** Two rooms, one day. */
export const smallPlaces: Places = { keynote: 0, talk: 11, lightning: 0, panel: 1, workshop: 0 }

const WAITLISTED = 15
const MOST_ACCEPTED_PER_PERSON = 1

/**
 * Decides by mean score within each format, at most one accepted proposal per speaker and no track without a session;
 * the next best fifteen are waitlisted. Two of the accepted decline, a few have not answered yet.
 */
export function decisions(
  proposals: SampleProposal[],
  reviews: SampleReview[],
  places: Places,
  decidedAt: Instant,
  seed?: number,
): SampleDecision[] {
  const draw = random('decisions', seed)
  const means = meanScores(reviews)
  const score = (each: SampleProposal): number =>
    each.format === 'keynote' ? 5 : (means.get(each.key) ?? 0)
  const ranking = proposals
    .filter((each) => each.status === 'submitted')
    .toSorted((a, b) => score(b) - score(a) || a.key.localeCompare(b.key))
  const tracks = [...new Set(ranking.map((each) => each.track))]
  const firstOfTrack = tracks.map((track) =>
    ranking.find((each) => each.track === track && each.format === 'talk'),
  )
  const order = [...firstOfTrack.filter((each) => each !== undefined), ...ranking]
  const left = { ...places }
  const speaking = new Map<string, number>()
  const accepted = new Set<string>()
  for (const proposal of order) {
    const busy = proposal.speakers.some(
      (key) => (speaking.get(key) ?? 0) >= MOST_ACCEPTED_PER_PERSON,
    )
    if (accepted.has(proposal.key) || left[proposal.format] === 0 || busy) continue
    left[proposal.format]--
    accepted.add(proposal.key)
    for (const key of proposal.speakers) speaking.set(key, (speaking.get(key) ?? 0) + 1)
  }
  const waitlisted = new Set(
    ranking
      .filter((each) => !accepted.has(each.key) && each.format !== 'keynote')
      .slice(0, WAITLISTED)
      .map((each) => each.key),
  )
  const talks = ranking.filter((each) => accepted.has(each.key) && each.format === 'talk')
  const declining = new Set(
    draw
      .shuffle(talks)
      .slice(0, 2)
      .map((each) => each.key),
  )
  return ranking.map((proposal, index) => {
    const decision: Verdict = accepted.has(proposal.key)
      ? 'accepted'
      : waitlisted.has(proposal.key)
        ? 'waitlisted'
        : 'rejected'
    const notifiedAt = addMinutes(daysFrom(decidedAt, 1), index % 4)
    const silent = decision !== 'accepted' || (!declining.has(proposal.key) && draw.chance(0.11))
    return {
      proposal: proposal.key,
      decision,
      decidedAt: addMinutes(decidedAt, index % 55),
      notifiedAt,
      confirmation: silent
        ? null
        : {
            answer: declining.has(proposal.key) ? ('declined' as const) : ('confirmed' as const),
            answeredAt: daysFrom(notifiedAt, 0.05 + 3.6 * draw.next() ** 1.8),
          },
    }
  })
}
