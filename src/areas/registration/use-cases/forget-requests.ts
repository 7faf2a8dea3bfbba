import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteRequestsBefore } from '../database/requests.ts'

const keepMilliseconds = 7 * 24 * 60 * 60 * 1_000

/** Forgets answers to idempotency keys after a week: who repeats a request does so within hours. */
export const forgetRequests = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    await deleteRequestsBefore(work.db, new Date(work.now.getTime() - keepMilliseconds))
  })
