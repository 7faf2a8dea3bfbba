import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { AgendaFacts } from '../domain/rule-facts.ts'

/**
 * How the sessions of each event's agenda look; events without any have no row. What is published is read from its latest
 * release, as visitors see it, whatever the working copy says by now; before the first release the working copy speaks.
 * Days are those of the event's zone.
 */
export async function agendaRows(db: Database | DatabaseTransaction, ids: readonly string[]) {
  const { rows } = await sql<AgendaFacts & { readonly eventId: string }>`
    with latest as materialized (
      select distinct on (event_id) event_id, content -> 'agenda' as agenda from releases
      where event_id = any(${[...ids]}::uuid[]) order by event_id, number desc),
    placed as materialized (
      select r.id, l.event_id, r.kind, r.minutes, r.sponsored, r."startsAt" as starts_at, r.room as room_id, r.day, r.speakers
      from latest l cross join lateral jsonb_to_recordset(l.agenda -> 'sessions') as r (id uuid, kind text, minutes integer,
        sponsored boolean, "startsAt" timestamptz, room uuid, day date, speakers jsonb)
      where r.kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote')
      union all
      select s.id, s.event_id, s.kind, s.minutes, s.sponsored, s.starts_at, s.room_id,
        (s.starts_at at time zone e.time_zone)::date, null
      from sessions s join events e on e.id = s.event_id
      where s.event_id = any(${[...ids]}::uuid[]) and s.event_id not in (select event_id from latest)
        and s.starts_at is not null and s.kind in ('talk', 'lightning', 'panel', 'workshop', 'keynote')),
    pauses as (
      select event_id, extract(epoch from lead(starts_at) over w - starts_at) / 60 - minutes as pause,
        kind = 'lightning' and lead(kind) over w = 'lightning' as lightning
      from placed where room_id is not null window w as (partition by event_id, room_id, day order by starts_at)),
    shortest as (
      select event_id, min(pause)::int as minutes from pauses where pause is not null and not lightning group by event_id),
    talks as (select event_id, day, count(*) as talks from placed where minutes >= 30 group by event_id, day),
    -- A day of the event without any counts as none.
    fewest as (
      select e.id as event_id, min(coalesce(talks.talks, 0)) as talks from events e
        cross join lateral generate_series(0, coalesce(e.ends_on, e.starts_on) - e.starts_on) as n
        left join talks on talks.event_id = e.id and talks.day = e.starts_on + n
      where e.id in (select event_id from placed) group by e.id),
    spoken as (
      select p.event_id, s.person_id::text as speaker, people.organisation
      from placed p join session_speakers s on s.session_id = p.id join people on people.id = s.person_id where p.speakers is null
      union all
      select p.event_id, said.id, known.organisation
      from placed p cross join lateral jsonb_array_elements_text(p.speakers) as said (id)
        join (select l.event_id, r.id, r.organisation from latest l
          cross join lateral jsonb_to_recordset(l.agenda -> 'speakers') as r (id text, organisation text)) known
          on known.event_id = p.event_id and known.id = said.id),
    who as (
      select event_id, count(distinct speaker) as speakers,
        count(distinct lower(btrim(organisation))) filter (where btrim(organisation) <> '') as organisations
      from spoken group by event_id)
    select p.event_id, count(*) as sessions, count(*) filter (where sponsored) as sponsored,
      count(*) filter (where kind = 'keynote') as keynotes,
      count(*) filter (where kind = 'keynote' and sponsored) as sponsored_keynotes,
      max(p.minutes) filter (where kind = 'keynote' and sponsored) as longest_sponsored_keynote,
      coalesce(max(fewest.talks), 0) as fewest_talks, max(shortest.minutes) as shortest_break,
      coalesce(max(who.speakers), 0) as speakers, coalesce(max(who.organisations), 0) as speaker_organisations
    from placed p left join shortest on shortest.event_id = p.event_id left join fewest on fewest.event_id = p.event_id
      left join who on who.event_id = p.event_id
    group by p.event_id`.execute(db)
  return rows
}
