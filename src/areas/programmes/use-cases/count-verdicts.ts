import { transact, type Context } from '../../../platform/use-case.ts'
import { forgetVerdictCounts, writeVerdictCounts } from '../database/verdict-counts.ts'
import { checkEvents } from '../queries/check.ts'
import { checkedEventsAfter } from '../queries/checked-events.ts'
import { rulesOf } from '../queries/rules.ts'

const beginning = '00000000-0000-0000-0000-000000000000'

/**
 * Judges one batch of a programme's events, those behind `after`, keeps how they stand for the order of the stewards'
 * table, and has the next batch judged.
 */
export const countVerdicts = (
  context: Context,
  programmeId: string,
  after = beginning,
  size = 50,
): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const events = await checkedEventsAfter(db, programmeId, after, size)
    if (after === beginning) await forgetVerdictCounts(db, programmeId)
    if (events.length === 0) return
    const rows = await checkEvents(db, await rulesOf(db, programmeId), events, now)
    await writeVerdictCounts(db, programmeId, rows, now)
    if (events.length === size)
      await work.enqueue('programmes.count-verdicts', { programmeId, after: events.at(-1)!.id })
  })
