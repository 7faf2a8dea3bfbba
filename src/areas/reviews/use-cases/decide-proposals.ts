import { AppError, notFound } from '../../../shared/app-error.ts'
import { dropHeldMails } from '../../../platform/mail/drop-held-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteStaleNotifications, lockCommittee, setDecisions } from '../database.ts'
import type { Decision } from '../domain/decision.ts'
import { policy } from '../policy.ts'
import { judgedByCode } from '../queries/judged.ts'

export type Decided = {
  /** How many have another decision now than before. */
  readonly changed: number
  /** How many mails that waited with another decision were dropped. */
  readonly mailsDropped: number
}

/**
 * Decides on submitted proposals by their codes, or takes their decisions back with null; all or none. Tells nobody: that is
 * for the notifications; those that wait and say something else are dropped. Throws `not-found` if a code is none of the
 * event's submitted proposals, and `conflict-of-interest` if one is the person's own.
 */
export const decideProposals = (
  context: Context,
  eventSlug: string,
  codes: readonly string[],
  decision: Decision | null,
): Promise<Decided> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'decision.make', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    await lockCommittee(work.db, event)
    const proposals = await judgedByCode(work.db, event.id, codes, work.actor.id)
    if (proposals.some(({ own }) => own)) throw new AppError('conflict-of-interest')
    const open = proposals.filter(({ status }) => status === 'submitted')
    if (open.length < new Set(codes).size) throw notFound()
    const changing = open.filter((proposal) => proposal.decision !== decision)
    if (changing.length === 0) return { changed: 0, mailsDropped: 0 }
    const ids = changing.map(({ id }) => id)
    await setDecisions(work.db, event, ids, decision, work.actor.id, work.now)
    const stale = await deleteStaleNotifications(work.db, event, ids, decision)
    const dropped = await dropHeldMails(work.db, stale)
    await work.audit(
      ...changing.map((proposal) => ({
        action: 'decision.make',
        scope: 'event' as const,
        scopeId: event.id,
        objectKind: 'proposal',
        objectId: proposal.id,
        before: { decision: proposal.decision },
        after: { decision, code: proposal.code },
      })),
    )
    return { changed: changing.length, mailsDropped: dropped.length }
  })
