import { addDays } from '../../../shared/time.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { forgetApplications as deleteApplications } from '../database/accreditations.ts'
import { daysKept, daysToConfirm } from '../domain/accreditation.ts'

const day = 24 * 60 * 60 * 1000

/** Forgets applications that were never confirmed, and all of events that ended ninety days ago. */
export const forgetApplications = (context: Context): Promise<void> =>
  transact(context, async ({ db, now }) => {
    const unconfirmedSince = new Date(now.getTime() - daysToConfirm * day)
    await deleteApplications(
      db,
      unconfirmedSince,
      addDays(now.toISOString().slice(0, 10), -daysKept),
    )
  })
