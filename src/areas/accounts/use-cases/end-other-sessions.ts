import { AppError } from '../../../shared/app-error.ts'
import { sessionsOf } from '../../../platform/session-trust.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from './audit-own-act.ts'
import { deleteOtherSessions } from '../database/security.ts'

/** Signs the person out everywhere but here, from the next request on. */
export const endOtherSessions = (context: Context, sessionId: string): Promise<void> =>
  transact(context, async (work) => {
    const { db, actor } = work
    if (!actor) throw new AppError('sign-in-required')
    await deleteOtherSessions(db, actor.id, sessionId)
    await auditOwnAct(work, 'account.sign-out-elsewhere')
    work.changed(sessionsOf(actor.id))
  })
