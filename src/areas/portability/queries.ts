import { sql, type RawBuilder } from 'kysely'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import {
  eventTables,
  keptOfPeople,
  leftOut,
  type Colocation,
  type EventTable,
  type ReferredTable,
  type Row,
} from './domain/event-file.ts'
import { fileColumns, personColumns } from './domain/references.ts'

type Where = (id: string) => RawBuilder<unknown>

const ofEvent: Where = (id) => sql`t.event_id = ${id}`
const ofProposal: Where = (id) =>
  sql`t.proposal_id in (select id from proposals where event_id = ${id})`
const ofScope: Where = (id) => sql`t.scope = 'event' and t.scope_id = ${id}`
const ofKiosk: Where = (id) => sql`t.kiosk_id in (select id from kiosks where event_id = ${id})`
const ofRoom: Where = (id) => sql`t.room_id in (select id from rooms where event_id = ${id})`
const ofPost: Where = (id) => sql`t.post_id in (select id from posts where event_id = ${id})`

/** Which rows of a table are the event's, and in which order they are written: always the same. */
const parts: Record<
  EventTable,
  { readonly where: Where; readonly order: string; readonly without?: Row }
> = {
  events: { where: (id) => sql`t.id = ${id}`, order: 'id' },
  event_days: { where: ofEvent, order: 'day' },
  event_hosts: { where: ofEvent, order: 'position, id' },
  host_reviewers: { where: ofEvent, order: 'host_id, granted_at, person_id' },
  applications: { where: ofEvent, order: 'id' },
  application_messages: {
    where: (id) => sql`t.application_id in (select id from applications where event_id = ${id})`,
    order: 'id',
  },
  rule_answers: { where: ofEvent, order: 'programme_id, rule_key' },
  rule_waivers: { where: ofEvent, order: 'programme_id, rule_key' },
  rule_waiver_requests: { where: ofEvent, order: 'programme_id, rule_key' },
  // Before the event's call, whose dates follow them.
  host_calls: { where: ofEvent, order: 'id' },
  calls: { where: ofEvent, order: 'id' },
  tracks: { where: ofEvent, order: 'id' },
  formats: { where: ofEvent, order: 'id' },
  call_questions: { where: ofEvent, order: 'id' },
  call_extensions: { where: ofEvent, order: 'id' },
  late_codes: { where: ofEvent, order: 'id' },
  proposals: { where: ofEvent, order: 'id' },
  proposal_speakers: { where: ofProposal, order: 'proposal_id, position, person_id' },
  // Pairs with proposals of other events stay here: the file has none of those.
  similarity_verdicts: {
    where: (
      id,
    ) => sql`t.event_id = ${id} and t.one_id in (select id from proposals where event_id = ${id})
      and t.other_id in (select id from proposals where event_id = ${id})`,
    order: 'one_id, other_id',
  },
  proposal_answers: { where: ofProposal, order: 'proposal_id, question_id, person_id' },
  votings: { where: ofEvent, order: 'event_id' },
  voting_consents: { where: ofProposal, order: 'proposal_id' },
  proposal_handovers: { where: ofProposal, order: 'id' },
  proposal_links: { where: ofProposal, order: 'id' },
  speaker_needs: { where: ofEvent, order: 'person_id' },
  reviews: { where: ofProposal, order: 'proposal_id, created_at, reviewer_id' },
  proposal_redactions: { where: ofProposal, order: 'proposal_id, field' },
  review_phases: { where: ofEvent, order: 'id' },
  review_criteria: { where: ofEvent, order: 'position, id' },
  review_scores: { where: ofProposal, order: 'proposal_id, reviewer_id, criterion_id' },
  review_comments: { where: ofProposal, order: 'id' },
  conflict_rules: { where: ofEvent, order: 'event_id' },
  declared_conflicts: { where: ofEvent, order: 'id' },
  reviewer_profiles: { where: ofEvent, order: 'person_id' },
  review_bids: { where: ofProposal, order: 'proposal_id, person_id' },
  review_assignments: { where: ofProposal, order: 'proposal_id, reviewer_id' },
  review_pins: { where: ofProposal, order: 'proposal_id, reviewer_id' },
  timetable_wishes: { where: ofEvent, order: 'wish' },
  assignment_versions: { where: ofEvent, order: 'event_id' },
  review_questions: { where: ofProposal, order: 'id' },
  decisions: { where: ofProposal, order: 'proposal_id' },
  change_requests: { where: ofProposal, order: 'proposal_id' },
  // Visitors who want to be told agreed to hear from this installation only: their mails stay with their addresses.
  mails: {
    where: (id) => sql`t.event_id = ${id} and t.kind not like 'interest-%'`,
    order: 'id',
  },
  notifications: { where: ofProposal, order: 'mail_id' },
  mail_templates: { where: ofEvent, order: 'kind, lang' },
  committee_settings: { where: ofEvent, order: 'event_id' },
  committee_consents: { where: ofEvent, order: 'person_id' },
  proposal_messages: { where: ofProposal, order: 'written_at, id' },
  confirmations: { where: ofProposal, order: 'proposal_id, answered_at, person_id' },
  rooms: { where: ofEvent, order: 'id' },
  room_hours: { where: ofRoom, order: 'room_id, day' },
  room_blocks: { where: ofRoom, order: 'id' },
  walking_minutes: { where: ofEvent, order: 'from_floor, to_floor' },
  sponsor_tiers: { where: ofEvent, order: 'position, id' },
  sponsors: { where: ofEvent, order: 'id' },
  sessions: { where: ofEvent, order: 'id' },
  session_speakers: {
    where: (id) => sql`t.session_id in (select id from sessions where event_id = ${id})`,
    order: 'session_id, position, person_id',
  },
  session_rooms: {
    where: (id) => sql`t.session_id in (select id from sessions where event_id = ${id})`,
    order: 'session_id, room_id',
  },
  imported_sessions: { where: ofEvent, order: 'key' },
  star_lists: { where: ofEvent, order: 'id' },
  stars: {
    where: (id) => sql`t.list_id in (select id from star_lists where event_id = ${id})`,
    order: 'list_id, code',
  },
  feedback_settings: { where: ofEvent, order: 'event_id' },
  session_feedback: {
    where: (id) => sql`t.session_id in (select id from sessions where event_id = ${id})`,
    order: 'session_id, id',
  },
  device_stars: {
    where: (id) => sql`t.session_id in (select id from sessions where event_id = ${id})`,
    order: 'session_id, mark',
  },
  releases: { where: ofEvent, order: 'number' },
  announcements: { where: ofEvent, order: 'published_at, id' },
  released_sessions: { where: ofEvent, order: 'session_id' },
  quotas: { where: ofEvent, order: 'id' },
  ticket_types: { where: ofEvent, order: 'id' },
  ticket_type_quotas: {
    where: (id) => sql`t.ticket_type_id in (select id from ticket_types where event_id = ${id})`,
    order: 'ticket_type_id, quota_id',
  },
  questions: { where: ofEvent, order: 'id' },
  orders: { where: ofEvent, order: 'id' },
  registrations: { where: ofEvent, order: 'id' },
  registration_requests: { where: ofEvent, order: 'idempotency_key' },
  press: { where: ofEvent, order: 'event_id' },
  press_files: { where: ofEvent, order: 'position, id' },
  accreditations: { where: ofEvent, order: 'id' },
  event_awards: { where: ofEvent, order: 'position, id' },
  // Few digits can be found from their hash: the PIN is set anew.
  kiosks: { where: ofEvent, order: 'id', without: { pin_hash: '' } },
  kiosk_codes: { where: ofKiosk, order: 'code' },
  kiosk_scans: {
    where: (
      id,
    ) => sql`t.code in (select c.code from kiosk_codes c join kiosks k on k.id = c.kiosk_id
      where k.event_id = ${id})`,
    order: 'code, day',
  },
  kiosk_volunteers: { where: ofKiosk, order: 'kiosk_id, joined_at, person_id' },
  kiosk_shifts: { where: ofKiosk, order: 'id' },
  kiosk_shift_people: {
    where: (
      id,
    ) => sql`t.shift_id in (select s.id from kiosk_shifts s join kiosks k on k.id = s.kiosk_id
      where k.event_id = ${id})`,
    order: 'shift_id, signed_up_at, person_id',
  },
  kiosk_notes: { where: ofKiosk, order: 'id' },
  check_ins: { where: ofEvent, order: 'registration_id' },
  scans: { where: ofEvent, order: 'id' },
  posts: { where: ofEvent, order: 'id' },
  post_translations: { where: ofPost, order: 'post_id, lang' },
  theme_hits: {
    where: (id) => sql`t.session_id in (select id from sessions where event_id = ${id})
      or t.proposal_id in (select id from proposals where event_id = ${id})
      or t.post_id in (select id from posts where event_id = ${id})`,
    order: 'session_id, proposal_id, post_id, theme',
  },
  post_addresses: { where: ofPost, order: 'path' },
  post_photos: { where: ofPost, order: 'post_id, position, id' },
  post_quotes: { where: ofPost, order: 'post_id, position, id' },
  post_pictures: { where: ofPost, order: 'post_id, file_id' },
  roles: { where: ofScope, order: 'granted_at, role, person_id' },
  audit_log: { where: ofScope, order: 'id' },
}

