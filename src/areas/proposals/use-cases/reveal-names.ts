import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { isHiddenFrom, proposalNamed } from '../queries.ts'
import { readingPhase } from '../queries/reading-phase.ts'

/**
 * Asks, where names are hidden, to see who proposes: one proposal by its code, or all of a list (null). Audited, since whoever
 * saw a name has read blind no longer; where they are not, there is nothing to ask for, and nothing is written.
 */
export const revealNames = (
  context: Context,
  eventSlug: string,
  code: string | null,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'names.reveal', eventSlug)
    if (!(await readingPhase(work.db, event.id, work.now)).namesHidden) return
    const proposal = code === null ? null : await proposalNamed(work.db, event.id, code)
    if (proposal === undefined) throw notFound()
    if (
      proposal &&
      work.actor &&
      (await isHiddenFrom(work.db, { ...proposal, eventId: event.id }, work.actor.id))
    )
      throw notFound()
    await work.audit({
      action: 'names.reveal',
      scope: 'event',
      scopeId: event.id,
      objectKind: proposal ? 'proposal' : 'call',
      objectId: proposal?.id ?? event.id,
      ...(proposal && { after: { code, title: proposal.title } }),
    })
  })
