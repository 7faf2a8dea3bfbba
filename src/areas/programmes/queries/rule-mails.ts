import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { ToldRule } from '../domain/choose-rule-news.ts'
import type { Holder } from '../domain/responsible.ts'

type Db = Database | DatabaseTransaction

/** An event whose rules count: a programme holds it, or reads its application. Not cancelled, and not long over. */
const counting = sql`
  select h.event_id, h.programme_id from event_hosts h join events e on e.id = h.event_id
  where h.programme_id is not null and e.cancelled_at is null
    and (h.state = 'accepted' or (h.state = 'asked' and exists (select from applications a
      where a.event_id = h.event_id and a.programme_id = h.programme_id and a.state in ('submitted', 'questions'))))`

export type RuleReader = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  readonly events: readonly string[]
  readonly told: readonly ToldRule[]
}

/**
 * People behind an id, in its order, who act on rules somewhere and want to be told, with their events and what they were
 * told. Who was told something today already is left out until tomorrow.
 */
export async function ruleReadersAfter(
  db: Db,
  after: string,
  size: number,
  now: Date,
): Promise<readonly RuleReader[]> {
  const { rows } = await sql<RuleReader>`
    with counting as (${counting} and coalesce(e.ends_on >= (${now}::timestamptz - interval '15 months')::date, true)),
    part as (
      select r.person_id, c.event_id from roles r join counting c on r.scope = 'event' and c.event_id = r.scope_id
      where r.role in ('owner', 'chair', 'registration', 'sponsors', 'news')
      union select r.person_id, c.event_id from roles r join counting c on r.scope = 'programme' and c.programme_id = r.scope_id
      where r.role = 'steward')
    select p.id, p.email, p.name, p.lang, array_agg(part.event_id::text order by part.event_id) as events,
      coalesce((select jsonb_agg(jsonb_build_object('eventId', n.event_id, 'programmeId', n.programme_id,
        'ruleKey', n.rule_key, 'state', n.state)) from rule_news n where n.person_id = p.id), '[]') as told
    from part join people p on p.id = part.person_id
    where p.id > ${after} and p.email not like '%@invalid'
      and not exists (select from rule_mail_choices m where m.person_id = p.id and not m.daily)
      and not exists (select from rule_news n where n.person_id = p.id and n.told_at >= date_trunc('day', ${now}::timestamptz))
    group by p.id order by p.id limit ${size}`.execute(db)
  return rows
}

/** Who holds which role in the teams of events, and the stewards of their programmes. */
export async function holdersOf(
  db: Db,
  eventIds: readonly string[],
): Promise<(eventId: string) => readonly Holder[]> {
  if (eventIds.length === 0) return () => []
  const { rows } = await sql<Holder & { readonly eventId: string }>`
    select r.scope_id as event_id, r.person_id, p.name, r.role, null::uuid as programme_id
    from roles r join people p on p.id = r.person_id
    where r.scope = 'event' and r.scope_id = any(${[...eventIds]}::uuid[])
      and r.role in ('owner', 'chair', 'registration', 'sponsors', 'news')
    union all
    select h.event_id, r.person_id, p.name, 'steward', h.programme_id
    from event_hosts h join roles r on r.scope = 'programme' and r.scope_id = h.programme_id and r.role = 'steward'
      join people p on p.id = r.person_id
    where h.event_id = any(${[...eventIds]}::uuid[]) and h.state <> 'declined'
    order by 3, 2`.execute(db)
  const found = Map.groupBy(rows, ({ eventId }) => eventId)
  return (eventId) => found.get(eventId) ?? []
}

/** What a mail says of an event. */
export type NamedEvent = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
}

export async function namedEvents(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedEvent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('events')
    .select(['id', 'slug', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The programmes that have rules, in the order of their ids. */
export const ruledProgrammes = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select p.id from programmes p where exists (select from programme_rules r where r.programme_id = p.id and r.enabled)
    order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}

export type WeekReader = Pick<RuleReader, 'id' | 'email' | 'name' | 'lang'>

/** A programme with its stewards who want the weekly summary, and how many applications wait. */
export async function weekOf(db: Db, programmeId: string) {
  const { rows } = await sql<{
    id: string
    slug: string
    name: string
    colour: string
    waiting: number
    asked: number
    stewards: readonly WeekReader[]
  }>`
    select p.id, p.slug, p.name, p.colour,
      (select count(*) from applications where programme_id = p.id and state = 'submitted') as waiting,
      (select count(*) from rule_waiver_requests where programme_id = p.id and declined_at is null) as asked,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'email', s.email, 'name', s.name, 'lang', s.lang) order by s.id)
        from roles r join people s on s.id = r.person_id
        where r.scope = 'programme' and r.scope_id = p.id and r.role = 'steward' and s.email not like '%@invalid'
          and not exists (select from rule_mail_choices m where m.person_id = s.id and not m.weekly)), '[]') as stewards
    from programmes p where p.id = ${programmeId}`.execute(db)
  return rows[0]
}

export type RuleMailChoice = { readonly daily: boolean; readonly weekly: boolean }

/** Which mails about rules somebody wants; both, unless they said otherwise. */
export const ruleMailsOf = async (db: Db, personId: string): Promise<RuleMailChoice> =>
  (await db
    .selectFrom('ruleMailChoices')
    .select(['daily', 'weekly'])
    .where('personId', '=', personId)
    .executeTakeFirst()) ?? { daily: true, weekly: true }
