import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { allows } from '../../../shared/policy.ts'
import type { Context } from '../../../platform/use-case.ts'
import { staffPolicy } from '../policy.ts'
import { kioskBySlug, type Kiosk } from '../queries.ts'
import { isVolunteer } from '../queries/volunteers.ts'
import { standingsAt } from './is-of-kiosk.ts'

type Asker = Pick<Context, 'actor'> & { readonly db: Parameters<typeof standingsAt>[0]['db'] }

/** Whether somebody may take shifts at a kiosk: on the team, or invited by it. */
export async function mayStaff(asker: Asker, kiosk: Kiosk): Promise<boolean> {
  const { db, actor } = asker
  if (!actor) return false
  return (
    allows(staffPolicy, 'shift.take', await standingsAt(asker, kiosk)) ||
    (await isVolunteer(db, kiosk.id, actor.id))
  )
}

/** The kiosk, with the proof that the actor may staff it. AppError 'not-found', 'sign-in-required' or 'forbidden'. */
export async function authoriseStaffing(
  asker: Asker,
  kioskSlug: string,
): Promise<Authorized<Kiosk, 'shift.take'>> {
  if (!asker.actor) throw new AppError('sign-in-required')
  const kiosk = await kioskBySlug(asker.db, kioskSlug)
  if (!kiosk) throw notFound()
  if (!(await mayStaff(asker, kiosk))) throw new AppError('forbidden')
  return kiosk as Authorized<Kiosk, 'shift.take'>
}
