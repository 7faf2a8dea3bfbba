import { sql, type RawBuilder } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'
import type { NeedFilter } from '../domain/needs-filter.ts'
import type { EventDay, FreeTime } from '../domain/free-slots.ts'
import { daysBetween } from '../../../shared/time.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Db = Database | DatabaseTransaction

export type Recording = 'yes' | 'slides' | 'no'

/** What a speaker told an event. */
export type Needs = {
  /** Null: has not said. */
  readonly free: readonly FreeTime[] | null
  readonly travel: string
  readonly equipment: string
  readonly recording: Recording | null
}

/** What somebody told an event; undefined if nothing. */
export async function needsOf(
  db: Db,
  eventId: string,
  personId: string,
): Promise<Needs | undefined> {
  const { rows } = await sql<Needs>`
    select free, travel, equipment, recording from speaker_needs
    where event_id = ${eventId} and person_id = ${personId}`.execute(db)
  return rows[0]
}

/**
 * When the speakers of an event can be on stage, by their ids, of those who said so: what an agenda has to keep to. Who is
 * missing can always.
 */
export async function availabilityOf(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, readonly FreeTime[]>> {
  const { rows } = await sql<{ personId: string; free: readonly FreeTime[] }>`
    select person_id, free from speaker_needs where event_id = ${eventId} and free is not null`.execute(
    db,
  )
  return new Map(rows.map(({ personId, free }) => [personId, free]))
}

/** The days of an event with its doors, also those of which nobody said when they open. */
export async function eventDays(db: Db, event: EventScope): Promise<EventDay[]> {
  const rows = await db
    .selectFrom('eventDays')
    .select(['day', 'opensAt', 'closesAt'])
    .where('eventId', '=', event.id)
    .orderBy('day')
    .execute()
  const days = new Map<string, EventDay>(rows.map((row) => [row.day, row]))
  const { startsOn, endsOn } = event
  for (const day of startsOn && endsOn ? daysBetween(startsOn, endsOn) : [])
    if (!days.has(day)) days.set(day, { day, opensAt: null, closesAt: null })
  return [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day, 'en'))
}

export type ProposalLink = {
  readonly id: string
  readonly title: string
  /** '' for a file. */
  readonly url: string
  /** What the file is called; '' for an address. */
  readonly file: string
  readonly public: boolean
}

/** The slides and links of a proposal, as its speakers and the team see them. */
export const linksOf = (db: Db, proposalId: string): Promise<ProposalLink[]> =>
  db
    .selectFrom('proposalLinks')
    .select(['id', 'title', 'url', 'paperName as file', 'public'])
    .where('proposalId', '=', proposalId)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(50)
    .execute()

/** The links of an event's sessions that are for everybody, by the sessions' ids. */
export async function publicLinksOfEvent(
  db: Db,
  eventId: string,
): Promise<ReadonlyMap<string, readonly Pick<ProposalLink, 'title' | 'url'>[]>> {
  const rows = await db
    .selectFrom('proposalLinks')
    .innerJoin('sessions', 'sessions.proposalId', 'proposalLinks.proposalId')
    .select(['sessions.id', 'proposalLinks.title', 'proposalLinks.url'])
    .where('sessions.eventId', '=', eventId)
    .where('proposalLinks.public', '=', true)
    .orderBy('proposalLinks.createdAt')
    .orderBy('proposalLinks.id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, links]) => [
      id,
      links.map(({ title, url }) => ({ title, url })),
    ]),
  )
}

/** What everybody may see of a session that was made of a proposal. */
export const publicLinksOfSession = (
  db: Db,
  sessionId: string,
): Promise<Omit<ProposalLink, 'public'>[]> =>
  db
    .selectFrom('proposalLinks')
    .innerJoin('sessions', 'sessions.proposalId', 'proposalLinks.proposalId')
    .select([
      'proposalLinks.id',
      'proposalLinks.title',
      'proposalLinks.url',
      'proposalLinks.paperName as file',
    ])
    .where('sessions.id', '=', sessionId)
    .where('proposalLinks.public', '=', true)
    .orderBy('proposalLinks.createdAt')
    .orderBy('proposalLinks.id')
    .limit(50)
    .execute()

/** A speaker of an accepted proposal as the team sees them. */
export type TeamRow = Needs & {
  readonly personId: string
  readonly code: string
  readonly title: string
  readonly name: string
  readonly email: string
  readonly answered: boolean
  readonly links: readonly ProposalLink[]
}

// Of whom the agenda is made: told that they are accepted.
const told = sql`p.status = 'submitted' and exists (select from notifications t
  where t.proposal_id = p.id and t.person_id = s.person_id and t.decision = 'accepted' and t.notified_at is not null)`

const matching = {
  travel: sql`n.travel <> ''`,
  equipment: sql`n.equipment <> ''`,
  free: sql`n.free is not null`,
  'not-recorded': sql`n.answered_at is not null and n.recording is distinct from 'yes'`,
  unanswered: sql`n.answered_at is null`,
} as const satisfies Record<NeedFilter, RawBuilder<unknown>>

/**
 * The speakers of the accepted proposals, of which they were told, with what they said; one page of them, reads one more
 * instead of counting. Nobody else's needs are the team's business, and what a conflict of interest hides from the reader is not
 * there: of their own proposals only they themselves.
 */
export async function needsOfAccepted(
  db: Db,
  eventId: string,
  readerId: string,
  { filter, page, size = 50 }: { filter: NeedFilter | null; page: number; size?: number },
): Promise<{ readonly rows: readonly TeamRow[]; readonly more: boolean }> {
  const { rows } = await sql<TeamRow>`
    select s.person_id, p.code, p.title, w.name, w.email, n.free, coalesce(n.travel, '') as travel,
      coalesce(n.equipment, '') as equipment, n.recording, n.answered_at is not null as answered,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'url', l.url, 'file', l.paper_name,
        'public', l.public) order by l.created_at, l.id) from proposal_links l where l.proposal_id = p.id), '[]') as links
    from proposals p join proposal_speakers s on s.proposal_id = p.id and s.state = 'accepted'
      join people w on w.id = s.person_id
      left join speaker_needs n on n.event_id = p.event_id and n.person_id = s.person_id
    where p.event_id = ${eventId} and ${told} and ${filter ? matching[filter] : sql`true`}
      and (s.person_id = ${readerId} or p.id not in (select conflicts_of(${eventId}::uuid, ${readerId}::uuid)))
    order by w.name, w.id, p.code limit ${size + 1} offset ${(page - 1) * size}`.execute(db)
  return { rows: rows.slice(0, size), more: rows.length > size }
}

export type WithoutNeeds = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly lang: Language
  /** One of their accepted proposals. */
  readonly code: string
  readonly title: string
}

/** Every speaker who was told that they are accepted, comes as far as they said, and has not said what they need. */
export async function withoutNeeds(db: Db, eventId: string): Promise<readonly WithoutNeeds[]> {
  const { rows } = await sql<WithoutNeeds>`
    select distinct on (w.id) w.id, w.email, w.name, w.lang, p.code, p.title
    from proposals p join proposal_speakers s on s.proposal_id = p.id and s.state = 'accepted'
      join people w on w.id = s.person_id
    where p.event_id = ${eventId} and ${told}
      and not exists (select from speaker_needs n where n.event_id = ${eventId} and n.person_id = w.id)
      and not exists (select from confirmations c where c.proposal_id = p.id and c.person_id = w.id and c.answer = 'declined')
    order by w.id, p.submitted_at`.execute(db)
  return rows
}
