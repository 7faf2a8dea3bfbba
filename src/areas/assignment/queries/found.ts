import { sql } from 'kysely'
import { isToRead, readers, type Db } from './scope.ts'

/** How many pairs that a search found are possible no longer: a conflict, a proposal that is not there, somebody who left. */
export async function stalePairs(db: Db, eventId: string, runId: string): Promise<number> {
  const { rows } = await sql<{ stale: number }>`
    with reader as (${readers(eventId)})
    select count(*)::int as stale from assignment_run_pairs f
    where f.run_id = ${runId} and (
      f.reviewer_id not in (select person_id from reader)
      or f.proposal_id not in (select p.id from proposals p where ${isToRead(eventId)})
      or (f.proposal_id, f.reviewer_id) in (select c.proposal_id, c.person_id from conflicts_in(${eventId}::uuid) c))`.execute(
    db,
  )
  return rows[0]!.stale
}

/** How what a search found differs from what is assigned or read already. */
export async function differenceOf(db: Db, runId: string) {
  const { rows } = await sql<{ kept: number; added: number; removed: number }>`
    with found as (select proposal_id, reviewer_id from assignment_run_pairs where run_id = ${runId}),
    before as (select a.proposal_id, a.reviewer_id from review_assignments a
      where a.proposal_id in (select proposal_id from found)
      union select r.proposal_id, r.reviewer_id from reviews r join found using (proposal_id, reviewer_id))
    select (select count(*)::int from found join before using (proposal_id, reviewer_id)) as kept,
      (select count(*)::int from (select * from found except select * from before) f) as added,
      (select count(*)::int from (select * from before except select * from found) b) as removed`.execute(
    db,
  )
  return rows[0]!
}
