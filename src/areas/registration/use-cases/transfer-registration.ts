import { newCode, newSecret } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockRegistrations, updateRegistration } from '../database/registrations.ts'
import { auditOwn } from './audit-own.ts'
import { ownRegistration } from './own-registration.ts'
import { sendTransferMails } from './send-transfer-mails.ts'

/**
 * Passes a place on to somebody else. The new person gets a code and a secret of their own; the old ones open and admit
 * nothing from then on. Answers and consents do not go along: they were the other person's. Mails go to both.
 */
export const transferRegistration = (
  context: Context,
  secret: string,
  to: { readonly name: string; readonly email: string },
): Promise<void> =>
  transact(context, async (work) => {
    const view = await ownRegistration(work, secret)
    await lockRegistrations(work.db, view.eventId, [view.id])
    // Asked again under the lock: of two transfers at once, the second finds the secret gone.
    await ownRegistration(work, secret)
    const renewed = {
      ...to,
      code: newCode(),
      secret: newSecret(),
      answers: {},
      transferredAt: work.now,
    }
    await updateRegistration(work.db, view.eventId, view.id, renewed, work.now)
    await auditOwn(work, view, 'registration.transfer', {}, { code: renewed.code })
    await sendTransferMails(work, view)
  })
