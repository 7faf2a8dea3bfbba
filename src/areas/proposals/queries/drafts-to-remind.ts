import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'

/** A draft whose deadline is near. */
export type DraftToRemind = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly closesAt: Date
  readonly day: string
  readonly eventId: string
  readonly slug: string
  readonly name: LocalizedText
  readonly timeZone: string
  readonly email: string
  readonly recipientName: string
  readonly lang: Language
}

/**
 * Drafts that close within so many days (and, with `beyond`, not within so many), and that were begun before that: whoever
 * begins later knows the date. By their ids, from behind one on. They close with their format, else with their call; with a
 * code, when that expires.
 */
export async function draftsToRemind(
  db: Database | DatabaseTransaction,
  now: Date,
  {
    within,
    beyond,
    after,
    limit,
  }: {
    readonly within: number
    readonly beyond: number
    readonly after: string | null
    readonly limit: number
  },
): Promise<readonly DraftToRemind[]> {
  const { rows } = await sql<DraftToRemind>`
    select p.id, p.code, p.title, d.closes_at, to_char(d.closes_at at time zone e.time_zone, 'YYYY-MM-DD') as day, e.id as event_id,
      e.slug, e.name, e.time_zone, people.email, people.name as recipient_name, people.lang
    from proposals p join events e on e.id = p.event_id and e.announced_at is not null and e.cancelled_at is null
      join calls c on c.event_id = e.id left join host_calls k on k.id = p.host_call_id and c.per_host
      left join formats f on f.id = p.format_id left join late_codes l on l.id = p.late_code_id
      cross join lateral (select greatest(coalesce(f.closes_at, case when c.per_host and k.id is not null then k.closes_at
        else c.closes_at end), l.expires_at) as closes_at) d
      join proposal_speakers s on s.proposal_id = p.id and s.position = 0 join people on people.id = s.person_id
    where p.status = 'draft' and (${after}::uuid is null or p.id > ${after}::uuid)
      and d.closes_at <= ${now}::timestamptz + make_interval(days => ${within})
      and d.closes_at > ${now}::timestamptz + make_interval(days => ${beyond})
      and p.created_at < d.closes_at - make_interval(days => ${within})
    order by p.id limit ${limit}`.execute(db)
  return rows
}
