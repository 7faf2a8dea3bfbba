import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { Giver } from './database.ts'

type Db = Database | DatabaseTransaction

/** Of a session `s` that is held another time, the first: it has title and speakers. */
const first = sql`o.id = coalesce(s.repeats_id, s.id)`

/** Who stands on the proposal has said that they speak. */
const onStage = sql`not exists (select from proposal_speakers ps where ps.proposal_id = o.proposal_id
  and ps.person_id = ss.person_id and ps.state in ('declined', 'invited'))`

export type Settings = {
  readonly open: boolean
  readonly toSpeakers: 'at-once' | 'when-released'
  readonly releasedAt: Date | null
}

/** What an event says about feedback; until it says something, it can be given and waits to be released. */
export async function settingsOf(db: Db, eventId: string): Promise<Settings> {
  const row = await db
    .selectFrom('feedbackSettings')
    .select(['open', 'toSpeakers', 'releasedAt'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return row ?? { open: true, toSpeakers: 'when-released', releasedAt: null }
}

/** What this person or device said of a session. */
export const ownFeedback = (db: Db, sessionId: string, giver: Giver) =>
  db
    .selectFrom('sessionFeedback')
    .select(['score', 'body'])
    .where('sessionId', '=', sessionId)
    .where(
      'personId' in giver ? 'personId' : 'deviceHash',
      '=',
      'personId' in giver ? giver.personId : giver.deviceHash,
    )
    .executeTakeFirst()

/** A session with what was said of it, in numbers. */
export type Summary = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly count: number
  /** Of the scores, one decimal; null without any. */
  readonly mean: number | null
  readonly texts: number
}

/** The sessions of an event of which something was said, in the order of time. */
export async function summaries(db: Db, eventId: string): Promise<readonly Summary[]> {
  const { rows } = await sql<Summary>`
    select s.id, s.code, o.title, count(*) as count, round(avg(f.score), 1)::float8 as mean,
      count(*) filter (where f.body <> '') as texts
    from session_feedback f join sessions s on s.id = f.session_id join sessions o on ${first}
    where s.event_id = ${eventId} group by s.id, o.id order by s.starts_at nulls last, s.code limit 1000`.execute(
    db,
  )
  return rows
}

export type Said = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly score: number
  readonly body: string
  readonly hidden: boolean
  readonly createdAt: Date
}

/** What was said of an event's sessions, or of one by its code: never by whom. */
export async function saidOf(
  db: Db,
  eventId: string,
  code: string | null = null,
): Promise<readonly Said[]> {
  const { rows } = await sql<Said>`
    select f.id, s.code, o.title, f.score, f.body, f.hidden_at is not null as hidden, f.created_at
    from session_feedback f join sessions s on s.id = f.session_id join sessions o on ${first}
    where s.event_id = ${eventId} and (${code}::text is null or s.code = ${code})
    order by s.starts_at nulls last, s.code, f.id limit 20000`.execute(db)
  return rows
}

/** What a speaker may read: of their sessions, where the event shows it, without what the team hid. */
export async function receivedBy(
  db: Db,
  personId: string,
): Promise<readonly (Said & { readonly event: LocalizedText })[]> {
  const { rows } = await sql<Said & { event: LocalizedText }>`
    select f.id, s.code, o.title, e.name as event, f.score, f.body, false as hidden, f.created_at
    from session_speakers ss join sessions o on o.id = ss.session_id join sessions s on ${first}
      join events e on e.id = s.event_id join feedback_settings x on x.event_id = e.id
      join session_feedback f on f.session_id = s.id
    where ss.person_id = ${personId} and ${onStage} and f.hidden_at is null and (x.to_speakers = 'at-once' or x.released_at is not null)
    order by s.starts_at desc nulls last, s.code, f.id limit 2000`.execute(db)
  return rows
}

/** Whether somebody speaks in a session. */
export async function speaksIn(db: Db, sessionId: string, personId: string): Promise<boolean> {
  const { rows } =
    await sql`select from sessions s join sessions o on ${first} join session_speakers ss on ss.session_id = o.id
      where s.id = ${sessionId} and ss.person_id = ${personId} and ${onStage}`.execute(db)
  return rows.length > 0
}
