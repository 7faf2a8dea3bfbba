import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { awardsOf } from '../awards/queries.ts'
import { confirmedSponsors } from '../sponsors/queries.ts'
import type { AnnouncementFacts } from './domain/announcement.ts'
import type { PastEdit } from './domain/merge-edit.ts'
import type { PhaseFacts } from './domain/phases.ts'

type Db = Database | DatabaseTransaction

/** The set-up of an event as it stands, in the words of an edit: to compare with, and for the audit log. */
export async function eventState(db: Db, id: string) {
  const { days, hosts, colocated, ...columns } = await eventSetup(db, id)
  return {
    ...columns,
    days: days.map((day) => ({
      ...day,
      opensAt: day.opensAt.slice(0, 5),
      closesAt: day.closesAt.slice(0, 5),
    })),
    hosts: hosts.map(({ kind, hostId, ownSummary }) => ({ kind, hostId, summary: ownSummary })),
    colocatedWith: colocated.filter((other) => !other.asksUs).map((other) => other.slug),
  }
}

/** What others changed in an event's set-up after an instant, the oldest first. */
export const editsByOthers = async (
  db: Db,
  eventId: string,
  since: Date,
  me: string | null,
): Promise<PastEdit[]> => {
  const { rows } = await sql<PastEdit>`
    select actor_label as by, coalesce(before, '{}') as before, coalesce(after, '{}') as after
    from audit_log where scope = 'event' and scope_id = ${eventId} and action = 'event.edit'
      and at > ${since} and person_id is distinct from ${me}
    order by at, id`.execute(db)
  return rows
}

export async function announcementFacts(db: Db, id: string): Promise<AnnouncementFacts> {
  const [event, hosts] = await Promise.all([
    db
      .selectFrom('events')
      .select([
        'name',
        'tagline',
        'startsOn',
        'endsOn',
        'city',
        'attendance',
        'languages',
        'contactEmail',
        'codeOfConduct',
        'codeOfConductUrl',
      ])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
    hostsOf(db, id),
  ])
  return { ...event, hosts: hosts.filter((host) => host.state === 'accepted').length }
}

/** An event as its set-up form shows it. */
export async function eventSetup(db: Db, id: string) {
  const event = await db
    .selectFrom('events')
    .leftJoin('files', 'files.id', 'events.coverFileId')
    .selectAll('events')
    .select('files.alt as coverAlt')
    .where('events.id', '=', id)
    .executeTakeFirstOrThrow()
  const [days, hosts, colocated] = await Promise.all([
    db
      .selectFrom('eventDays')
      .select(['day', 'opensAt', 'closesAt'])
      .where('eventId', '=', id)
      .orderBy('day')
      .execute(),
    hostsOf(db, id),
    colocatedWith(db, id),
  ])
  return { ...event, days, hosts, colocated }
}
export type EventSetup = Awaited<ReturnType<typeof eventSetup>>

export type HostView = {
  readonly id: string
  readonly kind: 'programme' | 'community'
  readonly hostId: string
  readonly slug: string
  readonly name: string
  readonly colour: string
  /** What it picked for this event, and its tracks stand in; '' if nothing. */
  readonly ownColour: string
  /** What the event says of the host, or else what the host says of itself. */
  readonly summary: LocalizedText
  /** Only what the event says. */
  readonly ownSummary: LocalizedText
  /** What it says in its own section; Markdown. */
  readonly words: LocalizedText
  /** Whether it consented to hold the event; the public sees only those that did. */
  readonly state: 'asked' | 'accepted' | 'declined'
  /** Why it declined, or holds the event no more. */
  readonly reason: string
}

/** The hosts that an event names, in their order; the event's own words about a host come before the host's. */
export const hostsOf = async (db: Db, eventId: string): Promise<HostView[]> => {
  const { rows } = await sql<HostView>`
    select h.id, case when p.id is null then 'community' else 'programme' end as kind,
      coalesce(p.id, c.id) as host_id, coalesce(p.slug, c.slug) as slug, coalesce(p.name, c.name) as name,
      coalesce(nullif(h.colour, ''), p.colour, c.colour) as colour, h.colour as own_colour,
      case when h.summary = '{}' then coalesce(p.summary, c.summary) else h.summary end as summary, h.summary as own_summary,
      h.words, h.state, h.reason
    from event_hosts h
    left join programmes p on p.id = h.programme_id
    left join communities c on c.id = h.community_id
    where h.event_id = ${eventId} order by h.position`.execute(db)
  return rows
}

export type ColocatedEvent = {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly city: string
  readonly announced: boolean
  /** Whether both sides want it; the public sees only those. */
  readonly state: 'asked' | 'accepted' | 'declined'
  /** The other event asked, and it is for this one to answer. */
  readonly asksUs: boolean
  readonly reason: string
}

