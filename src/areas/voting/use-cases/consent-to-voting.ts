import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { storeConsent } from '../database.ts'
import { ownInVoting, votingOf } from '../queries.ts'

/** A speaker says whether the public may read their own proposal during the voting. Throws `sign-in-required` and `not-found`. */
export async function consentToVoting(
  context: Context,
  eventSlug: string,
  code: string,
  agreed: boolean,
): Promise<void> {
  const { actor } = context
  if (!actor) throw new AppError('sign-in-required')
  await transact(context, async (work) => {
    const event = await visibleEventScope(work, eventSlug)
    if (!(await votingOf(work.db, event.id))) throw notFound()
    const own = await ownInVoting(work.db, event.id, actor.id)
    const proposal = own.find((one) => one.code === code)
    if (!proposal) throw notFound()
    const who = { proposalId: proposal.id, personId: actor.id }
    await storeConsent(work.db, who, agreed, work.now)
    work.changed(`event:${event.id}`)
  })
}
