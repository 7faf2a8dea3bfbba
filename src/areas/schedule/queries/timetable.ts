import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { daysBetween } from '../../../shared/time.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { isAgendaKind } from '../../programmes/domain/judge-agenda.ts'
import { rulesForEvent, waiversOf } from '../../programmes/queries/rules.ts'
import { availabilityOf } from '../../speakers/queries/needs.ts'
import { starsPerSession } from './stars.ts'
import { clashesInSharedRooms } from './shared-rooms.ts'
import type {
  AgendaRule,
  Day,
  Room,
  SpeakerProfile,
  Timetable,
  TimetableSession,
  TimetableTrack,
} from '../domain/timetable.ts'

type Db = Database | DatabaseTransaction

/** The working copy of an event's agenda, in the same number of queries whatever its size. */
export async function timetableOf(db: Db, event: EventScope): Promise<Timetable> {
  const [
    days,
    rooms,
    tracks,
    sessions,
    people,
    acceptedWithoutSession,
    inSharedRooms,
    availability,
    facts,
    stars,
    rules,
  ] = await Promise.all([
    daysOf(db, event),
    roomsOf(db, event.id),
    tracksWithHosts(db, event.id),
    sessionsOf(db, event.id),
    peopleOnStage(db, event.id),
    countAcceptedWithoutSession(db, event.id),
    clashesInSharedRooms(db, event.id),
    availabilityOf(db, event.id),
    factsOf(db, event.id),
    starsPerSession(db, event.id),
    agendaRules(db, event.id),
  ])
  return {
    timeZone: event.timeZone,
    days,
    rooms,
    tracks,
    sessions,
    people: new Map(people.map((person) => [person.id, person])),
    acceptedWithoutSession,
    inSharedRooms,
    availability,
    ...facts,
    stars,
    rules,
  }
}

/** The days of the event with their opening hours; a day without hours is a day all the same. */
export async function daysOf(db: Db, event: EventScope): Promise<Day[]> {
  const rows = await db
    .selectFrom('eventDays')
    .select(['day', 'opensAt', 'closesAt'])
    .where('eventId', '=', event.id)
    .orderBy('day')
    .execute()
  const hours = new Map<string, Day>(rows.map((row) => [row.day, row]))
  const { startsOn, endsOn } = event
  for (const day of startsOn && endsOn ? daysBetween(startsOn, endsOn) : [])
    if (!hours.has(day)) hours.set(day, { day, opensAt: null, closesAt: null })
  return [...hours.values()].toSorted((a, b) => a.day.localeCompare(b.day, 'en'))
}

export async function roomsOf(db: Db, eventId: string): Promise<Room[]> {
  const { rows } = await sql<Room>`
    select id, slug, name, capacity, accessibility, equipment, floor,
      coalesce((select jsonb_agg(jsonb_build_object('day', h.day, 'opensAt', left(h.opens_at::text, 5),
        'closesAt', left(h.closes_at::text, 5)) order by h.day) from room_hours h where h.room_id = rooms.id), '[]') as hours
    from rooms where event_id = ${eventId} order by position, id`.execute(db)
  return rows
}

async function tracksWithHosts(db: Db, eventId: string): Promise<TimetableTrack[]> {
  const { rows } = await sql<TimetableTrack>`
    select t.id, t.slug, t.name, t.colour,
      case when h.id is null then null
        else jsonb_build_object('name', coalesce(p.name, c.name), 'colour', coalesce(nullif(h.colour, ''), p.colour, c.colour)) end as host, h.id as host_id
    from tracks t left join accepted_hosts h on h.id = t.host_id
      left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
    where t.event_id = ${eventId} order by t.position, t.id`.execute(db)
  return rows
}

/**
 * Somebody whom the chair put on a session answers nothing in Convite: only who stands on the proposal confirms, and
 * so only their answer can be missing. What is held a second time says what the first (`o`) says.
 */
