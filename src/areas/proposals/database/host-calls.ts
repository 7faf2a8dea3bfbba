import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { ProposalScope } from '../queries.ts'

export type HostCallSettings = {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly intro: LocalizedText
  readonly sessionQuota: number | null
}

/** Sets up the call of one host, or changes it. */
export async function saveHostCall(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'host-call.edit'>,
  hostId: string,
  call: HostCallSettings,
  now: Date,
): Promise<void> {
  const values = { ...call, intro: json(call.intro), updatedAt: now }
  await db
    .insertInto('hostCalls')
    .values({ id: newId(now.getTime()), eventId: event.id, hostId, ...values })
    .onConflict((conflict) =>
      conflict.column('hostId').doUpdateSet(values).where('hostCalls.eventId', '=', event.id),
    )
    .execute()
}

export type NewHandover = {
  readonly proposalId: string
  readonly fromCallId: string | null
  readonly toCallId: string
  readonly trackId: string | null
  readonly reason: string
}

/** Asks for a proposal to go to another host's call; false if such a wish waits already. */
export async function insertHandover(
  db: DatabaseTransaction,
  _event: Authorized<EventScope, 'proposal.hand-over'>,
  handover: NewHandover,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<boolean> {
  const rows = await db
    .insertInto('proposalHandovers')
    .values({ id: newId(at.getTime()), ...handover, askedAt: at, askedBy: by })
    .onConflict((conflict) =>
      conflict.column('proposalId').where('state', '=', 'asked').doNothing(),
    )
    .returning('id')
    .execute()
  return rows.length > 0
}

type Own = Authorized<ProposalScope, 'handover.answer' | 'proposal.withdraw'>

/** Closes the wish that waits for the speaker of a proposal, if there is one. */
export const closeHandover = (
  db: DatabaseTransaction,
  proposal: Own,
  state: 'accepted' | 'declined' | 'ended',
  { by, at }: { readonly by: string | null; readonly at: Date },
) =>
  db
    .updateTable('proposalHandovers')
    .set({ state, answeredAt: at, answeredBy: by })
    .where('proposalId', '=', proposal.id)
    .where('state', '=', 'asked')
    .execute()

/**
 * Puts a proposal into another host's call; a format that only the former host has is chosen again, and a track that is not
 * that host's any more.
 */
export const moveProposal = (
  db: DatabaseTransaction,
  proposal: Authorized<ProposalScope, 'handover.answer'>,
  { toCallId, trackId }: { readonly toCallId: string; readonly trackId: string | null },
  now: Date,
) =>
  sql`
    update proposals p set host_call_id = ${toCallId}, updated_at = ${now},
      track_id = (select t.id from tracks t where t.id = ${trackId}
        and t.host_id = (select host_id from host_calls where id = ${toCallId})),
      format_id = (select f.id from formats f where f.id = p.format_id
        and (f.host_id is null or f.host_id = (select host_id from host_calls where id = ${toCallId})))
    where p.id = ${proposal.id} and p.event_id = ${proposal.eventId}`.execute(db)
