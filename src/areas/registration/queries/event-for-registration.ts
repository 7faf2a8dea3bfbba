import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** What the pages of registration show of an event; undefined if there is none with this slug. */
export const eventForRegistration = (db: Database | DatabaseTransaction, slug: string) =>
  db
    .selectFrom('events')
    .select([
      'id',
      'slug',
      'name',
      'startsOn',
      'endsOn',
      'timeZone',
      'venueName',
      'city',
      'country',
      'colour',
      'contactEmail',
      'announcedAt',
      'cancelledAt',
    ])
    .where('slug', '=', slug)
    .executeTakeFirst()

export type EventForRegistration = NonNullable<Awaited<ReturnType<typeof eventForRegistration>>>
