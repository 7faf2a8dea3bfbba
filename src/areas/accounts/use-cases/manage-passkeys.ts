import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from './audit-own-act.ts'
import { deletePasskey, updatePasskeyName } from '../database/security.ts'

/** Gives one of the person's own passkeys another name. AppError 'not-found' if it is not theirs. */
export const renamePasskey = (context: Context, passkeyId: string, name: string): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    if (!(await updatePasskeyName(work.db, work.actor.id, passkeyId, name))) throw notFound()
    await auditOwnAct(work, 'account.rename-passkey')
  })

/** Removes one of the person's own passkeys: it signs in no more. AppError 'not-found' if it is not theirs. */
export const removePasskey = (context: Context, passkeyId: string): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    if (!(await deletePasskey(work.db, work.actor.id, passkeyId))) throw notFound()
    await auditOwnAct(work, 'account.remove-passkey')
  })
