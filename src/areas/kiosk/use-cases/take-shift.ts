import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { lockShift, placesTaken, takePlace } from '../database/shifts.ts'
import { ownPolicy } from '../policy.ts'
import { kioskBySlug } from '../queries.ts'

/**
 * Takes a place on a shift for the person who asks; twice is the same as once. AppError 'shift-full' when all places
 * are taken, 'shift-over' when it has ended. Two who want the last place: one gets it.
 */
export const takeShift = (context: Context, slug: string, shiftId: string): Promise<void> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'shift.take')
    const person = work.actor!
    const kiosk = await kioskBySlug(work.db, slug)
    const shift = kiosk && (await lockShift(work.db, kiosk.id, shiftId))
    if (!shift) throw notFound()
    if (shift.endsAt <= work.now) throw new AppError('shift-over')
    const { count, mine } = await placesTaken(work.db, shift.id, person.id)
    if (mine) return
    if (count >= shift.places) throw new AppError('shift-full')
    await takePlace(work.db, proof, shift.id, person.id, work.now)
    await work.audit({
      action: 'shift.take',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: shift.id,
    })
  })
