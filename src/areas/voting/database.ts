import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Authorized } from '../../shared/authorized.ts'

/** When people vote, who they are, and from how many scores on theirs count. */
export type VotingSettings = {
  readonly opensAt: Date
  readonly closesAt: Date
  readonly voters: 'signed-in' | 'registered'
  readonly leastScores: number
}

type EditProof = Authorized<{ readonly id: string }, 'voting.edit'>
type AsideProof = Authorized<{ readonly id: string }, 'votes.set-aside'>

/** Writes the settings; a new voting is announced now, and its order of ballots comes from `seed`. */
export async function saveVoting(
  db: DatabaseTransaction,
  event: EditProof,
  settings: VotingSettings,
  { seed, now }: { readonly seed: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('votings')
    .values({ eventId: event.id, ...settings, announcedAt: now, seed, updatedAt: now })
    .onConflict((conflict) =>
      conflict.column('eventId').doUpdateSet({ ...settings, updatedAt: now }),
    )
    .execute()
}

/** Takes a voting away in which nobody voted; answers whether it did. */
export async function deleteVoting(db: DatabaseTransaction, event: EditProof): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from votings v where v.event_id = ${event.id} and not exists (
      select from votes x join proposals p on p.id = x.proposal_id where p.event_id = ${event.id})`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0n) > 0
}

export type Vote = { readonly proposalId: string; readonly score: number | null }

/**
 * Writes a person's scores, one per proposal whatever happens at once (the key sees to it); null takes one back. The caller looked
 * up that the person may score these.
 */
export async function storeVotes(
  db: DatabaseTransaction,
  voterId: string,
  votes: readonly Vote[],
  now: Date,
): Promise<void> {
  const taken = votes.filter(({ score }) => score === null).map(({ proposalId }) => proposalId)
  // In one order everywhere, so that two savings at once wait for each other instead of locking each other out.
  const given = votes
    .flatMap(({ proposalId, score }) => (score === null ? [] : [{ proposalId, score }]))
    .toSorted((a, b) => a.proposalId.localeCompare(b.proposalId))
  if (taken.length > 0)
    await db
      .deleteFrom('votes')
      .where('voterId', '=', voterId)
      .where('proposalId', 'in', taken)
      .execute()
  if (given.length === 0) return
  await db
    .insertInto('votes')
    .values(given.map((vote) => ({ ...vote, voterId, createdAt: now, updatedAt: now })))
    .onConflict((conflict) =>
      conflict
        .columns(['proposalId', 'voterId'])
        .doUpdateSet((row) => ({ score: row.ref('excluded.score'), updatedAt: now })),
    )
    .execute()
}

/** Keeps what a speaker says of their own proposal's being shown. */
export async function storeConsent(
  db: DatabaseTransaction,
  { proposalId, personId }: { readonly proposalId: string; readonly personId: string },
  agreed: boolean,
  now: Date,
): Promise<void> {
  await db
    .insertInto('votingConsents')
    .values({ proposalId, personId, agreed, saidAt: now })
    .onConflict((conflict) =>
      conflict.column('proposalId').doUpdateSet({ agreed, personId, saidAt: now }),
    )
    .execute()
}

/** No vote of this account counts in the event, until that is taken back (`reason` null). */
export async function storeSetAside(
  db: DatabaseTransaction,
  event: AsideProof,
  voterId: string,
  reason: string | null,
  by: { readonly personId: string | null; readonly at: Date },
): Promise<void> {
  if (reason === null) {
    await db
      .deleteFrom('votesSetAside')
      .where('eventId', '=', event.id)
      .where('voterId', '=', voterId)
      .execute()
    return
  }
  await db
    .insertInto('votesSetAside')
    .values({ eventId: event.id, voterId, reason, decidedBy: by.personId, decidedAt: by.at })
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'voterId'])
        .doUpdateSet({ reason, decidedBy: by.personId, decidedAt: by.at }),
    )
    .execute()
}