/** The events that are held beside this one, or asked to be, from either side. */
export const colocatedWith = async (db: Db, eventId: string): Promise<ColocatedEvent[]> => {
  const { rows } = await sql<ColocatedEvent>`
    select e.slug, e.name, e.starts_on, e.ends_on, e.city, e.announced_at is not null as announced, k.state, k.reason,
      k.state <> 'accepted' and k.asking_event_id = e.id as asks_us
    from event_colocations k
    join events e on e.id = case when k.event_id = ${eventId} then k.other_event_id else k.event_id end
    where k.event_id = ${eventId} or k.other_event_id = ${eventId}
    order by e.starts_on, e.slug`.execute(db)
  return rows
}

/** The dates and acts from which the phases of an event follow. */
export async function phaseFacts(db: Db, eventId: string, now: Date): Promise<PhaseFacts> {
  const { rows } = await sql<PhaseFacts>`
    select ${phaseColumns(now)} from events e left join calls c on c.event_id = e.id where e.id = ${eventId}`.execute(
    db,
  )
  return rows[0]!
}

/** The columns of PhaseFacts, of an event `e` with its call `c`. */
export const phaseColumns = (now: Date) => sql`
      e.announced_at, e.cancelled_at, e.starts_on, e.ends_on,
      lower(call_window(c, ${now})) as call_opens_at, upper(call_window(c, ${now})) as call_closes_at,
      (select count(*) from proposals p where p.event_id = e.id and p.status = 'submitted'
        and not exists (select from decisions d where d.proposal_id = p.id)) as undecided_proposals,
      (select count(*) from releases r where r.event_id = e.id) as releases,
      exists (select from ticket_types t where t.event_id = e.id and not t.archived and t.access_code is null
        and (t.opens_at is null or t.opens_at <= ${now}) and (t.closes_at is null or t.closes_at > ${now})) as tickets_on_sale`

/** The series that an event can be an edition of. */
export const seriesChoices = (db: Db) =>
  db.selectFrom('series').select(['id', 'slug', 'name']).orderBy('name').limit(2000).execute()

type EventAround = {
  readonly slug: string
  readonly name: LocalizedText
  readonly startsOn: string | null
  readonly city: string
}

/** Announced events that could be held beside one: in its city, on at least one of its days. */
export async function eventsAround(db: Db, eventId: string) {
  const { rows } = await sql<EventAround>`
    select other.slug, other.name, other.starts_on, other.city
    from events own join events other on other.id <> own.id and other.country = own.country
      and lower(trim(other.city)) = lower(trim(own.city))
      and other.starts_on <= coalesce(own.ends_on, own.starts_on)
      and coalesce(other.ends_on, other.starts_on) >= own.starts_on
    where own.id = ${eventId} and own.city <> '' and other.announced_at is not null and other.cancelled_at is null
    order by other.starts_on, other.slug limit 50`.execute(db)
  return rows
}

