import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { updateNewsletter } from '../database.ts'
import type { Whose } from '../domain/whose.ts'
import { policy } from '../policy.ts'

/** Has the newsletter of a community that an address follows sent to it, or no more. Harmless twice. */
export const chooseNewsletter = (
  context: Context,
  whose: Whose,
  followId: string,
  newsletter: boolean,
): Promise<void> =>
  transact(context, (work) =>
    updateNewsletter(work.db, authoriseInstallation(work, policy, 'follow.ask'), whose, {
      followId,
      newsletter,
    }),
  )
