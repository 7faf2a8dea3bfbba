import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { givePlaceBack, lockShift } from '../database/shifts.ts'
import { ownPolicy } from '../policy.ts'
import { kioskBySlug } from '../queries.ts'

/** Gives one's own place on a shift back, so that somebody else can take it. */
export const giveShiftBack = (context: Context, slug: string, shiftId: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'shift.take')
    const kiosk = await kioskBySlug(work.db, slug)
    const shift = kiosk && (await lockShift(work.db, kiosk.id, shiftId))
    if (!shift) throw notFound()
    const { numDeletedRows } = await givePlaceBack(work.db, proof, shift.id, work.actor!.id)
    if (numDeletedRows === 0n) return
    await work.audit({
      action: 'shift.give-back',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: shift.id,
    })
  })
