import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** What calendars name as the place of a session that has no room, and the languages of the event, the main one first. */
export async function placeOfEvent(db: Database | DatabaseTransaction, eventId: string) {
  const { venueName, city, languages } = await db
    .selectFrom('events')
    .select(['venueName', 'city', 'languages'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()
  return { venueNames: [venueName, city].filter(Boolean), languages }
}
