import { AppError } from '../../../shared/app-error.ts'
import { newId } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteCheckIn, insertScan } from '../database.ts'
import { deleteGuestCheckIn, insertGuestScan } from '../database/guests.ts'
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
    const { db } = work
    const ticket = { code: code.trim().toUpperCase() }
    const own = await findTicket(db, event.id, ticket)
    const guest = own ? undefined : await deleteGuestCheckIn(db, event, ticket.code)
    const undone = own && (await deleteCheckIn(db, event, own.id)) ? own : guest
    if (!undone) throw new AppError('not-in')
    const scanId = newId(work.now.getTime())
    await insertScan(db, event, {
      id: scanId,
      registrationId: guest ? null : undone.id,
      outcome: 'undone',
      gate,
      scannedBy: work.actor?.id ?? null,
      scannedAt: work.now,
    })
    if (guest) await insertGuestScan(db, event, scanId, guest.id)
    await work.audit({
      action: 'checkin.undo',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'registration',
      objectId: undone.id,
      before: { ...ticket, checkedInAt: undone.checkedInAt, gate: undone.gate },
    })
  })
