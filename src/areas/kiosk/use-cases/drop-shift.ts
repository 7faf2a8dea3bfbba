import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteShift } from '../database/shifts.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { shiftMail } from '../emails/shift.ts'
import { staffing } from '../queries/shifts.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/** Takes a shift off the plan; whoever had a place on it hears by mail. */
export const dropShift = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  shiftId: string,
): Promise<void> =>
  transact(context, async (work) => {
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const people = await staffing(work.db, { shiftId })
    const dropped = await deleteShift(work.db, kiosk, shiftId)
    if (!dropped) throw notFound()
    if (dropped.endsAt > work.now)
      await work.mails(people.map((one) => shiftMail('dropped', one, work.context.config.url)))
    await work.audit({
      action: 'kiosk.drop-shift',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: shiftId,
      before: { ...dropped, people: people.length },
    })
  })
