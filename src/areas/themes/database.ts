import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Correction } from './domain/correction.ts'
import type { Excerpt } from './domain/find-themes.ts'

/** What hits belong to. */
export type ObjectKind = 'session' | 'proposal' | 'post'
export type ThemeObject = { readonly kind: ObjectKind; readonly id: string }

export type Due = { readonly kind: ObjectKind | 'release'; readonly objectId: string }

/** Takes up to `limit` texts that are to be read; nobody else gets them while this transaction lasts. */
export async function takeDue(db: DatabaseTransaction, limit: number): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    delete from themes_due where (kind, object_id) in (
      select kind, object_id from themes_due order by kind = 'release' desc, kind, object_id limit ${limit} for update skip locked)
    returning kind, object_id`.execute(db)
  return rows
}

/** Has every text read again unless they were read with this vocabulary; answers whether they are. */
export async function requireVocabulary(
  db: DatabaseTransaction,
  version: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into themes_vocabulary (version) values (${version})
    on conflict (one) do update set version = excluded.version where themes_vocabulary.version <> excluded.version`.execute(
    db,
  )
  if (!numAffectedRows) return false
  await sql`
    insert into themes_due (kind, object_id)
    select 'session', id from sessions union all select 'proposal', id from proposals
    union all select 'post', id from posts union all select distinct 'release', event_id from releases
    on conflict do nothing`.execute(db)
  return true
}

/** Writes the sessions of an event's latest release anew, and has them read. */
export async function takeOverRelease(db: DatabaseTransaction, eventId: string): Promise<void> {
  await sql`
    with latest as (select content from releases where event_id = ${eventId} order by number desc limit 1),
    listed as (
      select (s ->> 'id')::uuid as id, s, latest.content -> 'abstracts' -> (s ->> 'id') as abstract
      from latest, jsonb_array_elements(latest.content -> 'agenda' -> 'sessions') s
      where s ->> 'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote')),
    gone as (delete from released_sessions where event_id = ${eventId} and session_id not in (select id from listed))
    insert into released_sessions (session_id, event_id, code, title, abstract, kind, lang, level, starts_at)
    select x.id, x.event_id, s ->> 'code', s -> 'title', coalesce(listed.abstract, '{}'), s ->> 'kind', s ->> 'lang',
      s ->> 'level', (s ->> 'startsAt')::timestamptz
    from listed join sessions x on x.id = listed.id and x.event_id = ${eventId}
    on conflict (session_id) do update set code = excluded.code, title = excluded.title, abstract = excluded.abstract,
      kind = excluded.kind, lang = excluded.lang, level = excluded.level, starts_at = excluded.starts_at`.execute(
    db,
  )
  await sql`
    insert into themes_due (kind, object_id) select 'session', id from sessions where event_id = ${eventId}
    on conflict do nothing`.execute(db)
}

/** A theme recognised in one thing. */
export type RecognisedTheme = {
  readonly objectId: string
  readonly theme: string
  readonly excerpts: readonly Excerpt[]
  readonly released: boolean
}

/**
 * Writes what was recognised in these things of one kind, in place of what was before. What people added or removed stays;
 * only the words behind it follow the text. Answers how many rows changed.
 */
export async function storeRecognised(
  db: DatabaseTransaction,
  kind: ObjectKind,
  ids: readonly string[],
  recognised: readonly RecognisedTheme[],
): Promise<number> {
  const column = sql.ref(`${kind}_id`)
  const rows = recognised.map(({ objectId, theme, excerpts, released }) => ({
    object_id: objectId,
    theme,
    excerpts,
    released,
  }))
  const read = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r (object_id uuid, theme text, excerpts jsonb, released boolean)`
  const missing = sql`h.${column} = any(${[...ids]}::uuid[])
    and not exists (select from ${read} where r.object_id = h.${column} and r.theme = h.theme)`
  const gone =
    await sql`delete from theme_hits h where h.source = 'recognised' and ${missing}`.execute(db)
  const emptied = await sql`
    update theme_hits h set excerpts = '[]', released = false
    where h.source <> 'recognised' and (h.excerpts <> '[]' or h.released) and ${missing}`.execute(
    db,
  )
  const written = await sql`
    insert into theme_hits (${column}, theme, source, excerpts, released)
    select object_id, theme, 'recognised', excerpts, released from ${read}
    on conflict (${column}, theme) do update set excerpts = excluded.excerpts, released = excluded.released
    where theme_hits.excerpts <> excluded.excerpts or theme_hits.released <> excluded.released`.execute(
    db,
  )
  return [gone, emptied, written].reduce(
    (sum, { numAffectedRows }) => sum + Number(numAffectedRows ?? 0n),
    0,
  )
}

/** Proof that somebody may correct the themes of a thing: the event's, or the post's. */
export type CorrectionProof = Authorized<{ readonly id: string }, 'theme.correct' | 'post.edit'>

/**
 * Keeps a person's word on one theme of one thing: it is there, it is not, or (restore) let the text decide again.
 * The thing must be the one, or belong to the event, that the proof is for; the caller looked it up there.
 */
export async function storeCorrection(
  db: DatabaseTransaction,
  _proof: CorrectionProof,
  { kind, id }: ThemeObject,
  { theme, change }: Correction,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  const column = sql.ref(`${kind}_id`)
  if (change === 'restore') {
    await sql`
      with back as (update theme_hits set source = 'recognised', decided_by = null, decided_at = null
        where ${column} = ${id} and theme = ${theme} and excerpts <> '[]')
      delete from theme_hits where ${column} = ${id} and theme = ${theme} and excerpts = '[]'`.execute(
      db,
    )
    return
  }
  await sql`
    insert into theme_hits (${column}, theme, source, decided_by, decided_at)
    values (${id}, ${theme}, ${change === 'add' ? 'added' : 'removed'}, ${by.personId}, ${by.at})
    on conflict (${column}, theme) do update
    set source = excluded.source, decided_by = excluded.decided_by, decided_at = excluded.decided_at`.execute(
    db,
  )
}
