import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteMessages } from '../database.ts'
import { daysKept } from '../domain/message.ts'

/** Deletes what people wrote to organisers once it has been kept for ninety days, answered or not. */
export const forgetMessages = (context: Context): Promise<void> =>
  transact(context, ({ db, now }) =>
    deleteMessages(db, new Date(now.getTime() - daysKept * 24 * 60 * 60 * 1000)),
  )
