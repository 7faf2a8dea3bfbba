import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { HostState } from '../domain/application-state.ts'

type Db = Database | DatabaseTransaction

/** A host as an event names it. */
export type NamedHost = {
  /** Of the naming, not of the programme or community. */
  readonly id: string
  readonly kind: 'programme' | 'community'
  readonly hostId: string
  readonly name: string
  readonly state: HostState
  readonly words: LocalizedText
  /** What it picked for this event; '' for the colour of its brand. */
  readonly colour: string
}

/** A host that an event names, by the id of the naming, held until the transaction (if any) is over; undefined if it names none such. */
export async function namedHost(
  db: Db,
  eventId: string,
  id: string,
): Promise<NamedHost | undefined> {
  const { rows } = await sql<NamedHost>`
    select h.id, case when h.programme_id is null then 'community' else 'programme' end as kind,
      coalesce(h.programme_id, h.community_id) as host_id, coalesce(p.name, c.name) as name, h.state, h.words, h.colour
    from event_hosts h left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where h.event_id = ${eventId} and h.id::text = ${id} ${db.isTransaction ? sql`for update of h` : sql``}`.execute(
    db,
  )
  return rows[0]
}

export type HostTrack = {
  readonly id: string
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly colour: string
}

/** What an event is to one of its hosts: its words, its tracks, and what came of them. */
export type HostSection = {
  readonly id: string
  readonly kind: 'programme' | 'community'
  readonly slug: string
  readonly name: string
  readonly colour: string
  /** The colour of its brand, and what it picked for this event ('' if nothing). */
  readonly brandColour: string
  readonly ownColour: string
  readonly words: LocalizedText
  readonly tracks: readonly HostTrack[]
  /** In its call or its tracks: proposals that were submitted and those accepted; in its tracks, sessions on the published agenda. */
  readonly proposals: number
  readonly accepted: number
  readonly sessions: number
  /** How many sessions of the agenda are for it; null: nobody counts. */
  readonly sessionQuota: number | null
  /** People of its own committee. */
  readonly reviewers: number
  /** Whether the reader is one of the host's own people. */
  readonly own: boolean
}

/** The hosts that hold an event, in its order, with their figures: one query. */
export async function hostSections(
  db: Db,
  eventId: string,
  personId: string,
): Promise<readonly HostSection[]> {
  const { rows } = await sql<HostSection>`
    with latest as (
      select s ->> 'track' as track, count(*) as sessions
      from (select content from releases where event_id = ${eventId} order by number desc limit 1) r,
        jsonb_array_elements(r.content -> 'agenda' -> 'sessions') s group by 1),
    asked as (
      select coalesce(k.host_id, t.host_id) as host_id, count(*) as proposals,
        count(*) filter (where d.decision = 'accepted') as accepted
      from proposals p left join decisions d on d.proposal_id = p.id
        left join host_calls k on k.id = p.host_call_id left join tracks t on t.id = p.track_id
      where p.event_id = ${eventId} and p.status = 'submitted' group by 1),
    per_track as (
      select t.host_id, jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name,
          'description', t.description, 'colour', t.colour) order by t.position, t.id) as tracks,
        sum(coalesce(l.sessions, 0)) as sessions
      from tracks t left join latest l on l.track = t.id::text
      where t.event_id = ${eventId} and t.host_id is not null group by t.host_id)
    select h.id, case when h.programme_id is null then 'community' else 'programme' end as kind,
      coalesce(p.slug, c.slug) as slug, coalesce(p.name, c.name) as name, coalesce(nullif(h.colour, ''), p.colour, c.colour) as colour,
      coalesce(p.colour, c.colour) as brand_colour, h.colour as own_colour, q.session_quota,
      (select count(*) from host_reviewers r where r.host_id = h.id and r.ended_at is null)::integer as reviewers,
      h.words, coalesce(k.tracks, '[]') as tracks, coalesce(a.proposals, 0)::integer as proposals,
      coalesce(a.accepted, 0)::integer as accepted, coalesce(k.sessions, 0)::integer as sessions,
      exists (select from roles r where r.person_id = ${personId}
        and ((r.scope = 'programme' and r.scope_id = h.programme_id)
          or (r.scope = 'community' and r.scope_id = h.community_id and r.role = 'organiser'))) as own
    from event_hosts h left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    left join per_track k on k.host_id = h.id left join asked a on a.host_id = h.id
    left join host_calls q on q.host_id = h.id
    where h.event_id = ${eventId} and h.state = 'accepted' order by h.position`.execute(db)
  return rows
}
