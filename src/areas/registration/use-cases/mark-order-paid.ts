import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { setPaid } from '../database/registrations.ts'
import { policy } from '../policy.ts'
import { registrationByCode } from '../queries/registration-views.ts'
import { auditOwn } from './audit-own.ts'

/** Notes that the order of a registration is paid, or that it is not after all. */
export const markOrderPaid = (
  context: Context,
  slug: string,
  code: string,
  paid: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const view = await registrationByCode(work.db, event.id, code)
    if (!view) throw notFound()
    await setPaid(work.db, event.id, view.orderId, paid ? work.now : null)
    await auditOwn(work, view, 'registration.paid', { paid: view.paidAt !== null }, { paid })
  })
