import { allows, type Standing } from '../../../shared/policy.ts'
import type { Context } from '../../../platform/use-case.ts'
import { standingIn, standingInEvent } from '../../accounts/queries.ts'
import { policy } from '../policy.ts'
import type { Kiosk } from '../queries.ts'
import { hasShiftAt } from '../queries/shifts.ts'

type Asker = Pick<Context, 'actor'> & { readonly db: Parameters<typeof standingIn>[0] }

// To hand over what there was no time for at the booth.
const afterwards = 24 * 60 * 60 * 1_000

/** How somebody stands to what a kiosk belongs to. */
export const standingsAt = (
  { db, actor }: Asker,
  { scope, scopeId }: Pick<Kiosk, 'scope' | 'scopeId'>,
): Promise<ReadonlySet<Standing>> =>
  scope === 'event' ? standingInEvent(db, actor, scopeId) : standingIn(db, actor, scope, scopeId)

/**
 * Whether the person staffs a kiosk (until a day after their last shift) or looks after it: they see who else does, and
 * what was handed over.
 */
export async function isOfKiosk(asker: Asker, kiosk: Kiosk, now: Date): Promise<boolean> {
  const { db, actor } = asker
  if (!actor) return false
  if (allows(policy, 'kiosk.look-after', await standingsAt(asker, kiosk))) return true
  return hasShiftAt(db, kiosk.id, actor.id, new Date(now.getTime() - afterwards))
}
