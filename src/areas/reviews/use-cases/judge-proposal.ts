import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { judgedByCode, type Judged } from '../queries/judged.ts'

/**
 * The submitted proposal of this code, for a member of the committee to act on. Throws `not-found`, or
 * `conflict-of-interest` if they are one of its speakers.
 */
export async function judgeProposal(
  work: Work,
  event: Authorized<EventScope, 'review.write'>,
  code: string,
): Promise<Judged & { readonly judgeId: string }> {
  if (!work.actor) throw new AppError('sign-in-required')
  const [proposal] = await judgedByCode(work.db, event.id, [code], work.actor.id)
  if (proposal?.own) throw new AppError('conflict-of-interest')
  if (proposal?.status !== 'submitted') throw notFound()
  return { ...proposal, judgeId: work.actor.id }
}
