import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import type { Criterion } from '../../src/areas/reviews/domain/criteria.ts'
import { criteriaOf } from '../../src/areas/reviews/queries/criteria.ts'
import { judgedByCode } from '../../src/areas/reviews/queries/judged.ts'
import { answerAcceptance } from '../../src/areas/reviews/use-cases/answer-acceptance.ts'
import { decideProposals } from '../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { recordReviews } from '../../src/areas/reviews/use-cases/record-reviews.ts'
import { sendNotifications } from '../../src/areas/reviews/use-cases/send-notifications.ts'
import type { SampleEdition } from '../generate/index.ts'
import { firstOwner } from './first-owner.ts'
import type { LoadedProposal } from './load-call.ts'
import type { Stage } from './stage.ts'

/** The score of the whole, a little more or less for each criterion after the first. */
const byCriterion = (criteria: readonly Criterion[], score: number, at: number) =>
  Object.fromEntries(
    criteria.map(({ id }, place) => [
      id,
      place === 0 ? score : Math.min(5, Math.max(1, score + ((at + place) % 3) - 1)),
    ]),
  )

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
  const found = await eventBySlug(stage.services.db, event.slug)
  const lastReview = reviews
    .map((review) => review.reviewedAt)
    .toSorted()
    .at(-1)
  const criteria = await criteriaOf(stage.services.db, found?.id ?? '')
  if (lastReview)
    await recordReviews(
      stage.as(owner, lastReview),
      event.slug,
      reviews.map(({ proposal, reviewer, score, reason, comment, reviewedAt }, at) => ({
        ...(score !== null && { scores: byCriterion(criteria, score, at) }),
        proposal: codeOf(proposal),
        reviewerId: stage.person(reviewer).id,
        score,
        abstainReason: score === null ? reason : '',
        comment,
        at: new Date(reviewedAt),
      })),
    )
  const [first] = decisions
  if (!first || !found) return
  for (const verdict of ['accepted', 'waitlisted', 'rejected'] as const) {
    const codes = decisions
      .filter((each) => each.decision === verdict)
      .map((each) => codeOf(each.proposal))
    // What comes from the owner's own organisation is for somebody else to decide.
    const open = await judgedByCode(stage.services.db, found.id, codes, owner.id)
    const seen = new Set(open.filter(({ own }) => !own).map(({ code }) => code))
    for (const [actor, its] of [
      [owner, codes.filter((code) => seen.has(code))],
      [stage.keeper, codes.filter((code) => !seen.has(code))],
    ] as const)
      if (its.length > 0)
        await decideProposals(stage.as(actor, first.decidedAt), event.slug, its, verdict)
  }
  for (const actor of [owner, stage.keeper]) {
    const told = stage.as(actor, first.notifiedAt)
    await prepareNotifications(told, event.slug)
    await sendNotifications(told, event.slug, { decision: null, until: new Date(first.notifiedAt) })
  }
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
