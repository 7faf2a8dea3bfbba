import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwn } from './audit-own.ts'
import { cancelIn } from './cancel-in.ts'
import { eventOf, ownRegistration } from './own-registration.ts'
import { sendMailsIn } from './send-mails-in.ts'

/**
 * Gives a place back, by the person who holds it. The waiting list moves up in the same transaction. Doing it twice
 * throws `already-cancelled`.
 */
export const cancelRegistration = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    const view = await ownRegistration(work, secret)
    const cancelled = await cancelIn(work, eventOf(view), [view.id])
    if (cancelled.length === 0) return
    await auditOwn(work, view, 'registration.cancel', { status: view.status })
    await sendMailsIn(work, 'cancelled', [view.id])
  })
