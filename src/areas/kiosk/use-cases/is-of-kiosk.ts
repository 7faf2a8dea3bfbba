import { allows } from '../../../shared/policy.ts'
import type { Context } from '../../../platform/use-case.ts'
import { standingIn, standingInEvent } from '../../accounts/queries.ts'
import { policy } from '../policy.ts'
import type { Kiosk } from '../queries.ts'
import { hasShiftAt } from '../queries/shifts.ts'

type Asker = Pick<Context, 'actor'> & { readonly db: Parameters<typeof standingIn>[0] }

// To hand over what there was no time for at the booth.
const afterwards = 24 * 60 * 60 * 1_000

/**
 * Whether the person staffs a kiosk (until a day after their last shift) or looks after it: they see who else does, and
 * what was handed over.
 */
export async function isOfKiosk({ db, actor }: Asker, kiosk: Kiosk, now: Date): Promise<boolean> {
  if (!actor) return false
  const standings =
    kiosk.scope === 'event'
      ? await standingInEvent(db, actor, kiosk.scopeId)
      : await standingIn(db, actor, kiosk.scope, kiosk.scopeId)
  if (allows(policy, 'kiosk.look-after', standings)) return true
  return hasShiftAt(db, kiosk.id, actor.id, new Date(now.getTime() - afterwards))
}
