import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ApplicationFacts, NearEvent } from '../domain/rule-facts.ts'

type Db = Database | DatabaseTransaction
type OfEvent = { readonly eventId: string }

/** Who holds a role in the team other than reviewer and door, and for how many organisations they work. */
export async function teamRows(db: Db, ids: readonly string[]) {
  const { rows } = await sql<OfEvent & { organisers: number; organisations: number }>`
    select r.scope_id as event_id, count(distinct p.id) as organisers,
      count(distinct lower(btrim(p.organisation))) filter (where btrim(p.organisation) <> '') as organisations
    from roles r join people p on p.id = r.person_id
    where r.scope = 'event' and r.scope_id = any(${[...ids]}::uuid[])
      and r.role in ('owner', 'chair', 'registration', 'sponsors', 'news')
    group by r.scope_id`.execute(db)
  return rows
}

/** What teams wrote in applications that are under way or approved. */
export async function applicationRows(db: Db, ids: readonly string[]) {
  const { rows } = await sql<OfEvent & ApplicationFacts>`
    select a.event_id, a.programme_id, coalesce(a.content ->> 'fiscalSponsor', '') as fiscal_sponsor,
      case jsonb_typeof(a.content -> 'sponsors') when 'array' then (
        select count(*) from jsonb_array_elements_text(a.content -> 'sponsors') as s (name) where btrim(s.name) <> '')
        else 0 end as sponsors,
      case jsonb_typeof(a.content -> 'organisers') when 'array' then (
        select coalesce(jsonb_object_agg(role, people), '{}') from (
          select role, count(*) as people from jsonb_array_elements(a.content -> 'organisers') as o,
            jsonb_array_elements_text(o -> 'roles') as role group by role) as held)
        else '{}' end as roles
    from applications a
    where a.event_id = any(${[...ids]}::uuid[]) and a.state in ('draft', 'submitted', 'questions', 'approved')`.execute(
    db,
  )
  return rows
}

/**
 * The nearest events before and after of the same programmes in the same country; those of which nobody accepted to hold
 * them count for none.
 */
export async function nearRows(db: Db, ids: readonly string[]) {
  // In one pass over the programmes' events in the order of time: comparing each with each would take long for hundreds.
  const { rows } = await sql<OfEvent & NearEvent>`
    with listed as (
      select h.programme_id, e.id, e.starts_on, e.country, case when h.state = 'accepted' then e.starts_on || ' ' || e.id end as held
      from event_hosts h join events e on e.id = h.event_id
      where h.programme_id in (select programme_id from event_hosts where event_id = any(${[...ids]}::uuid[]))
        and h.state <> 'declined' and e.cancelled_at is null and e.country <> '' and e.starts_on is not null),
    beside as (
      select programme_id, id,
        max(held) over (partition by programme_id, country order by starts_on, id rows between unbounded preceding and 1 preceding) as earlier,
        min(held) over (partition by programme_id, country order by starts_on desc, id desc rows between unbounded preceding and 1 preceding) as later
      from listed)
    select b.id as event_id, b.programme_id, case when o.announced_at is not null then o.name end as name, o.starts_on
    from beside b cross join lateral (values (b.earlier), (b.later)) as found (held)
      join events o on o.id = split_part(found.held, ' ', 2)::uuid
    where b.id = any(${[...ids]}::uuid[]) order by o.starts_on, o.id`.execute(db)
  return rows
}
