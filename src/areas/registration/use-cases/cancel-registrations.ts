import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { registrationsById } from '../queries/registration-views.ts'
import { auditMany } from './audit-many.ts'
import { cancelIn } from './cancel-in.ts'

/**
 * Cancels registrations as an organiser: those that wait for approval are declined by it. Writes to each, lets the
 * waiting list move up, and leaves alone who has come in already. Answers how many it cancelled.
 */
export const cancelRegistrations = (
  context: Context,
  slug: string,
  ids: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const outside = (await registrationsById(work.db, ids))
      .filter(({ eventId, checkedInAt }) => eventId === event.id && !checkedInAt)
      .map(({ id }) => id)
    const cancelled = await cancelIn(work, event, outside)
    await auditMany(work, event.id, 'registration.cancel', cancelled)
    for (const kind of ['declined', 'cancelled'] as const) {
      const registrationIds = cancelled
        .filter(({ status }) => (status === 'pending') === (kind === 'declined'))
        .map(({ id }) => id)
      if (registrationIds.length > 0)
        await work.enqueue('registration.send-mails', { kind, registrationIds })
    }
    return cancelled.length
  })
