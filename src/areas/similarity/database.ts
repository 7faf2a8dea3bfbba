import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Authorized } from '../../shared/authorized.ts'
import type { FoundPair } from './domain/compare-proposals.ts'
import type { LikenessVerdict } from './domain/likeness.ts'

/** A proposal to compare, and how often it had changed when it was taken. */
export type Due = { readonly proposalId: string; readonly times: number }

/** Of several runs one writes at a time: the next one sees by then what is no longer due. */
export async function awaitOtherRuns(db: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('similarity'))`.execute(db)
}

/** Writes the terms of these texts, as JSON, in place of what was before. */
export async function storeTerms(
  db: DatabaseTransaction,
  read: readonly { readonly id: string; readonly terms: string }[],
): Promise<void> {
  await sql`
    insert into proposal_terms (proposal_id, terms)
    select r.id, r.terms::jsonb from jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as r (id uuid, terms text)
      join proposals p on p.id = r.id
    on conflict (proposal_id) do update set terms = excluded.terms`.execute(db)
}

/** Forgets what was found of these proposals: they are no longer submitted, or are compared anew. */
export async function forgetSimilar(
  db: DatabaseTransaction,
  proposalIds: readonly string[],
): Promise<void> {
  await sql`
    delete from similar_proposals where one_id = any(${[...proposalIds]}::uuid[])
      or other_id = any(${[...proposalIds]}::uuid[])`.execute(db)
}

/** Proposals that are submitted no longer have no terms either: nothing is compared with them. */
export async function forgetTerms(
  db: DatabaseTransaction,
  proposalIds: readonly string[],
): Promise<void> {
  await sql`delete from proposal_terms where proposal_id = any(${[...proposalIds]}::uuid[])`.execute(
    db,
  )
}

/** Writes what was found; a pair that is there already is written over. What is gone by now is passed over. */
export async function storeSimilar(
  db: DatabaseTransaction,
  pairs: readonly FoundPair[],
): Promise<void> {
  if (pairs.length === 0) return
  const rows = pairs.map(({ oneId, otherId, score, passages }) => ({
    one: oneId,
    other: otherId,
    score,
    passages,
  }))
  await sql`
    insert into similar_proposals (one_id, other_id, score, passages)
    select r.one, r.other, least(1, r.score), r.passages
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (one uuid, other uuid, score real, passages jsonb)
      join proposals a on a.id = r.one and a.status = 'submitted' join proposals b on b.id = r.other and b.status = 'submitted'
    on conflict (one_id, other_id) do update set score = excluded.score, passages = excluded.passages`.execute(
    db,
  )
}

/** These were compared; one that changed meanwhile stays due. */
export async function markCompared(db: DatabaseTransaction, due: readonly Due[]): Promise<void> {
  await sql`
    delete from similarity_due d using jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as r ("proposalId" uuid, times integer)
    where d.proposal_id = r."proposalId" and d.times = r.times`.execute(db)
}

export type JudgeProof = Authorized<{ readonly id: string }, 'similar.judge'>

/** Keeps what an event's committee says of a pair, or takes it back (`open`). */
export async function storeVerdict(
  db: DatabaseTransaction,
  event: JudgeProof,
  pair: { readonly oneId: string; readonly otherId: string },
  verdict: LikenessVerdict,
  by: { readonly personId: string | null; readonly at: Date },
): Promise<void> {
  if (verdict === 'open') {
    await db
      .deleteFrom('similarityVerdicts')
      .where('eventId', '=', event.id)
      .where('oneId', '=', pair.oneId)
      .where('otherId', '=', pair.otherId)
      .execute()
    return
  }
  await db
    .insertInto('similarityVerdicts')
    .values({ eventId: event.id, ...pair, verdict, decidedBy: by.personId, decidedAt: by.at })
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'oneId', 'otherId'])
        .doUpdateSet({ verdict, decidedBy: by.personId, decidedAt: by.at }),
    )
    .execute()
}
