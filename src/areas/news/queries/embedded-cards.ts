import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { CardReference } from '../domain/embedded-cards.ts'
import type { Db } from './post-scope.ts'

export type CardSession = {
  readonly title: LocalizedText
  readonly path: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly room: LocalizedText | string | null
  readonly speakers: readonly string[]
}

/** What a card shows, from the latest release of an announced event and nothing else. */
export type EmbeddedCard = CardReference & {
  readonly eventId: string
  readonly eventName: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly colour: string
  /** Of the agenda the first; of a speaker their own; of a session itself. */
  readonly sessions: readonly CardSession[]
  /** How many talks the agenda has. */
  readonly total: number
  readonly speaker: {
    readonly name: string
    readonly jobTitle: string
    readonly organisation: string
    readonly photo: string | null
  } | null
}

/** The cards that a text names, by their places in it, with one query; what is not public or not there is left out. */
export async function embeddedCards(
  db: Db,
  references: readonly CardReference[],
): Promise<ReadonlyMap<number, EmbeddedCard>> {
  if (references.length === 0) return new Map()
  const { rows } = await sql<EmbeddedCard & { readonly at: number }>`
    with asked as (
      select * from unnest(${references.map(({ event }) => event)}::text[], ${references.map(({ kind }) => kind)}::text[],
        ${references.map(({ key }) => key)}::text[]) with ordinality as a (event, kind, key, at)),
    released as (
      select e.id, e.slug, e.name, e.starts_on, e.ends_on, e.colour, r.agenda from events e cross join lateral (
        select content -> 'agenda' as agenda from releases where event_id = e.id order by number desc limit 1) r
      where e.slug in (select event from asked) and e.announced_at is not null)
    select a.at::int, a.event, a.kind, a.key, r.id as event_id, r.name as event_name, r.starts_on, r.ends_on, r.colour,
      coalesce(s.sessions, '[]') as sessions, coalesce(s.total, 0)::int as total,
      case when who.who is null then null else jsonb_build_object('name', who.who ->> 'name', 'jobTitle', who.who ->> 'jobTitle',
        'organisation', who.who ->> 'organisation', 'photo', who.who ->> 'photo') end as speaker
    from asked a join released r on r.slug = a.event
    left join lateral (select who from jsonb_array_elements(r.agenda -> 'speakers') who
      where a.kind = 'speaker' and (who ->> 'slug' = a.key
        or regexp_replace(who ->> 'slug', '^.*-', '') = regexp_replace(a.key, '^.*-', '')) limit 1) who on true
    left join lateral (
      select jsonb_agg(one.shown order by one.nr) filter (where one.nr <= 4) as sessions, count(*) as total from (
        select row_number() over (order by x ->> 'startsAt', x ->> 'code') as nr, jsonb_build_object('title', x -> 'title',
          'path', lower(x ->> 'code') || '-' || (x ->> 'slug'), 'day', x ->> 'day', 'from', x ->> 'from', 'until', x ->> 'until',
          'room', (select room -> 'name' from jsonb_array_elements(r.agenda -> 'rooms') room where room ->> 'id' = x ->> 'room'),
          'speakers', coalesce((select jsonb_agg(p ->> 'name') from jsonb_array_elements(r.agenda -> 'speakers') p
            where x -> 'speakers' ? (p ->> 'id') and p ->> 'name' <> '—'), '[]')) as shown
        from jsonb_array_elements(r.agenda -> 'sessions') x
        where case a.kind when 'session' then lower(x ->> 'code') = split_part(a.key, '-', 1)
          when 'speaker' then x -> 'speakers' ? (who.who ->> 'id')
          else x ->> 'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote') end) one) s on true
    where case a.kind when 'session' then s.total > 0 when 'speaker' then who.who is not null else s.total > 0 end`.execute(
    db,
  )
  return new Map(rows.map(({ at, ...card }) => [at - 1, card]))
}

export type CardLine = { readonly title: LocalizedText | string; readonly path: string }

/** What the latest release of an announced event offers for cards: its sessions and its speakers, by their names. */
export async function cardLinesOf(
  db: Db,
  eventId: string,
): Promise<{
  readonly slug: string
  readonly sessions: readonly CardLine[]
  readonly speakers: readonly CardLine[]
} | null> {
  const { rows } = await sql<{ slug: string; sessions: CardLine[]; speakers: CardLine[] }>`
    select e.slug,
      coalesce((select jsonb_agg(jsonb_build_object('title', x -> 'title', 'path', lower(x ->> 'code') || '-' || (x ->> 'slug'))
        order by x ->> 'startsAt') from jsonb_array_elements(r.agenda -> 'sessions') x
        where x ->> 'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote')), '[]') as sessions,
      coalesce((select jsonb_agg(jsonb_build_object('title', p ->> 'name', 'path', p ->> 'slug') order by p ->> 'name')
        from jsonb_array_elements(r.agenda -> 'speakers') p where p ->> 'name' not in ('', '—')), '[]') as speakers
    from events e cross join lateral (
      select content -> 'agenda' as agenda from releases where event_id = e.id order by number desc limit 1) r
    where e.id = ${eventId} and e.announced_at is not null`.execute(db)
  return rows[0] ?? null
}
