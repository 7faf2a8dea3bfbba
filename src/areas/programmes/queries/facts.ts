import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { noAgenda, type RuleFacts } from '../domain/rule-facts.ts'
import { agendaRows } from './agenda-facts.ts'
import { proposalRows, reviewsOf } from './proposal-facts.ts'
import { applicationRows, nearRows, teamRows } from './team-facts.ts'
import { formatRows, ticketRows } from './ticket-facts.ts'

type Db = Database | DatabaseTransaction
type Own = Pick<
  RuleFacts,
  | 'id'
  | 'timeZone'
  | 'name'
  | 'city'
  | 'country'
  | 'startsOn'
  | 'endsOn'
  | 'attendance'
  | 'announced'
  | 'cancelled'
  | 'capacity'
  | 'venueName'
  | 'hasCodeOfConduct'
  | 'earlierEditions'
  | 'callOpensAt'
  | 'callClosesAt'
  | 'blind'
  | 'hasCriteria'
  | 'publishedAt'
  | 'consents'
  | 'unaskedConsents'
  | 'recapWords'
  | 'sponsors'
>

async function ownRows(db: Db, ids: readonly string[], now: Date): Promise<Own[]> {
  const { rows } = await sql<Own>`
    with recaps as (
      select p.event_id, max(array_length(regexp_split_to_array(btrim(t.body), '\\s+'), 1)) as words
      from posts p join post_translations t on t.post_id = p.id
      where p.event_id = any(${[...ids]}::uuid[]) and p.kind = 'recap' and p.published_at <= ${now} and btrim(t.body) <> ''
      group by p.event_id),
    asked as (
      select event_id, count(*) filter (where consent) as consents, count(*) filter (where not consent
        and kind in ('yes-no', 'choice', 'choices') and label::text ~* 'sponsor|patrocin') as unasked
      from questions where event_id = any(${[...ids]}::uuid[]) and not archived group by event_id)
    select e.id, e.time_zone, e.name, e.city, e.country, e.starts_on, e.ends_on, e.attendance, e.capacity, e.venue_name,
      e.announced_at is not null as announced, e.cancelled_at is not null as cancelled,
      e.code_of_conduct <> '{}' or e.code_of_conduct_url <> '' as has_code_of_conduct,
      (select count(*) from events o where o.series_id = e.series_id and o.id <> e.id and o.announced_at is not null
        and o.cancelled_at is null and o.ends_on < e.starts_on) as earlier_editions,
      c.opens_at as call_opens_at, c.closes_at as call_closes_at, c.blind, coalesce(c.criteria <> '{}', false) as has_criteria,
      (select published_at from releases where event_id = e.id order by number limit 1) as published_at,
      coalesce(asked.consents, 0) as consents, coalesce(asked.unasked, 0) as unasked_consents, recaps.words as recap_words,
      (select count(*) from sponsors s where s.event_id = e.id and s.state = 'confirmed') as sponsors
    from events e left join calls c on c.event_id = e.id left join recaps on recaps.event_id = e.id
      left join asked on asked.event_id = e.id
    where e.id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

function byEvent<Row extends { readonly eventId: string }>(rows: readonly Row[]) {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const those = found.get(row.eventId)
    if (those) those.push(row)
    else found.set(row.eventId, [row])
  }
  return (id: string): readonly Row[] => found.get(id) ?? []
}

/** How many statements `ruleFacts` sends, however many events there are. */
export const factQueries = 8

/** What rules are held against, of all these events at once. */
export async function ruleFacts(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, RuleFacts>> {
  if (ids.length === 0) return new Map()
  const [own, team, applications, near, proposals, agenda, tickets, formats] = await Promise.all([
    ownRows(db, ids, now),
    teamRows(db, ids),
    applicationRows(db, ids),
    nearRows(db, ids),
    proposalRows(db, ids),
    agendaRows(db, ids),
    ticketRows(db, ids),
    formatRows(db, ids),
  ])
  const of = {
    team: byEvent(team),
    applications: byEvent(applications),
    near: byEvent(near),
    proposals: byEvent(proposals),
    agenda: byEvent(agenda),
    tickets: byEvent(tickets),
    formats: byEvent(formats),
  }
  return new Map(
    own.map((event): [string, RuleFacts] => [
      event.id,
      {
        ...event,
        organisers: of.team(event.id)[0]?.organisers ?? 0,
        organisations: of.team(event.id)[0]?.organisations ?? 0,
        applications: of.applications(event.id),
        near: of.near(event.id),
        ...reviewsOf(of.proposals(event.id)),
        agenda: of.agenda(event.id)[0] ?? noAgenda,
        tickets: of.tickets(event.id),
        formats: of.formats(event.id),
      },
    ]),
  )
}
