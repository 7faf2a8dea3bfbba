import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertShift, type NewShift } from '../database/shifts.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

const longest = 24 * 60 * 60 * 1_000

/** Offers a shift at a kiosk; its id. AppError 'shift-reversed' unless it ends after it begins, within a day. */
export const addShift = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  shift: NewShift,
): Promise<string> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const length = shift.endsAt.getTime() - shift.startsAt.getTime()
    if (length <= 0 || length > longest)
      throw new AppError('invalid-input', {}, [{ field: 'endsAt', code: 'shift-reversed' }])
    const id = await insertShift(work.db, kiosk, shift, work.now)
    await work.audit({
      action: 'kiosk.add-shift',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: id,
      after: shift,
    })
    return id
  })
