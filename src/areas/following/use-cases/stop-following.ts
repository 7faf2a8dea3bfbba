import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { deleteFollows } from '../database.ts'
import type { Whose } from '../domain/whose.ts'
import { policy } from '../policy.ts'

/** Ends one follow of an address, or with null all of them: then nothing is kept of it. Harmless twice. */
export const stopFollowing = (
  context: Context,
  whose: Whose,
  followId: string | null,
): Promise<void> =>
  transact(context, (work) =>
    deleteFollows(work.db, authoriseInstallation(work, policy, 'follow.ask'), whose, followId),
  )