const rowsWhere = async (
  db: DatabaseTransaction,
  table: string,
  where: RawBuilder<unknown>,
  order: string,
  without: readonly string[] = [],
): Promise<Row[]> => {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) - ${[...without]}::text[] as row from ${sql.table(table)} t where ${where} order by ${sql.raw(order)}`.execute(
    db,
  )
  return rows.map(({ row }) => row)
}

/** Every row of an event, table by table; instants in UTC. */
export async function collectEvent(
  db: DatabaseTransaction,
  eventId: string,
): Promise<Record<EventTable, Row[]>> {
  await sql`set local time zone 'UTC'`.execute(db)
  const tables = {} as Record<EventTable, Row[]>
  for (const table of eventTables) {
    const { where, order, without } = parts[table]
    const rows = await rowsWhere(db, table, where(eventId), order, leftOut[table])
    tables[table] = without ? rows.map((row) => ({ ...row, ...without })) : rows
  }
  return tables
}

const namedBy = (rows: readonly Row[], columns: readonly string[]): string[] => [
  ...new Set(
    rows
      .flatMap((row) => columns.map((column) => row[column]))
      .filter((id): id is string => typeof id === 'string'),
  ),
]

/** Whom and what the rows refer to: people, hosts, series, files. */
export async function collectReferred(
  db: DatabaseTransaction,
  event: Record<EventTable, readonly Row[]>,
): Promise<Record<ReferredTable, Row[]>> {
  const all = Object.values(event).flat()
  const by = (table: string, ids: readonly string[]) =>
    ids.length === 0
      ? Promise.resolve<Row[]>([])
      : rowsWhere(
          db,
          table,
          sql`t.id = any(${ids}::uuid[])`,
          'id',
          table === 'people' ? keptOfPeople : [],
        )
  const people = await by('people', namedBy(all, personColumns))
  const series = await by('series', namedBy(event.events, ['series_id']))
  const programmes = await by(
    'programmes',
    namedBy(
      [
        ...event.event_hosts,
        ...event.applications,
        ...event.rule_answers,
        ...event.rule_waivers,
        ...event.rule_waiver_requests,
      ],
      ['programme_id'],
    ),
  )
  const communities = await by(
    'communities',
    namedBy([...event.event_hosts, ...event.posts, ...series], ['community_id']),
  )
  const files = await by('files', namedBy([...all, ...people], fileColumns))
  return { files, people, programmes, communities, series }
}

/** The events that it is held beside or that are asked, by their slugs. */
export async function colocationsOf(
  db: DatabaseTransaction,
  eventId: string,
): Promise<Colocation[]> {
  const { rows } = await sql<Colocation>`
    select e.slug, k.state, coalesce(k.asking_event_id = ${eventId}, false) as asks, k.reason from event_colocations k
    join events e on e.id = case when k.event_id = ${eventId} then k.other_event_id else k.event_id end
    where k.event_id = ${eventId} or k.other_event_id = ${eventId} order by e.slug`.execute(db)
  return rows
}

/** The newest migration that this database has had. */
export async function newestMigration(db: DatabaseTransaction): Promise<string> {
  const { rows } = await sql<{
    name: string
  }>`select name from schema_migrations order by name desc limit 1`.execute(db)
  return rows[0]?.name ?? ''
}

/** Those of the things that are here already, by what they are known by: its value → the id here. */
export async function knownBy(
  db: DatabaseTransaction,
  table: ReferredTable,
  column: 'email' | 'slug' | 'id',
  values: readonly string[],
): Promise<Map<string, string>> {
  if (values.length === 0) return new Map()
  const { rows } = await sql<{ key: string; id: string }>`
    select ${sql.ref(column)}::text as key, id from ${sql.table(table)} where ${sql.ref(column)}::text = any(${[...values]})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.key, row.id]))
}

/** For each of these addresses of kiosks the first one like it that is free here. */
export async function freeKioskSlugs(
  db: DatabaseTransaction,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map()
  const { rows } = await sql<{ slug: string; free: string }>`
    select w.slug, (select c.slug from (select case n when 1 then w.slug else w.slug || '-' || n end as slug, n
        from generate_series(1, 1 + (select count(*) from kiosks)) n) c
      where not exists (select from kiosks k where k.slug = c.slug) order by c.n limit 1) as free
    from unnest(${[...slugs]}::text[]) as w(slug)`.execute(db)
  return new Map(rows.map(({ slug, free }) => [slug, free]))
}

/** Whether an event with this id or address is here. */
export async function isEventHere(
  db: DatabaseTransaction,
  id: string,
  slug: string,
): Promise<boolean> {
  const { rows } = await sql`select 1 from events where id = ${id} or slug = ${slug}`.execute(db)
  return rows.length > 0
}
