import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { weekMail } from '../emails/week.ts'
import { checkEvents, mostUrgentFirst } from '../queries/check.ts'
import { ruledProgrammes, weekOf } from '../queries/rule-mails.ts'
import { comingEvents } from '../queries/checked-events.ts'
import { rulesOf } from '../queries/rules.ts'

/** Has the week of each programme with rules summed up for its stewards. */
export const sumUpWeeks = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    for (const programmeId of await ruledProgrammes(work.db))
      await work.enqueue('programmes.sum-up-week', { programmeId })
  })

/**
 * Writes to the stewards of a programme how its events stand to its rules and what waits for them; one mail each and day,
 * however often it is asked to. Nothing where there is nothing to look at.
 */
export const sumUpWeek = (context: Context, programmeId: string): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const week = await weekOf(db, programmeId)
    if (!week || week.stewards.length === 0) return
    const [events, rules] = await Promise.all([
      comingEvents(db, programmeId, now),
      rulesOf(db, programmeId),
    ])
    const rows = (await checkEvents(db, rules, events, now))
      .filter(({ next }) => next !== null)
      .toSorted(mostUrgentFirst)
    if (rows.length + week.waiting + week.asked === 0) return
    await work.mails(
      week.stewards
        .filter(({ email }) => isMailbox(email))
        .map((person) => ({
          id: idOf('steward-week', programmeId, person.id, now.toISOString().slice(0, 10)),
          ...weekMail({ person, week, rows, url: context.config.url }),
        })),
    )
  })
