import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { lockRegistrations, setStatus } from '../database/registrations.ts'
import { policy } from '../policy.ts'
import { auditMany } from './audit-many.ts'

/**
 * Confirms those of the registrations that wait for approval; they hold their places already. Writes to each. Answers
 * how many it confirmed: others may have been decided meanwhile.
 */
export const approveRegistrations = (
  context: Context,
  slug: string,
  ids: readonly string[],
): Promise<number> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const locked = await lockRegistrations(work.db, event.id, ids)
    const pending = locked.filter(({ status }) => status === 'pending')
    if (pending.length === 0) return 0
    const approved = pending.map(({ id }) => id)
    await setStatus(work.db, event.id, approved, 'confirmed', work.now)
    await auditMany(work, event.id, 'registration.approve', pending)
    await work.enqueue('registration.send-mails', { kind: 'approved', registrationIds: approved })
    return approved.length
  })
