import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { policy } from '../policy.ts'
import { registrationByCode } from '../queries/registration-views.ts'
import { auditOwn } from './audit-own.ts'
import { sendMailsIn } from './send-mails-in.ts'

/** Sends a person the mail about how their registration stands now, once more. Throws `no-address` if it has none. */
export const resendMail = (context: Context, slug: string, code: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'registration.edit', slug)
    const view = await registrationByCode(work.db, event.id, code)
    if (!view) throw notFound()
    if (view.email === '') throw new AppError('no-address')
    await sendMailsIn(work, view.status, [view.id])
    await auditOwn(work, view, 'registration.resend')
  })
