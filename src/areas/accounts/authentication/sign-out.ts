import { announceNow } from '../../../platform/announce-now.ts'
import { sessionsOf } from '../../../platform/session-trust.ts'
import type { Context } from '../../../platform/use-case.ts'
import { authOf } from './auth.ts'

/**
 * Ends the session that the cookies name, if any, also for whoever has a copy of them; answers the cookies that make
 * the browser forget it.
 */
export async function signOut(context: Context, headers: Headers): Promise<readonly string[]> {
  const { headers: answered } = await authOf(context).api.signOut({ headers, returnHeaders: true })
  if (context.actor) await announceNow(context, sessionsOf(context.actor.id))
  return answered.getSetCookie()
}