/** The public event page: the event with everything that stands on it; undefined if there is none by this slug. */
export async function publicEvent(db: Db, slug: string, now: Date) {
  const row = await db
    .selectFrom('events')
    .leftJoin('series', 'series.id', 'events.seriesId')
    .leftJoin('files', 'files.id', 'events.coverFileId')
    .selectAll('events')
    .select(['series.slug as seriesSlug', 'series.name as seriesName'])
    .select(['files.alt as coverAlt', 'files.width as coverWidth', 'files.height as coverHeight'])
    .select(
      sql<boolean>`exists (select from press where press.event_id = events.id
        and (press.kit_shown or press.accreditation))`.as('forPress'),
    )
    .where('events.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  const { demo, createdBy, createdAt, ...event } = row
  const [
    facts,
    days,
    hosts,
    colocated,
    posts,
    tickets,
    nextPostAt,
    programme,
    attended,
    sponsors,
    offers,
    awards,
  ] = await Promise.all([
    phaseFacts(db, event.id, now),
    db
      .selectFrom('eventDays')
      .select(['day', 'opensAt', 'closesAt'])
      .where('eventId', '=', event.id)
      .orderBy('day')
      .execute(),
    hostsOf(db, event.id),
    colocatedWith(db, event.id),
    eventPosts(db, event.id, now),
    ticketFacts(db, event.id, now),
    nextPost(db, event.id, now),
    programmeOf(db, event.id),
    db
      .selectFrom('checkIns')
      .select((eb) => eb.fn.countAll<number>().as('people'))
      .where('eventId', '=', event.id)
      .executeTakeFirstOrThrow(),
    confirmedSponsors(db, [event.id]),
    db
      .selectFrom('sponsorTiers')
      .select('id')
      .where('eventId', '=', event.id)
      .where('offered', '=', true)
      .limit(1)
      .execute(),
    awardsOf(db, event.id),
  ])
  return {
    ...event,
    facts,
    days,
    hosts: hosts.filter(isAccepted).map((host) => ({
      ...host,
      tracks: programme.tracks.filter((track) => track.hostId === host.id),
    })),
    colocated: colocated.filter((other) => other.announced && isAccepted(other)),
    posts,
    tickets,
    nextPostAt,
    programme: programme.released,
    attended: attended.people,
    sponsors,
    awards,
    /** Whether there is a prospectus to look at. */
    hasProspectus: offers.length > 0,
  }
}

const isAccepted = ({ state }: { readonly state: string }) => state === 'accepted'

export type PublicEvent = NonNullable<Awaited<ReturnType<typeof publicEvent>>>

export type HostTrack = {
  readonly hostId: string
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly colour: string
  /** Published sessions in it. */
  readonly sessions: number
}

/** What was published of the agenda, counted, and the tracks of the hosts with their sessions. */
async function programmeOf(db: Db, eventId: string) {
  const { rows: released } = await sql<{ sessions: number; speakers: number }>`
    select jsonb_array_length(content->'agenda'->'speakers') as speakers,
      (select count(*) from jsonb_array_elements(content->'agenda'->'sessions') s
        where s->>'kind' in ('talk', 'lightning', 'panel', 'workshop', 'keynote')) as sessions
    from releases where event_id = ${eventId} order by number desc limit 1`.execute(db)
  const { rows: tracks } = await sql<HostTrack>`
    with latest as (select content from releases where event_id = ${eventId} order by number desc limit 1)
    select t.host_id, t.slug, t.name, t.description, t.colour,
      (select count(*) from latest, jsonb_array_elements(latest.content->'agenda'->'sessions') s where s->>'track' = t.id::text) as sessions
    from tracks t where t.event_id = ${eventId} and t.host_id is not null order by t.position`.execute(
    db,
  )
  return { released: released[0] ?? null, tracks }
}

export type EventPost = {
  readonly slug: string
  readonly kind: string
  readonly titles: LocalizedText
  readonly publishedAt: Date
}

const eventPosts = async (db: Db, eventId: string, now: Date): Promise<EventPost[]> => {
  const { rows } = await sql<EventPost>`
    select p.slug, p.kind, p.published_at, jsonb_object_agg(t.lang, t.title) as titles
    from posts p join post_translations t on t.post_id = p.id
    where p.event_id = ${eventId} and p.published_at <= ${now}
    group by p.id order by p.published_at desc limit 6`.execute(db)
  return rows
}

/** When the next post of an event publishes itself. */
const nextPost = async (db: Db, eventId: string, now: Date): Promise<Date | null> =>
  (
    await db
      .selectFrom('posts')
      .select('publishedAt')
      .where('eventId', '=', eventId)
      .where('publishedAt', '>', now)
      .orderBy('publishedAt')
      .limit(1)
      .executeTakeFirst()
  )?.publishedAt ?? null

export type TicketFacts = {
  readonly left: number | null
  /** Of the ticket types that still have places; when none has, of all that are on sale. */
  readonly lowestMinor: number | null
  readonly highestMinor: number | null
  readonly currency: string
  readonly nextChange: Date | null
  /** When registration opens, if that is still to come. */
  readonly opensAt: Date | null
}

/** What the event page says of tickets: places left over all public types, the range of prices, and when that changes by itself. */
async function ticketFacts(db: Db, eventId: string, now: Date): Promise<TicketFacts> {
  const { rows } = await sql<TicketFacts>`
    with open as (
      select * from ticket_types where event_id = ${eventId} and not archived and access_code is null
        and (opens_at is null or opens_at <= ${now}) and (closes_at is null or closes_at > ${now})),
    used as (select distinct q.* from quotas q join ticket_type_quotas tq on tq.quota_id = q.id join open on open.id = tq.ticket_type_id),
    free as (select open.* from open where not exists (select 1 from ticket_type_quotas tq join quotas q on q.id = tq.quota_id
      where tq.ticket_type_id = open.id and q.taken >= q.capacity))
    select (select sum(capacity - taken) from used) as left,
      coalesce((select min(price_minor) from free), min(price_minor)) as lowest_minor, max(price_minor) as highest_minor, coalesce(min(currency), 'USD') as currency,
      (select min(at) from (select opens_at as at from ticket_types where event_id = ${eventId} union all
        select closes_at from ticket_types where event_id = ${eventId}) as changes where at > ${now}) as next_change,
      (select min(opens_at) from ticket_types where event_id = ${eventId} and not archived and access_code is null and opens_at > ${now}) as opens_at
    from open`.execute(db)
  return rows[0]!
}
