import type { Services } from '../../../platform/use-case.ts'
import { authOf } from './auth.ts'

/** Ends the session that the cookies name, if any; answers the cookies that make the browser forget it. */
export async function signOut(services: Services, headers: Headers): Promise<readonly string[]> {
  const { headers: answered } = await authOf(services).api.signOut({ headers, returnHeaders: true })
  return answered.getSetCookie()
}
