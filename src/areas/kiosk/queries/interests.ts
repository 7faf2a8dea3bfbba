import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** What an address was left for, by the secret in the mail; the address itself is told to nobody. */
export const interestBySecret = (db: Db, secret: string) =>
  db
    .selectFrom('eventInterests')
    .innerJoin('events', 'events.id', 'eventInterests.eventId')
    .select(['events.slug', 'events.name', 'events.colour', 'eventInterests.confirmedAt'])
    .where('secret', '=', secret)
    .executeTakeFirst()

/** What a mail says of events. */
export const eventsToTell = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('events')
    .select(['id', 'slug', 'name', 'colour', 'startsOn', 'endsOn', 'city', 'country'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
export type EventToTell = Awaited<ReturnType<typeof eventsToTell>>[number]

/** The events that an address confirmed it wants to be told about, the nearest first. */
export const interestsOf = (db: Db, email: string) =>
  db
    .selectFrom('eventInterests')
    .innerJoin('events', 'events.id', 'eventInterests.eventId')
    .select(['events.id', 'events.slug', 'events.name'])
    .where('email', '=', email)
    .where('confirmedAt', 'is not', null)
    .where('events.announcedAt', 'is not', null)
    .orderBy('events.startsOn')
    .orderBy('events.id')
    .limit(200)
    .execute()
export type OwnInterest = Awaited<ReturnType<typeof interestsOf>>[number]
