import { transact, type Context } from '../../../platform/use-case.ts'
import { ruledProgrammes } from '../queries/rule-mails.ts'

/** Has the events of each programme with rules judged, for the order of its stewards' table. */
export const countAllVerdicts = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    for (const programmeId of await ruledProgrammes(work.db))
      await work.enqueue('programmes.count-verdicts', { programmeId })
  })
