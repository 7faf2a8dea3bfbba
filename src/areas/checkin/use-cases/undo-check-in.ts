import { AppError } from '../../../shared/app-error.ts'
import { newId } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteCheckIn, insertScan } from '../database.ts'
import { policy } from '../policy.ts'
import { findTicket } from '../queries.ts'

/** Takes back that a person came in, after a mistake at the door. Throws AppError `not-in` if they are not in. */
export const undoCheckIn = (
  context: Context,
  slug: string,
  code: string,
  gate: string,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'checkin.scan', slug)
    const found = await findTicket(work.db, event.id, { code: code.trim().toUpperCase() })
    if (!found || !(await deleteCheckIn(work.db, event, found.id))) throw new AppError('not-in')
    await insertScan(work.db, event, {
      id: newId(work.now.getTime()),
      registrationId: found.id,
      outcome: 'undone',
      gate,
      scannedBy: work.actor?.id ?? null,
      scannedAt: work.now,
    })
    await work.audit({
      action: 'checkin.undo',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'registration',
      objectId: found.id,
      before: { code: found.code, checkedInAt: found.checkedInAt, gate: found.gate },
    })
  })
