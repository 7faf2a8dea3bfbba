import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { registrationsOfOrder } from '../queries/registration-views.ts'
import { auditOwn } from './audit-own.ts'
import { cancelIn } from './cancel-in.ts'
import { eventOf, whyFixed } from './own-registration.ts'
import { sendMailsIn } from './send-mails-in.ts'

/**
 * Gives back the places of an order that can still be given back and were not passed on, by whoever placed it. Throws AppError
 * `not-found`, or why nothing could be cancelled.
 */
export const cancelOrder = (context: Context, orderSecret: string): Promise<void> =>
  transact(context, async (work) => {
    const views = await registrationsOfOrder(work.db, orderSecret)
    const [first] = views
    if (!first) throw notFound()
    const open = views.filter((view) => !view.transferredAt && whyFixed(view, work.now) === null)
    if (open.length === 0) throw new AppError(whyFixed(first, work.now) ?? 'already-cancelled')
    const ids = open.map(({ id }) => id)
    const cancelled = await cancelIn(work, eventOf(first), ids)
    for (const view of open)
      await auditOwn(work, view, 'registration.cancel', { status: view.status })
    await sendMailsIn(
      work,
      'cancelled',
      cancelled.map(({ id }) => id),
    )
  })
