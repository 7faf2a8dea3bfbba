import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import { newId, newSecret } from '../../shared/ids.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Mark, Starred } from './domain/wish.ts'

type Own = Authorized<{ readonly installation: true }, 'stars.own'>

/** A list of stars as acts on it need it. */
export type List = { readonly id: string; readonly feedSecret: string | null }

const listColumns = ['id', 'feedSecret'] as const

/** The list of a person for an event; made if there is none, and locked either way. */
export const listOfPerson = (
  db: DatabaseTransaction,
  _proof: Own,
  { eventId, personId }: { readonly eventId: string; readonly personId: string },
  now: Date,
): Promise<List> =>
  db
    .insertInto('starLists')
    .values({ id: newId(now.getTime()), eventId, personId, seenAt: now, createdAt: now })
    // Written so that the row comes back, and is locked, also when it was there.
    .onConflict((known) => known.columns(['eventId', 'personId']).doUpdateSet({ personId }))
    .returning(listColumns)
    .executeTakeFirstOrThrow()

/** The list of a device for an event, by its secret; locked. */
export const listOfDevice = (
  db: DatabaseTransaction,
  _proof: Own,
  { eventId, secret }: { readonly eventId: string; readonly secret: string },
): Promise<List | undefined> =>
  db
    .selectFrom('starLists')
    .select(listColumns)
    .where('eventId', '=', eventId)
    .where('deviceSecret', '=', secret)
    .forUpdate()
    .executeTakeFirst()

/** A list for a device without an account, with a secret to write it by. */
export async function insertDeviceList(
  db: DatabaseTransaction,
  _proof: Own,
  eventId: string,
  now: Date,
): Promise<{ readonly list: List; readonly secret: string }> {
  const secret = newSecret()
  const list = await db
    .insertInto('starLists')
    .values({
      id: newId(now.getTime()),
      eventId,
      deviceSecret: secret,
      seenAt: now,
      createdAt: now,
    })
    .returning(listColumns)
    .executeTakeFirstOrThrow()
  return { list, secret }
}

/** Stars sessions of the event by their codes; what is starred already keeps its time, what is none of the event's is passed over. */
export async function insertStars(
  db: DatabaseTransaction,
  _proof: Own,
  { listId, eventId }: { readonly listId: string; readonly eventId: string },
  stars: readonly Starred[],
): Promise<void> {
  if (stars.length === 0) return
  await sql`
    insert into stars (list_id, code, session_id, starred_at)
    select ${listId}, s.code, s.id, wanted.at
    from unnest(${stars.map(({ code }) => code)}::text[], ${stars.map(({ at }) => at.toISOString())}::timestamptz[])
      as wanted (code, at) join sessions s on s.code = wanted.code and s.event_id = ${eventId}
    order by s.code on conflict do nothing`.execute(db)
}

export async function deleteStars(
  db: DatabaseTransaction,
  _proof: Own,
  listId: string,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return
  await db.deleteFrom('stars').where('listId', '=', listId).where('code', 'in', codes).execute()
}

/** What a device's list holds comes to another list, and the device's list is gone. */
export async function joinLists(
  db: DatabaseTransaction,
  _proof: Own,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`insert into stars (list_id, code, session_id, starred_at)
    select ${to}, code, session_id, starred_at from stars where list_id = ${from} order by code
    on conflict do nothing`.execute(db)
  await db.deleteFrom('starLists').where('id', '=', from).execute()
}

/** Ends the list of a device, with all that it holds and its calendar address. */
export const deleteList = (db: DatabaseTransaction, _proof: Own, listId: string) =>
  db.deleteFrom('starLists').where('id', '=', listId).execute()

/** Counts marks of devices once each, however often they come, and takes back those that are off. */
export async function writeMarks(
  db: DatabaseTransaction,
  _proof: Own,
  eventId: string,
  marks: readonly Mark[],
): Promise<void> {
  const [on, off] = [marks.filter((mark) => mark.on), marks.filter((mark) => !mark.on)]
  const wanted = (some: readonly Mark[]) =>
    sql`unnest(${some.map(({ code }) => code)}::text[], ${some.map(({ mark }) => mark)}::text[]) as wanted (code, mark)
      join sessions s on s.code = wanted.code and s.event_id = ${eventId}`
  if (on.length > 0)
    await sql`insert into device_stars (session_id, mark) select s.id, wanted.mark from ${wanted(on)}
      order by s.id, wanted.mark on conflict do nothing`.execute(db)
  if (off.length > 0)
    await sql`delete from device_stars d using ${wanted(off)}
      where d.session_id = s.id and d.mark = wanted.mark`.execute(db)
}

/** Gives a list a calendar address that nobody knows, in place of the one it had, or takes it away; the new one. */
export async function updateFeed(
  db: DatabaseTransaction,
  _proof: Own,
  listId: string,
  wanted: boolean,
): Promise<string | null> {
  const feedSecret = wanted ? newSecret() : null
  await db.updateTable('starLists').set({ feedSecret }).where('id', '=', listId).execute()
  return feedSecret
}

export const updateSeen = (db: DatabaseTransaction, _proof: Own, listId: string, seenAt: Date) =>
  db
    .updateTable('starLists')
    .set({ seenAt })
    .where('id', '=', listId)
    .where('seenAt', '<', seenAt)
    .execute()

/** Keeps since when somebody wants mails about what changes, with the words they agreed to; null ends them. */
export const updateTelling = (
  db: DatabaseTransaction,
  _proof: Own,
  listId: string,
  telling: { readonly since: Date; readonly consent: string } | null,
) =>
  db
    .updateTable('starLists')
    .set({
      tellSince: telling?.since ?? null,
      tellConsent: telling?.consent ?? '',
      stopSecret: telling ? newSecret() : null,
    })
    .where('id', '=', listId)
    .execute()

/** Ends the mails of the list by the secret that stood in one of them. Harmless twice. */
export const endTelling = (db: DatabaseTransaction, _proof: Own, stopSecret: string) =>
  db
    .updateTable('starLists')
    .set({ tellSince: null, tellConsent: '' })
    .where('stopSecret', '=', stopSecret)
    .execute()
