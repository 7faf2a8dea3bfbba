import { sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** How an event stands, in numbers; everything the organiser's home says follows from these. */
export type EventFacts = {
  readonly announcedAt: Date | null
  readonly cancelledAt: Date | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly capacity: number | null
  readonly callOpensAt: Date | null
  readonly callClosesAt: Date | null
  readonly reviewsPerProposal: number
  readonly drafts: number
  readonly proposals: number
  readonly reviewers: number
  readonly reviews: number
  /** Submitted proposals with fewer reviews than the call asks for. */
  readonly underReviewed: number
  readonly undecided: number
  readonly accepted: number
  readonly heldMails: number
  /** Accepted proposals whose speakers were not told yet. */
  readonly untold: number
  /** Accepted proposals, told, with a speaker who has not answered. */
  readonly unanswered: number
  readonly declined: number
  readonly placed: number
  readonly unplaced: number
  /** Accepted proposals that are no session yet. */
  readonly notTaken: number
  readonly releases: number
  readonly releasedAt: Date | null
  /** Sessions that changed after the latest release. */
  readonly changedSinceRelease: number
  readonly ticketTypes: number
  readonly registrationOpensAt: Date | null
  readonly places: number
  readonly confirmed: number
  readonly waiting: number
  readonly pending: number
  /** Messages to the organisers that nobody answered or closed. */
  readonly openMessages: number
  readonly checkedIn: number
  readonly announcements: number
  readonly recaps: number
}

/** The facts in one query: counts over the event's own rows, found by their indexes. */
export async function eventFacts(db: Database, eventId: string, now: Date): Promise<EventFacts> {
  const { rows } = await sql<EventFacts>`
    with p as (
      select p.id, p.status, d.decision, s.id as session_id,
        (select count(*) from reviews r where r.proposal_id = p.id
          and (r.proposal_id, r.reviewer_id) not in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c)) as reviews,
        exists (select from notifications n where n.proposal_id = p.id and n.notified_at is not null and n.decision = d.decision) as told,
        exists (select from confirmations c where c.proposal_id = p.id and c.answer = 'declined') as declined,
        exists (select from proposal_speakers ps where ps.proposal_id = p.id and ps.state = 'accepted' and not exists (
          select from confirmations c where c.proposal_id = p.id and c.person_id = ps.person_id)) as open
      from proposals p left join decisions d on d.proposal_id = p.id left join sessions s on s.proposal_id = p.id
      where p.event_id = ${eventId}),
    latest as (select published_at from releases where event_id = ${eventId} order by number desc limit 1)
    select e.announced_at, e.cancelled_at, e.starts_on, e.ends_on, e.capacity,
      lower(w.w) as call_opens_at, upper(w.w) as call_closes_at, coalesce(c.reviews_per_proposal, 3) as reviews_per_proposal,
      (select count(*) from p where status = 'draft') as drafts,
      (select count(*) from p where status = 'submitted') as proposals,
      (select count(distinct person_id) from roles where scope = 'event' and scope_id = e.id and role = 'reviewer') as reviewers,
      (select coalesce(sum(reviews), 0) from p where status = 'submitted') as reviews,
      (select count(*) from p where status = 'submitted' and decision is null and reviews < coalesce(c.reviews_per_proposal, 3)) as under_reviewed,
      (select count(*) from p where status = 'submitted' and decision is null) as undecided,
      (select count(*) from p where status = 'submitted' and decision = 'accepted') as accepted,
      (select count(*) from mails where event_id = e.id and status = 'held') as held_mails,
      (select count(*) from p where status = 'submitted' and decision is not null and not told) as untold,
      (select count(*) from p where status = 'submitted' and decision = 'accepted' and told and open and not declined) as unanswered,
      (select count(*) from p where status = 'submitted' and decision = 'accepted' and declined) as declined,
      (select count(*) from sessions where event_id = e.id and starts_at is not null) as placed,
      (select count(*) from sessions where event_id = e.id and starts_at is null) as unplaced,
      (select count(*) from p where status = 'submitted' and decision = 'accepted' and not declined and session_id is null) as not_taken,
      (select count(*) from releases where event_id = e.id) as releases,
      (select published_at from latest) as released_at,
      (select count(*) from sessions where event_id = e.id and updated_at > (select published_at from latest)) as changed_since_release,
      (select count(*) from ticket_types where event_id = e.id and not archived) as ticket_types,
      (select min(opens_at) from ticket_types where event_id = e.id and not archived) as registration_opens_at,
      (select coalesce(sum(capacity), 0) from quotas where event_id = e.id) as places,
      (select count(*) from registrations where event_id = e.id and status = 'confirmed') as confirmed,
      (select count(*) from registrations where event_id = e.id and status = 'waiting') as waiting,
      (select count(*) from registrations where event_id = e.id and status = 'pending') as pending,
      (select count(*) from organiser_messages where event_id = e.id and state = 'open') as open_messages,
      (select count(*) from check_ins where event_id = e.id) as checked_in,
      (select count(*) from posts where event_id = e.id and kind = 'announcement' and published_at is not null) as announcements,
      (select count(*) from posts where event_id = e.id and kind = 'recap' and published_at is not null) as recaps
    from events e left join calls c on c.event_id = e.id left join lateral (select call_window(c, ${now}) as w) w on true
    where e.id = ${eventId}`.execute(db)
  return rows[0]!
}

/** How many confirmed registrations there were by the end of each of the last days, oldest first. */
export async function registrationsByDay(
  db: Database,
  eventId: string,
  now: Date,
  days = 30,
): Promise<number[]> {
  const { rows } = await sql<{ total: number }>`
    select (select count(*) from registrations r where r.event_id = ${eventId} and r.status in ('confirmed', 'cancelled')
      and r.created_at <= day and (r.cancelled_at is null or r.cancelled_at > day)) as total
    from generate_series(${now}::timestamptz - make_interval(days => ${days}), ${now}::timestamptz, interval '1 day') as day
    order by day`.execute(db)
  return rows.map((row) => row.total)
}

export type LogEntry = {
  readonly id: string
  readonly at: Date
  readonly actorLabel: string
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly before: unknown
  readonly after: unknown
}

export type LogFilter = { readonly action: string | null; readonly person: string | null }

// Who is a speaker of a proposal never reads what the committee thinks of it, here neither; who has another conflict of interest
// reads nothing of it.
const notInConflict = (eventId: string, readerId: string) => sql<boolean>`
  (object_kind <> 'proposal' or object_id not in (select c.id::text from conflicts_of(${eventId}::uuid, ${readerId}::uuid) c (id))
    or action !~ '^(review|decision|notification|assignment)\\.' and exists (
      select from proposal_speakers s where s.person_id = ${readerId} and s.proposal_id::text = audit_log.object_id))`

/**
 * What was done in an event, the newest first, one page of it; reads one more than it shows instead of counting. Without what
 * the committee did with proposals of the reader, and all of those that a conflict of interest hides from them.
 */
export async function eventLog(
  db: Database,
  eventId: string,
  readerId: string,
  filter: LogFilter,
  page: number,
  size = 50,
) {
  const rows: LogEntry[] = await db
    .selectFrom('auditLog')
    .select(['id', 'at', 'actorLabel', 'action', 'objectKind', 'objectId', 'before', 'after'])
    .where('scope', '=', 'event')
    .where('scopeId', '=', eventId)
    .where(notInConflict(eventId, readerId))
    .$if(filter.action !== null, (query) => query.where('action', '=', filter.action!))
    .$if(filter.person !== null, (query) => query.where('actorLabel', '=', filter.person!))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .offset((page - 1) * size)
    .execute()
  return { entries: rows.slice(0, size), more: rows.length > size }
}

/** What was done in a programme itself, the newest first; one page of it. */
export async function programmeLog(db: Database, programmeId: string, page: number, size = 50) {
  const rows: LogEntry[] = await db
    .selectFrom('auditLog')
    .select(['id', 'at', 'actorLabel', 'action', 'objectKind', 'objectId', 'before', 'after'])
    .where('scope', '=', 'programme')
    .where('scopeId', '=', programmeId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .offset((page - 1) * size)
    .execute()
  return { entries: rows.slice(0, size), more: rows.length > size }
}

/** The acts and people that occur in an event's log, for its filter. */
export async function logChoices(db: Database, eventId: string) {
  const of = (column: 'action' | 'actorLabel') =>
    db
      .selectFrom('auditLog')
      .select(column)
      .distinct()
      .where('scope', '=', 'event')
      .where('scopeId', '=', eventId)
      .orderBy(column)
      .limit(200)
      .execute()
  const [actions, people] = await Promise.all([of('action'), of('actorLabel')])
  return { actions: actions.map((row) => row.action), people: people.map((row) => row.actorLabel) }
}
