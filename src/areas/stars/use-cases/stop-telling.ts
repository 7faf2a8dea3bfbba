import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { endTelling } from '../database.ts'
import { policy } from '../policy.ts'

/** Ends the mails about starred sessions by the secret that stands in each of them. Harmless twice. */
export const stopTelling = (context: Context, secret: string): Promise<void> =>
  transact(context, async (work) => {
    await endTelling(work.db, authoriseInstallation(work, policy, 'stars.own'), secret)
  })
