import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteVolunteer, freePlacesOf } from '../database/volunteers.ts'
import type { KioskOwner } from '../domain/kiosk-scope.ts'
import { shiftMail } from '../emails/shift.ts'
import { staffing } from '../queries/shifts.ts'
import { authoriseKiosk } from './authorise-kiosk.ts'

/**
 * Somebody who came by the link no longer helps at a kiosk: their places on shifts to come are free, and they hear of
 * each by mail. AppError 'not-found' if they were none of its volunteers.
 */
export const dropVolunteer = (
  context: Context,
  owner: KioskOwner,
  slug: string,
  personId: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const kiosk = await authoriseKiosk(work, 'kiosk.look-after', owner, slug)
    const places = await staffing(db, { kioskId: kiosk.id, personId })
    if (!(await deleteVolunteer(db, kiosk, personId))) throw notFound()
    const freed = new Set(
      (await freePlacesOf(db, kiosk, personId, now)).map(({ shiftId }) => shiftId),
    )
    await work.mails(
      places
        .filter(({ shiftId }) => freed.has(shiftId))
        .map((place) => shiftMail('taken-back', place, work.context.config.url)),
    )
    await work.audit({
      action: 'shift.drop-volunteer',
      scope: kiosk.scope,
      scopeId: kiosk.scopeId,
      objectKind: 'person',
      objectId: personId,
      before: { places: freed.size },
    })
  })
