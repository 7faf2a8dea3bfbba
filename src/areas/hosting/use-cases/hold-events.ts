import type { Work } from '../../../platform/use-case.ts'
import { lockEventsInOrder } from '../database/neighbours.ts'

/** Makes others who change these events wait until the transaction is over; taken before anything else that it holds. */
export const holdEvents = async (
  work: Work,
  id: string,
  neighbours: readonly string[] = [],
): Promise<void> => {
  await lockEventsInOrder(work.db, { ids: [id], slugs: neighbours })
}
