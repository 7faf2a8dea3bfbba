import { idOf } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { shiftMail } from '../emails/shift.ts'
import { staffing } from '../queries/shifts.ts'

const ahead = 24 * 60 * 60 * 1_000

/** Reminds everybody whose shift begins within a day, once each, however often it is asked to. */
export const remindOfShifts = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    const to = new Date(work.now.getTime() + ahead)
    const people = await staffing(work.db, { from: work.now, to })
    await work.mails(
      people.map((one) => ({
        ...shiftMail('reminder', one, work.context.config.url),
        id: idOf('shift-reminder', one.shiftId, one.personId, one.startsAt.toISOString()),
      })),
    )
  })
