import { newId } from '../../../shared/ids.ts'
import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveVoting, type VotingSettings } from '../database.ts'
import { policy } from '../policy.ts'
import { votingOf } from '../queries.ts'

/**
 * Opens a public voting on an event's proposals, or changes when it is and for whom. From now on the call says that titles and
 * abstracts will be public. Throws `voting-closes-before-it-opens` and what `authoriseEvent` throws.
 */
export const setUpVoting = (
  context: Context,
  eventSlug: string,
  settings: VotingSettings,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'voting.edit', eventSlug)
    if (settings.closesAt <= settings.opensAt)
      throw new AppError('voting-closes-before-it-opens', {}, [
        { field: 'closesAt', code: 'voting-closes-before-it-opens' },
      ])
    const before = await votingOf(work.db, event.id)
    const seed = newId(work.now.getTime())
    await saveVoting(work.db, event, settings, { seed, now: work.now })
    await work.audit({
      action: 'voting.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'call',
      objectId: event.id,
      ...(before && {
        before: { opensAt: before.opensAt, closesAt: before.closesAt, voters: before.voters },
      }),
      after: settings,
    })
    work.changed(`event:${event.id}`)
  })
