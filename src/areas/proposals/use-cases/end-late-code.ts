import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { expireLateCode } from '../database/late-codes.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

/** Ends a code for late access now; what was written with it stays, and changes no more. Throws `not-found`. */
export const endLateCode = (context: Context, which: WhichCall, id: string): Promise<void> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    if (!(await expireLateCode(work.db, event, { id, hostId }, work.now))) throw notFound()
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: 'late-code',
      objectId: id,
      after: { expiresAt: work.now },
    })
  })
