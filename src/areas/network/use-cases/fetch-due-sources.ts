import { transact, type Context } from '../../../platform/use-case.ts'
import { dueSources } from '../queries/calendar-sources.ts'

/** Has every address read whose turn it is, each as a job of its own: a slow one keeps nobody waiting. */
export const fetchDueSources = (context: Context): Promise<void> =>
  transact(context, async (work) => {
    for (const sourceId of await dueSources(work.db, work.now))
      await work.enqueue('network.fetch-calendar-source', { sourceId })
  })
