import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

type Db = Database | DatabaseTransaction

/** A list of stars as its owner sees it. */
export type OwnStars = {
  readonly stars: ReadonlyMap<string, Date>
  /** What changed before has been seen. */
  readonly seenAt: Date
  readonly feedSecret: string | null
  /** Whether a mail is wanted when something changes. */
  readonly tells: boolean
}

type Row = {
  readonly seenAt: Date
  readonly feedSecret: string | null
  readonly tells: boolean
  readonly stars: readonly { readonly code: string; readonly at: string }[]
}

const columns = sql`l.seen_at, l.feed_secret, l.tell_since is not null as tells,
  coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'at', s.starred_at) order by s.code)
    from stars s where s.list_id = l.id), '[]') as stars`

const asOwn = ({ stars, ...row }: Row): OwnStars => ({
  ...row,
  stars: new Map(stars.map(({ code, at }) => [code, new Date(at)])),
})

/** What a person starred at an event; null if they never did. */
export async function starsOfPerson(
  db: Db,
  eventId: string,
  personId: string,
): Promise<OwnStars | null> {
  const { rows } = await sql<Row>`select ${columns} from star_lists l
    where l.event_id = ${eventId} and l.person_id = ${personId}`.execute(db)
  return rows[0] ? asOwn(rows[0]) : null
}

/** What a list holds that a device keeps, by the device's secret. */
export async function starsOfDevice(
  db: Db,
  eventId: string,
  secret: string,
): Promise<OwnStars | null> {
  const { rows } = await sql<Row>`select ${columns} from star_lists l
    where l.event_id = ${eventId} and l.device_secret = ${secret}`.execute(db)
  return rows[0] ? asOwn(rows[0]) : null
}

/** The event and the codes behind a calendar's secret address; null if there is no such address (any more). */
export async function starsOfFeed(
  db: Db,
  secret: string,
): Promise<{ readonly event: string; readonly codes: ReadonlySet<string> } | null> {
  const { rows } = await sql<{ event: string; codes: readonly string[] }>`
    select e.slug as event, array(select code from stars where list_id = l.id) as codes
    from star_lists l join events e on e.id = l.event_id where l.feed_secret = ${secret}`.execute(
    db,
  )
  const [row] = rows
  return row ? { event: row.event, codes: new Set(row.codes) } : null
}

/** The event of the list whose mails a secret ends. */
export async function eventOfStop(db: Db, secret: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`select e.slug from star_lists l
    join events e on e.id = l.event_id where l.stop_secret = ${secret}`.execute(db)
  return rows[0]?.slug ?? null
}
