import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { isLanguage, type Language } from '../../../shared/localized-text.ts'
import type { ReleaseChange } from '../domain/changes.ts'
import type { ReleasedAgenda } from '../domain/release-content.ts'
import type { AgendaEvent } from './releases.ts'

type Db = Database | DatabaseTransaction

export type ToldRelease = {
  readonly event: Omit<AgendaEvent, 'colocated'> & { readonly contactEmail: string }
  readonly release: {
    readonly number: number
    readonly publishedAt: Date
    readonly agenda: ReleasedAgenda
  }
  /** The release before, null for the first. */
  readonly before: ReleasedAgenda | null
}

/** A release with its event and the one before it, as the mails about it need them; null if there is none. */
export async function toldRelease(db: Db, releaseId: string): Promise<ToldRelease | null> {
  const { rows } = await sql<
    ToldRelease['event'] & ToldRelease['release'] & Pick<ToldRelease, 'before'>
  >`
    select e.id, e.slug, e.name, e.time_zone, e.starts_on, e.ends_on, e.announced_at, e.cancelled_at, e.version,
      e.updated_at, e.colour, e.venue_name, e.venue_address, e.city, e.country, e.attendance, e.contact_email,
      r.number, r.published_at, r.content -> 'agenda' as agenda,
      (select b.content -> 'agenda' from releases b
        where b.event_id = r.event_id and b.number < r.number order by b.number desc limit 1) as before
    from releases r join events e on e.id = r.event_id where r.id = ${releaseId}`.execute(db)
  const [row] = rows
  if (!row) return null
  const { number, publishedAt, agenda, before, ...event } = row
  return { event, release: { number, publishedAt, agenda }, before }
}

export type ToldSpeaker = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
}

/** Those of the people who still have an account, by their ids. */
export async function speakersToTell(db: Db, ids: readonly string[]): Promise<ToldSpeaker[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .select(['id', 'email', 'name', 'lang'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, lang: isLanguage(row.lang) ? row.lang : 'es' }))
}

/** What a release moved or cancelled: what concerns who wants to hear a session. */
export async function changesOfRelease(
  db: Db,
  releaseId: string,
): Promise<readonly ReleaseChange[]> {
  const { rows } = await sql<{ change: ReleaseChange }>`
    select c.change from releases r, jsonb_array_elements(r.changes) with ordinality as c (change, at)
    where r.id = ${releaseId} and c.change ->> 'kind' in ('moved', 'removed') order by c.at`.execute(
    db,
  )
  return rows.map(({ change }) => change)
}
