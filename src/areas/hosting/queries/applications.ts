import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { AcceptedTerm, ApplicationContent, Term } from '../domain/application-content.ts'
import type { ApplicationFacts } from '../domain/prefill-application.ts'
import type { ApplicationState, HostState } from '../domain/application-state.ts'

type Db = Database | DatabaseTransaction

/** What a team accepts when it applies to this programme, in its order. */
export const termsOf = async (db: Db, programmeId: string): Promise<Term[]> =>
  db
    .selectFrom('programmeTerms')
    .select(['id', 'text'])
    .where('programmeId', '=', programmeId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export type ApplicationMessage = {
  readonly side: 'programme' | 'team'
  readonly authorName: string
  readonly body: string
  readonly writtenAt: Date
}

export type Application = {
  readonly id: string
  readonly code: string
  readonly state: ApplicationState
  readonly content: ApplicationContent
  readonly acceptedTerms: readonly AcceptedTerm[]
  readonly reason: string
  readonly updatedAt: Date
  readonly submittedAt: Date | null
  readonly submittedBy: string | null
  readonly decidedAt: Date | null
  readonly decidedBy: string | null
  readonly messages: readonly ApplicationMessage[]
}

const application = sql`
  a.id, a.code, a.state, a.content, a.accepted_terms, a.reason, a.updated_at, a.submitted_at, a.decided_at,
  s.name as submitted_by, d.name as decided_by`
const people = sql`left join people s on s.id = a.submitted_by left join people d on d.id = a.decided_by`

const messagesOf = (db: Db, applicationId: string): Promise<ApplicationMessage[]> =>
  db
    .selectFrom('applicationMessages')
    .select(['side', 'authorName', 'body', 'writtenAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('writtenAt')
    .orderBy('id')
    .limit(500)
    .execute()

/** The open application of an event to a programme, else the latest that is over; null if there is none. */
export async function latestApplication(
  db: Db,
  eventId: string,
  programmeId: string,
): Promise<Application | null> {
  const { rows } = await sql<Omit<Application, 'messages'>>`
    select ${application} from applications a ${people}
    where a.event_id = ${eventId} and a.programme_id = ${programmeId}
    order by a.state in ('draft', 'submitted', 'questions', 'approved') desc, a.created_at desc, a.id desc limit 1`.execute(
    db,
  )
  const [row] = rows
  return row ? { ...row, messages: await messagesOf(db, row.id) } : null
}

export type ReceivedApplication = Application & {
  readonly eventId: string
  readonly eventSlug: string
  readonly eventName: LocalizedText
  readonly timeZone: string
}

/** An application as the programme's stewards see it; undefined if there is none, or it was never submitted to them. */
export async function receivedApplication(
  db: Db,
  programmeId: string,
  code: string,
): Promise<ReceivedApplication | undefined> {
  const { rows } = await sql<Omit<ReceivedApplication, 'messages'>>`
    select ${application}, e.id as event_id, e.slug as event_slug, e.name as event_name, e.time_zone
    from applications a join events e on e.id = a.event_id ${people}
    where a.code = ${code} and a.programme_id = ${programmeId} and a.submitted_at is not null`.execute(
    db,
  )
  const [row] = rows
  return row && { ...row, messages: await messagesOf(db, row.id) }
}

export type ApplicationRow = {
  readonly code: string
  readonly state: ApplicationState
  readonly submittedAt: Date
  readonly eventName: LocalizedText
  readonly city: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** The applications to a programme, those that wait longest first; of one state if it is given. */
export async function applicationsTo(
  db: Db,
  programmeId: string,
  { state, page, size = 50 }: { state: ApplicationState | null; page: number; size?: number },
): Promise<{ applications: ApplicationRow[]; more: boolean }> {
  const { rows } = await sql<ApplicationRow>`
    select a.code, a.state, a.submitted_at, e.name as event_name, a.content ->> 'city' as city,
      a.content ->> 'startsOn' as starts_on, a.content ->> 'endsOn' as ends_on
    from applications a join events e on e.id = a.event_id
    where a.programme_id = ${programmeId} and a.submitted_at is not null
      and (${state}::text is null or a.state = ${state})
    order by a.state <> 'submitted', case when a.state = 'submitted' then a.submitted_at end, a.submitted_at desc, a.id
    limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { applications: rows.slice(0, size), more: rows.length > size }
}

/** How many applications to a programme are in each state; states without any are left out. */
export async function applicationCounts(
  db: Db,
  programmeId: string,
): Promise<Partial<Record<ApplicationState, number>>> {
  const { rows } = await sql<{ state: ApplicationState; count: number }>`
    select state, count(*) as count from applications
    where programme_id = ${programmeId} and submitted_at is not null group by state`.execute(db)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

/** The programme as this event names it: with what an application needs to know of it. Undefined if it does not. */
export async function programmeNamedBy(db: Db, eventId: string, programmeSlug: string) {
  const { rows } = await sql<{
    id: string
    slug: string
    name: string
    state: HostState
    reason: string
  }>`
    select p.id, p.slug, p.name, h.state, h.reason from programmes p
    join event_hosts h on h.programme_id = p.id and h.event_id = ${eventId} where p.slug = ${programmeSlug}`.execute(
    db,
  )
  return rows[0]
}

/** What Convite knows of an event that an application asks for. */
export async function applicationFacts(db: Db, eventId: string): Promise<ApplicationFacts> {
  const { rows } = await sql<ApplicationFacts>`
    select e.attendance, e.city, e.country, e.venue_name, e.venue_address, e.starts_on, e.ends_on, e.capacity, e.website,
      e.time_zone, c.opens_at as call_opens_at, c.closes_at as call_closes_at,
      t.opens_at as registration_opens_at, t.closes_at as registration_closes_at, t.price_minor, t.currency,
      coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'email', p.email, 'organisation', p.organisation,
          'jobTitle', p.job_title, 'links', p.links) order by p.name, p.id)
        from people p where p.id in (select person_id from roles where scope = 'event' and scope_id = e.id
          and role in ('owner', 'chair', 'registration', 'sponsors', 'news'))), '[]') as team
    from events e left join calls c on c.event_id = e.id
    left join lateral (
      select min(opens_at) as opens_at, max(closes_at) as closes_at, max(price_minor) as price_minor, min(currency) as currency
      from ticket_types where event_id = e.id and not archived and access_code is null) t on true
    where e.id = ${eventId}`.execute(db)
  return rows[0]!
}

/** An event that a programme holds though nobody applied: it was named by who spoke for it. */
export type HeldEvent = {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
}

/** The events that a programme holds without an application of theirs that it approved; the first hundred to come. */
export async function heldWithoutApplication(db: Db, programmeId: string): Promise<HeldEvent[]> {
  const { rows } = await sql<HeldEvent>`
    select e.slug, e.name, e.starts_on, e.ends_on, e.city
    from accepted_hosts h join events e on e.id = h.event_id
    where h.programme_id = ${programmeId} and not exists (select from applications a
      where a.event_id = e.id and a.programme_id = h.programme_id and a.state = 'approved')
    order by e.starts_on desc nulls first, e.id limit 100`.execute(db)
  return rows
}
