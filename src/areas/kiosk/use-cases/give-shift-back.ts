import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { givePlaceBack, lockShift } from '../database/shifts.ts'
import { placeFreeMail } from '../emails/place-free.ts'
import { teamOf } from '../queries/volunteers.ts'
import { ownerSlug } from '../queries/owner-slug.ts'
import { authoriseStaffing } from './authorise-staffing.ts'

/** Gives one's own place on a shift back, so that somebody else can take it; who looks after the kiosk hears by mail. */
export const giveShiftBack = (context: Context, slug: string, shiftId: string): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const kiosk = await authoriseStaffing(work, slug)
    const person = work.actor!
    const shift = await lockShift(db, kiosk.id, shiftId)
    if (!shift) throw notFound()
    const { numDeletedRows } = await givePlaceBack(db, kiosk, shift.id, person.id)
    if (numDeletedRows === 0n) return
    if (shift.endsAt > now) {
      const [team, owner] = [await teamOf(db, kiosk, person.id), await ownerSlug(db, kiosk)]
      const { url } = work.context.config
      await work.mails(
        team.map((member) => placeFreeMail({ member, kiosk, owner, shift, by: person.name, url })),
      )
    }
    await work.audit({
      action: 'shift.give-back',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'shift',
      objectId: shift.id,
    })
  })
