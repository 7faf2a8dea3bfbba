import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** The codes of the sessions of an event that a person starred. */
export async function starredCodes(
  db: Db,
  eventId: string,
  personId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    code: string
  }>`select s.code from stars s join star_lists l on l.id = s.list_id
    where l.event_id = ${eventId} and l.person_id = ${personId}`.execute(db)
  return new Set(rows.map(({ code }) => code))
}

/** How many people starred each session of an event: accounts, devices with a list, and marks of other devices. */
export async function starsPerSession(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select session_id as id, count(*) as count from (
      select s.session_id from stars s join star_lists l on l.id = s.list_id
        where l.event_id = ${eventId} and s.session_id is not null
      union all
      select d.session_id from device_stars d join sessions x on x.id = d.session_id where x.event_id = ${eventId}) starred
    group by session_id`.execute(db)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/** Two sessions that the same people starred, and how many these are. */
export type StarredPair = { readonly one: string; readonly other: string; readonly people: number }

/**
 * Which sessions of an event the same people want to hear, each pair once with the number of people. Only of accounts and of
 * devices that keep a list here: of the other devices nobody knows which stars belong together.
 */
export async function starredTogether(db: Db, eventId: string): Promise<readonly StarredPair[]> {
  const { rows } = await sql<StarredPair>`
    with starred as materialized (
      select s.list_id, s.session_id from stars s join star_lists l on l.id = s.list_id
      where l.event_id = ${eventId} and s.session_id is not null)
    select a.session_id as one, b.session_id as other, count(*) as people
    from starred a join starred b on b.list_id = a.list_id and b.session_id > a.session_id
    group by 1, 2 order by people desc, one, other`.execute(db)
  return rows
}
