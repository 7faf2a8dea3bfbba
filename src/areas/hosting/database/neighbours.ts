import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { HostState } from '../domain/application-state.ts'
import type { Editable, Stamp } from '../database.ts'

/**
 * Holds events until the transaction is over, always in the order of their ids: two teams that name, answer or part from
 * each other at one moment wait for each other instead of ending in a deadlock. Taken before any co-location of theirs.
 */
export const lockEventsInOrder = (
  db: DatabaseTransaction,
  { ids, slugs = [] }: { readonly ids: readonly string[]; readonly slugs?: readonly string[] },
) =>
  sql`select id from events where id = any(${[...ids]}::uuid[]) or slug = any(${[...slugs]})
    order by id for update`.execute(db)

/** The co-locations of an event, from either side, held until the transaction is over. */
export async function lockColocations(db: DatabaseTransaction, event: Editable) {
  const { rows } = await sql<{
    otherId: string
    askingEventId: string | null
    state: HostState
  }>`
    select case when event_id = ${event.id} then other_event_id else event_id end as other_id, asking_event_id, state
    from event_colocations where event_id = ${event.id} or other_event_id = ${event.id}
    order by event_id, other_event_id for update`.execute(db)
  return rows
}

const pairOf = (one: string, other: string) =>
  one < other ? { eventId: one, otherEventId: other } : { eventId: other, otherEventId: one }

/** Asks another event to be held beside; accepted at once where who asks owns both. */
export const insertColocation = (
  db: DatabaseTransaction,
  event: Editable,
  otherId: string,
  accepted: boolean,
  { by, at }: Stamp,
) =>
  db
    .insertInto('eventColocations')
    .values({
      ...pairOf(event.id, otherId),
      askingEventId: event.id,
      askedAt: at,
      askedBy: by,
      ...(accepted ? { state: 'accepted' as const, decidedAt: at, decidedBy: by } : {}),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const deleteColocation = (db: DatabaseTransaction, event: Editable, otherId: string) => {
  const pair = pairOf(event.id, otherId)
  return db
    .deleteFrom('eventColocations')
    .where('eventId', '=', pair.eventId)
    .where('otherEventId', '=', pair.otherEventId)
    .execute()
}

/** Answers what the other event asked; false if it asks no more, or was answered. */
export async function answerColocation(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'neighbour.answer' | 'event.edit'>,
  otherId: string,
  answer: { readonly state: 'accepted' | 'declined'; readonly reason: string },
  { by, at }: Stamp,
): Promise<boolean> {
  const pair = pairOf(event.id, otherId)
  const rows = await db
    .updateTable('eventColocations')
    .set({ ...answer, decidedAt: at, decidedBy: by })
    .where('eventId', '=', pair.eventId)
    .where('otherEventId', '=', pair.otherEventId)
    .where('askingEventId', '=', otherId)
    .where('state', '!=', 'accepted')
    .where((eb) =>
      // What was declined can still be accepted; what was accepted is taken back by un-naming it.
      answer.state === 'accepted' ? eb.lit(true) : eb('state', '=', 'asked'),
    )
    .returning('eventId')
    .execute()
  return rows.length > 0
}
