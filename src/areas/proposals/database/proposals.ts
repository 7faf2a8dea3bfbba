import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { ProposalScope } from '../queries.ts'

/** What a speaker may write of a proposal. */
export type ProposalValues = {
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  readonly trackId: string | null
  readonly formatId: string | null
  readonly notes: string
}

/** A new draft with its author as the first speaker; its id. */
export async function insertProposal(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'proposal.write' | 'proposal.enter'>,
  proposal: ProposalValues & {
    readonly code: string
    readonly personId: string
    readonly hostCallId: string | null
    /** The speaker's talk of which it is a copy. */
    readonly talkId: string | null
    readonly lateCodeId: string | null
  },
  now: Date,
): Promise<string> {
  const { personId, ...values } = proposal
  const id = newId(now.getTime())
  await db
    .insertInto('proposals')
    .values({
      ...values,
      id,
      eventId: event.id,
      status: 'draft',
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await db
    .insertInto('proposalSpeakers')
    .values({ proposalId: id, personId, position: 0 })
    .execute()
  return id
}

/** Names people whom a team entered on a proposal, in their order; they speak, and the first of them first. */
export async function enterSpeakers(
  db: DatabaseTransaction,
  proposal: Authorized<ProposalScope, 'proposal.enter'>,
  personIds: readonly string[],
): Promise<void> {
  await sql`insert into proposal_speakers (proposal_id, person_id, position, entered)
    select ${proposal.id}, entered.person_id, entered.at - 1, true
    from unnest(${[...personIds]}::uuid[]) with ordinality as entered (person_id, at)
    on conflict (proposal_id, person_id) do update set entered = true`.execute(db)
}

type Own<Action extends string> = Authorized<ProposalScope, Action>

export const updateProposal = (
  db: DatabaseTransaction,
  proposal: Own<'proposal.edit'>,
  values: ProposalValues & { readonly coSpeakersTyped: string },
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ ...values, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

/** Says of which talk of its speaker a proposal is a copy. */
export const updateTalkOf = (db: DatabaseTransaction, proposal: Own<'talk.keep'>, talkId: string) =>
  db
    .updateTable('proposals')
    .set({ talkId })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

export const markSubmitted = (
  db: DatabaseTransaction,
  proposal: Own<'proposal.edit' | 'proposal.enter'>,
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ status: 'submitted', submittedAt: now, withdrawnAt: null, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

export const markWithdrawn = (
  db: DatabaseTransaction,
  proposal: Own<'proposal.withdraw'>,
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ status: 'withdrawn', withdrawnAt: now, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

/**
 * One submission of each of these people to an event at a time, until the end of the transaction: their number is bounded. In one
 * order, so that two who wait for the same people do not wait for each other.
 */
export async function lockSubmissionsOf(
  db: DatabaseTransaction,
  proposal: Own<'proposal.edit' | 'invitation.answer'>,
  personIds: readonly string[],
): Promise<void> {
  for (const personId of personIds.toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`submissions ${proposal.eventId} ${personId}`}, 0))`.execute(
      db,
    )
}
