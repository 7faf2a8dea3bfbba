import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { isToRead } from '../queries/scope.ts'
import type { AssignmentSettings } from '../domain/committee.ts'

type Chairs = Authorized<EventScope, 'assignment.make'>

/**
 * Locks an event's assignments until the end of the transaction and answers how often they changed; whoever changes them comes
 * through here first.
 */
export async function lockAssignments(db: DatabaseTransaction, event: Chairs): Promise<number> {
  await db
    .insertInto('assignmentVersions')
    .values({ eventId: event.id, version: 0 })
    .onConflict((known) => known.doNothing())
    .execute()
  const { version } = await db
    .selectFrom('assignmentVersions')
    .select('version')
    .where('eventId', '=', event.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return version
}

/** Counts a change of the assignments; what a search found before is past. */
export const countChange = (db: DatabaseTransaction, event: Chairs) =>
  db
    .updateTable('assignmentVersions')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('eventId', '=', event.id)
    .execute()

export const saveSettings = (
  db: DatabaseTransaction,
  event: Chairs,
  settings: AssignmentSettings,
) =>
  db
    .updateTable('assignmentVersions')
    .set({ settings: json(settings) })
    .where('eventId', '=', event.id)
    .execute()

/**
 * Puts what a search found in the place of what stood for all proposals that are to be read, also those that it gave to nobody; what was assigned before keeps since when. Answers who
 * has something new to read, and how many.
 */
export async function takeFound(
  db: DatabaseTransaction,
  event: Chairs,
  runId: string,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<readonly { readonly personId: string; readonly added: number }[]> {
  const mine = sql`(select f.proposal_id from assignment_run_pairs f join proposals p on p.id = f.proposal_id
    where f.run_id = ${runId} and p.event_id = ${event.id})`
  await sql`
    delete from review_assignments a
    where (a.proposal_id in ${mine} or a.proposal_id in (select p.id from proposals p where ${isToRead(event.id)}))
      and not exists (
      select from assignment_run_pairs f where f.run_id = ${runId} and f.proposal_id = a.proposal_id
        and f.reviewer_id = a.reviewer_id)`.execute(db)
  const { rows } = await sql<{ personId: string; read: boolean }>`
    insert into review_assignments as a (proposal_id, reviewer_id, assigned_at, granted_by, reasons)
    select f.proposal_id, f.reviewer_id, ${at}, ${by}, f.reasons from assignment_run_pairs f
    where f.run_id = ${runId} and f.proposal_id in ${mine}
    on conflict do nothing returning a.reviewer_id as person_id, exists (select from reviews r
      where r.proposal_id = a.proposal_id and r.reviewer_id = a.reviewer_id) as read`.execute(db)
  const counts = new Map<string, number>()
  // What somebody has read already is nothing new to them.
  for (const { personId, read } of rows)
    if (!read) counts.set(personId, (counts.get(personId) ?? 0) + 1)
  return [...counts].map(([personId, added]) => ({ personId, added }))
}

export type PairEdit = { readonly proposalId: string; readonly reviewerId: string }

/** Pins a pair, bars it, or takes such a wish back with null. */
export async function savePin(
  db: DatabaseTransaction,
  _event: Chairs,
  pair: PairEdit,
  wish: 'pinned' | 'barred' | null,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<void> {
  if (wish === null)
    await db
      .deleteFrom('reviewPins')
      .where('proposalId', '=', pair.proposalId)
      .where('reviewerId', '=', pair.reviewerId)
      .execute()
  else
    await db
      .insertInto('reviewPins')
      .values({ ...pair, wish, createdAt: at, createdBy: by })
      .onConflict((known) =>
        known
          .columns(['proposalId', 'reviewerId'])
          .doUpdateSet({ wish, createdAt: at, createdBy: by }),
      )
      .execute()
}

export const assignByHand = (
  db: DatabaseTransaction,
  _event: Chairs,
  pair: PairEdit,
  { by, at }: { readonly by: string | null; readonly at: Date },
) =>
  db
    .insertInto('reviewAssignments')
    .values({ ...pair, byHand: true, assignedAt: at, grantedBy: by })
    .onConflict((known) => known.doNothing())
    .execute()

export const unassign = (db: DatabaseTransaction, _event: Chairs, pair: PairEdit) =>
  db
    .deleteFrom('reviewAssignments')
    .where('proposalId', '=', pair.proposalId)
    .where('reviewerId', '=', pair.reviewerId)
    .execute()
