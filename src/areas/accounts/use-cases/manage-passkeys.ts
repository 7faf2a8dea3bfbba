import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deletePasskey, updatePasskeyName } from '../database/security.ts'

/** Gives one of the person's own passkeys another name. AppError 'not-found' if it is not theirs. */
export const renamePasskey = (context: Context, passkeyId: string, name: string): Promise<void> =>
  transact(context, async ({ db, actor }) => {
    if (!actor) throw new AppError('sign-in-required')
    if (!(await updatePasskeyName(db, actor.id, passkeyId, name))) throw notFound()
  })

/** Removes one of the person's own passkeys: it signs in no more. AppError 'not-found' if it is not theirs. */
export const removePasskey = (context: Context, passkeyId: string): Promise<void> =>
  transact(context, async ({ db, actor }) => {
    if (!actor) throw new AppError('sign-in-required')
    if (!(await deletePasskey(db, actor.id, passkeyId))) throw notFound()
  })