async function sessionsOf(db: Db, eventId: string): Promise<TimetableSession[]> {
  const { rows } = await sql<TimetableSession>`
    select s.id, s.code, o.kind, o.title, o.abstract, o.lang, o.level, o.track_id, o.format_id, f.name as format_name,
      o.sponsored, s.minutes, s.starts_at, s.room_id,
      case when p.id is null then null else jsonb_build_object('code', p.code,
        'withdrawn', p.status = 'withdrawn', 'accepted', coalesce(d.decision = 'accepted', false)) end as proposal,
      coalesce((select jsonb_agg(jsonb_build_object('personId', ss.person_id,
          'answer', case when ps.state = 'declined' then 'declined'
            else coalesce(c.answer, case when ps.person_id is null then 'confirmed' end) end)
          || case when ps.state = 'invited' then '{"invited": true}'::jsonb else '{}' end order by ss.position, ss.person_id)
        from session_speakers ss
          left join proposal_speakers ps on ps.proposal_id = o.proposal_id and ps.person_id = ss.person_id
          left join confirmations c on c.proposal_id = o.proposal_id and c.person_id = ss.person_id
        where ss.session_id = o.id), '[]') as speakers,
      s.version, s.pinned, s.recording, s.interpretation, s.captions, s.equipment, s.expected, s.block_id, s.block_position,
      s.repeats_id, array(select sr.room_id from session_rooms sr join rooms fr on fr.id = sr.room_id
        where sr.session_id = s.id and sr.room_id is distinct from s.room_id order by fr.position, fr.id) as further_room_ids
    from sessions s join sessions o on o.id = coalesce(s.repeats_id, s.id) left join formats f on f.id = o.format_id
      left join proposals p on p.id = o.proposal_id left join decisions d on d.proposal_id = p.id left join rooms r on r.id = s.room_id
    where s.event_id = ${eventId}
    order by s.starts_at nulls last, r.position nulls first, s.created_at, s.id`.execute(db)
  return rows
}

/** What the programmes of the event ask of its agenda, without what a steward waived. */
async function agendaRules(db: Db, eventId: string): Promise<AgendaRule[]> {
  const [rules, waivers] = await Promise.all([rulesForEvent(db, eventId), waiversOf(db, [eventId])])
  const nameOf = (programmeId: string, key: string) => `${programmeId} ${key}`
  const waived = new Set(waivers.map(({ programmeId, ruleKey }) => nameOf(programmeId, ruleKey)))
  return rules.flatMap(({ programmeId, key, kind, parameters, question }) =>
    isAgendaKind(kind) && !waived.has(nameOf(programmeId, key))
      ? [{ programmeId, key, kind, parameters, question }]
      : [],
  )
}

/** What surrounds the sessions, in one query. */
async function factsOf(db: Db, eventId: string) {
  const { rows } = await sql<{
    languages: string[]
    hosts: Timetable['hosts']
    roomBlocks: Timetable['roomBlocks']
    walks: Timetable['walks']
    consents: Record<string, 'yes' | 'slides' | 'no'>
  }>`
    select e.languages,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'name', coalesce(p.name, c.name)) order by h.position, h.id)
        from accepted_hosts h left join programmes p on p.id = h.programme_id left join communities c on c.id = h.community_id
        where h.event_id = e.id), '[]') as hosts,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'roomId', b.room_id, 'day', b.day,
          'startsAt', left(b.starts_at::text, 5), 'endsAt', left(b.ends_at::text, 5), 'hostId', b.host_id, 'note', b.note)
          order by b.day, b.starts_at, r.position, b.id)
        from room_blocks b join rooms r on r.id = b.room_id where r.event_id = e.id), '[]') as room_blocks,
      coalesce((select jsonb_agg(jsonb_build_object('fromFloor', w.from_floor, 'toFloor', w.to_floor, 'minutes', w.minutes)
          order by w.from_floor, w.to_floor) from walking_minutes w where w.event_id = e.id), '[]') as walks,
      coalesce((select jsonb_object_agg(n.person_id, n.recording) from speaker_needs n
        where n.event_id = e.id and n.recording is not null), '{}') as consents
    from events e where e.id = ${eventId}`.execute(db)
  const { consents, ...facts } = rows[0]!
  return { ...facts, consents: new Map(Object.entries(consents)) }
}

