import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteOtherSessions } from '../database/security.ts'

/** Signs the person out everywhere but here. Browsers elsewhere notice within a minute. */
export const endOtherSessions = (context: Context, sessionId: string): Promise<void> =>
  transact(context, async ({ db, actor }) => {
    if (!actor) throw new AppError('sign-in-required')
    await deleteOtherSessions(db, actor.id, sessionId)
  })
