import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'

/** By whom feedback is known: an account, or a hash of a device's secret and the session. */
export type Giver = { readonly personId: string } | { readonly deviceHash: string }

type Giving = Authorized<{ readonly installation: true }, 'feedback.give'>
type Editing = Authorized<{ readonly id: string }, 'feedback.edit'>

/** Keeps what one person, or one device, says of a session; said again, it takes the place of what was said. */
export async function storeFeedback(
  db: DatabaseTransaction,
  _proof: Giving,
  giver: Giver,
  { sessionId, score, body }: { sessionId: string; score: number; body: string },
  now: Date,
): Promise<void> {
  const columns =
    'personId' in giver
      ? (['sessionId', 'personId'] as const)
      : (['sessionId', 'deviceHash'] as const)
  await db
    .insertInto('sessionFeedback')
    .values({
      id: newId(now.getTime()),
      sessionId,
      score,
      body,
      createdAt: now,
      updatedAt: now,
      ...giver,
    })
    .onConflict((known) =>
      known.columns(columns).doUpdateSet({
        score,
        body,
        // What the team hid stays hidden, whatever is written in its place: only the team shows it again.
        updatedAt: now,
      }),
    )
    .execute()
}

/** What a device said before its owner signed in gives way to what they say with their account. */
export const dropOfDevice = (
  db: DatabaseTransaction,
  _proof: Giving,
  sessionId: string,
  deviceHash: string,
) =>
  db
    .deleteFrom('sessionFeedback')
    .where('sessionId', '=', sessionId)
    .where('deviceHash', '=', deviceHash)
    .execute()

export type FeedbackSettings = {
  readonly open: boolean
  readonly toSpeakers: 'at-once' | 'when-released'
}

export const saveSettings = (
  db: DatabaseTransaction,
  event: Editing,
  settings: FeedbackSettings,
  now: Date,
) =>
  db
    .insertInto('feedbackSettings')
    .values({ eventId: event.id, ...settings, updatedAt: now })
    .onConflict((known) => known.column('eventId').doUpdateSet({ ...settings, updatedAt: now }))
    .execute()

/** From now on speakers read what was said of their sessions. */
export const saveRelease = (db: DatabaseTransaction, event: Editing, now: Date) =>
  db
    .insertInto('feedbackSettings')
    .values({
      eventId: event.id,
      open: true,
      toSpeakers: 'when-released',
      releasedAt: now,
      updatedAt: now,
    })
    .onConflict((known) => known.column('eventId').doUpdateSet({ releasedAt: now, updatedAt: now }))
    .execute()

/** Hides one piece of feedback from the speakers, or shows it again; whether the event has it. */
export async function saveHidden(
  db: DatabaseTransaction,
  event: Editing,
  id: string,
  hidden: { readonly by: string | null; readonly at: Date } | null,
): Promise<boolean> {
  const { rows } =
    await sql`update session_feedback f set hidden_at = ${hidden?.at ?? null}, hidden_by = ${hidden?.by ?? null}
    from sessions s where s.id = f.session_id and s.event_id = ${event.id} and f.id = ${id} returning f.id`.execute(
      db,
    )
  return rows.length > 0
}