async function peopleOnStage(db: Db, eventId: string): Promise<SpeakerProfile[]> {
  const { rows } = await sql<SpeakerProfile>`
    select p.id, p.name, p.organisation, p.job_title, p.biography, p.biography_in, p.pronouns, p.links,
      '/files/' || p.photo_file_id as photo
    from people p where p.id in (
      select ss.person_id from session_speakers ss join sessions s on s.id = ss.session_id where s.event_id = ${eventId})`.execute(
    db,
  )
  return rows
}

const accepted = (eventId: string) => sql`
  from proposals p join decisions d on d.proposal_id = p.id and d.decision = 'accepted'
  where p.event_id = ${eventId} and p.status = 'submitted'
    and not exists (select from sessions s where s.proposal_id = p.id)
    and exists (select from proposal_speakers ps left join confirmations c
      on c.proposal_id = ps.proposal_id and c.person_id = ps.person_id
      where ps.proposal_id = p.id and ps.state = 'accepted' and c.answer is distinct from 'declined')`

async function countAcceptedWithoutSession(db: Db, eventId: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*) as count ${accepted(eventId)}`.execute(db)
  return rows[0]?.count ?? 0
}

export type AcceptedProposal = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  readonly trackId: string | null
  readonly formatId: string | null
  readonly kind: 'talk' | 'lightning' | 'panel' | 'workshop' | 'keynote' | null
  readonly minutes: number | null
  /** Those who have not declined, in their order. */
  readonly speakerIds: readonly string[]
}

/** Accepted proposals that no session was made of yet and that somebody is willing to hold. */
export async function acceptedWithoutSession(db: Db, eventId: string): Promise<AcceptedProposal[]> {
  const { rows } = await sql<AcceptedProposal>`
    select x.*, f.kind, f.minutes,
      array(select ps.person_id from proposal_speakers ps left join confirmations c
          on c.proposal_id = ps.proposal_id and c.person_id = ps.person_id
        where ps.proposal_id = x.id and ps.state <> 'declined' and c.answer is distinct from 'declined' order by ps.position) as speaker_ids
    from (select p.id, p.code, p.title, p.abstract, p.lang, p.level, p.track_id, p.format_id, p.submitted_at
      ${accepted(eventId)}) x left join formats f on f.id = x.format_id
    order by x.submitted_at, x.id`.execute(db)
  return rows
}

/** The addresses of a session's speakers, for the form in which the chair names them. */
export const speakerAddresses = (db: Db, eventId: string, sessionId: string) =>
  db
    .selectFrom('sessionSpeakers')
    .innerJoin('sessions', 'sessions.id', 'sessionSpeakers.sessionId')
    .innerJoin('people', 'people.id', 'sessionSpeakers.personId')
    .select(['people.name', 'people.email'])
    .where('sessions.eventId', '=', eventId)
    .where('sessions.id', '=', sessionId)
    .orderBy('sessionSpeakers.position')
    .orderBy('people.id')
    .execute()

/** A session as acts on it need it. */
export const sessionById = (db: Db, eventId: string, id: string) =>
  db
    .selectFrom('sessions')
    .select([
      'id',
      'code',
      'kind',
      'title',
      'abstract',
      'lang',
      'level',
      'trackId',
      'formatId',
      'sponsored',
      'minutes',
      'startsAt',
      'roomId',
      'proposalId',
      'repeatsId',
    ])
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst()

export const sessionIdOf = async (db: Db, eventId: string, code: string): Promise<string | null> =>
  (
    await db
      .selectFrom('sessions')
      .select('id')
      .where('eventId', '=', eventId)
      .where('code', '=', code)
      .executeTakeFirst()
  )?.id ?? null
