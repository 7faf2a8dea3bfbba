import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  rewriteUnclaimed,
  type UnclaimedProfile,
} from '../../accounts/use-cases/describe-unclaimed.ts'
import { policy } from '../policy.ts'
import { isHiddenFrom, proposalNamed } from '../queries.ts'
import { enteredSpeakers } from '../queries/entered-speakers.ts'

/**
 * Writes anew what a team says of a speaker whom it entered, until that person signs in or stands in another event. Throws `not-found`,
 * and `speaker-claimed` from then on.
 */
export const editEnteredSpeaker = (
  context: Context,
  eventSlug: string,
  code: string,
  personId: string,
  profile: UnclaimedProfile,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.enter', eventSlug)
    const proposal = await proposalNamed(work.db, event.id, code)
    if (
      !proposal ||
      (work.actor &&
        (await isHiddenFrom(work.db, { ...proposal, eventId: event.id }, work.actor.id)))
    )
      throw notFound()
    const open = await enteredSpeakers(work.db, event.id, proposal.id)
    // Asked again by the statement that writes: they may sign in at this moment.
    if (!open.has(personId) || !(await rewriteUnclaimed(work, personId, profile)))
      throw new AppError('speaker-claimed')
    await work.audit({
      action: 'proposal.edit-entered',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
    work.changed(`event:${event.id}`)
  })
