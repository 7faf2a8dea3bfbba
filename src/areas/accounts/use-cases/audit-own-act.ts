import { sessionsOf } from '../../../platform/session-trust.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { AppError } from '../../../shared/app-error.ts'

/** What a person does to their own account, as the log names it. */
export type OwnAct =
  | 'account.edit-profile'
  | 'account.remove-photo'
  | 'account.add-passkey'
  | 'account.rename-passkey'
  | 'account.remove-passkey'
  | 'account.second-factor-on'
  | 'account.second-factor-off'
  | 'account.use-backup-code'
  | 'account.renew-backup-codes'
  | 'account.sign-out-elsewhere'
  | 'account.join'
  | 'account.add-talk'
  | 'account.edit-talk'
  | 'account.remove-talk'

/**
 * Writes an act of a person on their own account into the log, in the transaction of the act. It belongs to the
 * installation and is about the person (`scopeId`): they read it on their page, nobody else does, and it goes with the
 * account. Never give what they wrote of themselves, only which fields.
 */
export function auditOwnAct(work: Work, action: OwnAct, after?: object): Promise<void> {
  if (!work.actor) throw new AppError('sign-in-required')
  const { id } = work.actor
  return work.audit({
    action,
    scope: 'installation',
    scopeId: id,
    objectKind: 'account',
    objectId: id,
    ...(after && { after }),
  })
}

/** The same for what the sign-in library did in a transaction of its own; copies of sessions are read anew. */
export const recordOwnAct = (context: Context, action: OwnAct): Promise<void> =>
  transact(context, async (work) => {
    await auditOwnAct(work, action)
    if (work.actor) work.changed(sessionsOf(work.actor.id))
  })
