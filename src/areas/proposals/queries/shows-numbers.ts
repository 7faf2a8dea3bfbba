import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** Whether the team of an event shows the public who decides on its proposals and how many there are. */
export const showsNumbers = async (
  db: Database | DatabaseTransaction,
  eventId: string,
): Promise<boolean> =>
  (await db
    .selectFrom('committeeSettings')
    .select('numbersPublic')
    .where('eventId', '=', eventId)
    .where('numbersPublic', '=', true)
    .executeTakeFirst()) !== undefined
