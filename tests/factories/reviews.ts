import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import { overallImpression } from '../../src/areas/reviews/domain/criteria.ts'
import type { Verdict } from '../../src/areas/reviews/domain/verdict.ts'
import { criteriaOf } from '../../src/areas/reviews/queries/criteria.ts'
import { reviewProposal } from '../../src/areas/reviews/use-cases/review-proposal.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { person } from './people.ts'
import type { CalledEvent } from './proposals.ts'

/** Somebody new on the committee of an event: acts as a reviewer unless told. */
export async function committeeMember(
  event: CalledEvent,
  role: 'reviewer' | 'chair' | 'owner' = 'reviewer',
  name = `Rita ${role}`,
): Promise<Context> {
  const actor = await person(event.owner, { name })
  const target = { scope: 'event', slug: event.slug } as const
  await grantRoles(event.owner, target, { email: actor.email, roles: [role] })
  return as(event.owner, actor)
}

/** A review without words: what a test adds is what it is about. */
export const nothingSaid = {
  scores: null,
  abstainReason: '',
  comment: '',
  shareable: false,
  privateNote: '',
} satisfies Verdict

/** A score by a member of the committee, the same for each criterion. */
export const scored = (
  reviewer: Context,
  event: CalledEvent,
  code: string,
  score: number,
  comment = '',
): Promise<void> =>
  criteriaOf(event.owner.db, event.id).then((criteria) =>
    reviewProposal(reviewer, event.slug, code, {
      ...nothingSaid,
      scores: Object.fromEntries(
        (criteria.length > 0 ? criteria : [overallImpression]).map(({ id }) => [id, score]),
      ),
      comment,
    }),
  )
