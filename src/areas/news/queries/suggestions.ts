import { sql } from 'kysely'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Db } from './post-scope.ts'

export type SuggestionStatus = 'open' | 'confirmed' | 'discarded'

export type Suggestion = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly precision: 'day' | 'month' | 'none'
  readonly sentence: string
  readonly status: SuggestionStatus
  readonly postId: string
  readonly postSlug: string
  readonly postTitles: LocalizedText
  readonly postLanguages: readonly Language[]
  readonly postTimeZone: string
  /** Whether its post belongs to no event and speaks of no other. */
  readonly only: boolean
  readonly eventId: string | null
  readonly eventSlug: string | null
  readonly eventName: LocalizedText | null
  /** What undoing the confirmation takes back: the draft it made, or only a link; null when it cannot be undone. */
  readonly undo: 'draft' | 'link' | null
  /** An announced event that it may be: of the same name, or on the same days. */
  readonly likelySlug: string | null
  readonly likelyName: LocalizedText | null
}

const whole = sql`
  select s.id, s.name, s.place, s.starts_on, s.ends_on, s.precision, s.sentence, s.status,
    s.post_id, p.slug as post_slug, p.time_zone as post_time_zone, t.titles as post_titles, t.languages as post_languages,
    p.event_id is null and not exists (select from suggested_events o where o.post_id = p.id and o.id <> s.id) as only,
    s.event_id, e.slug as event_slug, e.name as event_name, l.slug as likely_slug, l.name as likely_name,
    case when s.status <> 'confirmed' then null
      -- Only an event that was announced can be pointed out; what a confirmation makes is announced later, if ever.
      when e.id is null or e.announced_at <= s.decided_at then 'link'
      when e.announced_at is null then 'draft' end as undo
  from suggested_events s
  join posts p on p.id = s.post_id
  join lateral (select coalesce(jsonb_object_agg(lang, title), '{}') as titles, coalesce(jsonb_agg(lang order by lang), '[]') as languages
    from post_translations where post_id = p.id) t on true
  left join events e on e.id = s.event_id
  left join lateral (select o.slug, o.name from events o where o.announced_at is not null and s.status = 'open'
    and ((s.precision = 'day' and o.starts_on = s.starts_on and o.ends_on = s.ends_on)
      or lower(s.name) in (select lower(value) from jsonb_each_text(o.name)))
    order by (select count(*) from regexp_split_to_table(lower(s.name), '\\W+') word
      where word > '' and position(word in lower(o.name::text)) > 0) desc, o.starts_on desc limit 1) l on true`

// Stewards look after the whole network, organisers after what their community writes.
const within = (actor: { readonly id: string; readonly admin: boolean }) => sql`
  (${actor.admin} or exists (select from roles r where r.person_id = ${actor.id} and (r.scope = 'programme' and r.role = 'steward'
    or r.scope = 'community' and r.role = 'organiser' and r.scope_id = p.community_id)))`

/** The suggested events that a person may decide, one page of them, the newest first; and how many there are. */
export async function suggestionsFor(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  status: SuggestionStatus,
  { page, size = 20 }: { page: number; size?: number },
): Promise<{ readonly suggestions: Suggestion[]; readonly total: number }> {
  const [{ rows }, counted] = await Promise.all([
    sql<Suggestion>`${whole} where s.status = ${status} and ${within(actor)}
      order by s.created_at desc, s.id limit ${size} offset ${(page - 1) * size}`.execute(db),
    sql<{
      total: number
    }>`select count(*) as total from suggested_events s join posts p on p.id = s.post_id
      where s.status = ${status} and ${within(actor)}`.execute(db),
  ])
  return { suggestions: rows, total: counted.rows[0]?.total ?? 0 }
}

/** One suggestion that a person may decide, locked until the end of the transaction; undefined for all others. */
export async function lockSuggestion(
  db: Db,
  actor: { readonly id: string; readonly admin: boolean },
  id: string,
): Promise<Suggestion | undefined> {
  await sql`select from suggested_events where id = ${id} for update`.execute(db)
  const { rows } = await sql<Suggestion>`${whole} where s.id = ${id} and ${within(actor)}`.execute(
    db,
  )
  return rows[0]
}
