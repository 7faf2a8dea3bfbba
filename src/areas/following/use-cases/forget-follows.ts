import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteForgotten } from '../database.ts'

const day = 24 * 60 * 60 * 1000

/** Deletes wishes that nobody confirmed within a week, and what is known of addresses that follow nothing. */
export const forgetFollows = (context: Context): Promise<void> =>
  transact(context, ({ db, now }) =>
    deleteForgotten(db, {
      unconfirmedBefore: new Date(now.getTime() - 7 * day),
      // Longer than a call stays open: what is news no more needs no note.
      toldBefore: new Date(now.getTime() - 400 * day),
    }),
  )
