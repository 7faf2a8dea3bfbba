import { answerAcceptance } from '../../src/areas/reviews/use-cases/answer-acceptance.ts'
import { decideProposals } from '../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { recordReviews } from '../../src/areas/reviews/use-cases/record-reviews.ts'
import { sendNotifications } from '../../src/areas/reviews/use-cases/send-notifications.ts'
import type { SampleEdition } from '../generate/index.ts'
import { firstOwner } from './first-owner.ts'
import type { LoadedProposal } from './load-call.ts'
import type { Stage } from './stage.ts'

/** What the committee did: scores, decisions, notifications, and what the speakers answered. */
export async function loadCommittee(
  stage: Stage,
  edition: SampleEdition,
  proposals: ReadonlyMap<string, LoadedProposal>,
): Promise<void> {
  const { event, reviews, decisions } = edition
  const owner = firstOwner(stage, edition)
  const codeOf = (key: string) => {
    const loaded = proposals.get(key)
    if (!loaded) throw new Error(`${event.slug} has no proposal ${key}`)
    return loaded.code
  }
  const lastReview = reviews
    .map((review) => review.reviewedAt)
    .toSorted()
    .at(-1)
  if (lastReview)
    await recordReviews(
      stage.as(owner, lastReview),
      event.slug,
      reviews.map(({ proposal, reviewer, score, reason, comment, reviewedAt }) => ({
        proposal: codeOf(proposal),
        reviewerId: stage.person(reviewer).id,
        score,
        abstainReason: score === null ? reason : '',
        comment,
        at: new Date(reviewedAt),
      })),
    )
  const [first] = decisions
  if (!first) return
  for (const verdict of ['accepted', 'waitlisted', 'rejected'] as const) {
    const codes = decisions
      .filter((each) => each.decision === verdict)
      .map((each) => codeOf(each.proposal))
    if (codes.length > 0)
      await decideProposals(stage.as(owner, first.decidedAt), event.slug, codes, verdict)
  }
  const told = stage.as(owner, first.notifiedAt)
  await prepareNotifications(told, event.slug)
  await sendNotifications(told, event.slug, { decision: null, until: new Date(first.notifiedAt) })
  const speakersOf = new Map(edition.proposals.map((proposal) => [proposal.key, proposal.speakers]))
  for (const { proposal, confirmation } of decisions) {
    if (!confirmation) continue
    for (const speaker of speakersOf.get(proposal) ?? [])
      await answerAcceptance(
        stage.as(stage.person(speaker), confirmation.answeredAt),
        event.slug,
        codeOf(proposal),
        { answer: confirmation.answer },
      )
  }
}
