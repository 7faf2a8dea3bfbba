import { transact, type Context } from '../../../platform/use-case.ts'
import { forgetAddresses } from '../database/interests.ts'

/** Forgets addresses that were never confirmed, and all of an event that is over. */
export const forgetInterests = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    await forgetAddresses(work.db, work.now)
  })
