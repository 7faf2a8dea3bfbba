import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { lockShift, placesTaken, takePlace } from '../database/shifts.ts'
import { authoriseStaffing } from './authorise-staffing.ts'

/**
 * Takes a place on a shift for the person who asks; twice is the same as once. AppError 'shift-full' when all places
 * are taken, 'shift-over' when it has ended, 'forbidden' for who is neither on the team nor invited by it. Two who want
 * the last place: one gets it.
 */
export const takeShift = (context: Context, slug: string, shiftId: string): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseStaffing(work, slug)
    const person = work.actor!
    const shift = await lockShift(work.db, kiosk.id, shiftId)
    if (!shift) throw notFound()
    if (shift.endsAt <= work.now) throw new AppError('shift-over')
    const { count, mine } = await placesTaken(work.db, shift.id, person.id)
    if (mine) return
    if (count >= shift.places) throw new AppError('shift-full')
    await takePlace(work.db, kiosk, shift.id, person.id, work.now)
    await work.audit({
      action: 'shift.take',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: shift.id,
    })
  })
