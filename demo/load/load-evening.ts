import { acceptAssignment } from '../../src/areas/assignment/use-cases/accept-assignment.ts'
import { bidOnProposals } from '../../src/areas/assignment/use-cases/bid-on-proposals.ts'
import { saveReviewerProfile } from '../../src/areas/assignment/use-cases/save-reviewer-profile.ts'
import { solveAssignment } from '../../src/areas/assignment/use-cases/solve-assignment.ts'
import { startAssignment } from '../../src/areas/assignment/use-cases/start-assignment.ts'
import { runById } from '../../src/areas/assignment/queries/runs.ts'
import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { judgedByCode } from '../../src/areas/reviews/queries/judged.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { firstOwner } from './first-owner.ts'
import type { Stage } from './stage.ts'

/**
 * Who reads in the edition in review: what they know, what they would like to read, and who was assigned what. The
 * chair of the largest edition helps out, so that a visitor who signs in as them sees a committee at work.
 */
export async function loadEvening(
  stage: Stage,
  edition: SampleEdition,
  codes: readonly string[],
  { chair, now }: { readonly chair: string; readonly now: Date },
): Promise<void> {
  const { event } = edition
  const { db } = stage.services
  const owner = firstOwner(stage, edition)
  const context = stage.as(owner, daysFrom(now, -4))
  const found = await eventBySlug(db, event.slug)
  if (!found) throw new Error(`${event.slug} is not there`)
  await grantRoles(
    context,
    { scope: 'event', slug: event.slug },
    { email: stage.person(chair).email, roles: ['chair'] },
  )
  const reviewers = edition.team.filter(({ roles }) => roles.includes('reviewer'))
  for (const [at, { person }] of reviewers.entries()) {
    const reader = stage.as(stage.person(person), daysFrom(now, -4))
    await saveReviewerProfile(reader, event.slug, {
      topics: [],
      languages: at === 1 ? ['es', 'en'] : ['es', 'en', 'pt'],
      tracks: [],
      minimumLoad: null,
      maximumLoad: null,
    })
    const own = codes.filter((_, place) => place % 7 === at)
    const free = (await judgedByCode(db, found.id, own, stage.person(person).id)).filter(
      (each) => !each.own && each.status === 'submitted',
    )
    await bidOnProposals(
      reader,
      event.slug,
      free.map(({ code }, place) => ({ code, bid: place % 3 === 2 ? 'can' : 'want' })),
    )
  }
  const runId = await startAssignment(context, event.slug, {
    aim: 'fair',
    reviewsPerProposal: 3,
    minimumLoad: 0,
    maximumLoad: 30,
  })
  await solveAssignment(context, runId)
  if ((await runById(db, runId))?.state === 'found')
    await acceptAssignment(context, event.slug, runId)
}
