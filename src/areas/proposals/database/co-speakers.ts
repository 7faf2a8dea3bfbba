import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newSecret } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { ProposalScope } from '../queries.ts'

type Invites = Authorized<ProposalScope, 'proposal.edit' | 'speakers.invite' | 'proposal.enter'>
type Changes = Authorized<ProposalScope, 'speakers.invite'>
type Answers = Authorized<ProposalScope, 'invitation.answer'>

/** The secrets of new invitations by the person's id; nothing for who stands on the proposal already, whatever they said. */
export async function insertInvitations(
  db: DatabaseTransaction,
  proposal: Invites,
  personIds: readonly string[],
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<ReadonlyMap<string, string>> {
  const secrets = personIds.map(() => newSecret())
  const { rows } = await sql<{ personId: string; secret: string }>`
    insert into proposal_speakers
      (proposal_id, person_id, position, invited_at, state, invitation_secret, invitation_expires_at)
    select ${proposal.id}, named.person_id,
      (select coalesce(max(position), 0) from proposal_speakers where proposal_id = ${proposal.id}) + named.at,
      ${now}, 'invited', named.secret, ${expiresAt}
    from unnest(${[...personIds]}::uuid[], ${secrets}::text[]) with ordinality as named (person_id, secret, at)
    on conflict do nothing returning person_id, invitation_secret as secret`.execute(db)
  return new Map(rows.map(({ personId, secret }) => [personId, secret]))
}

/** A new link for who has not answered; the one before leads nowhere any more. Undefined for everybody else. */
export async function renewInvitation(
  db: DatabaseTransaction,
  proposal: Changes,
  personId: string,
  expiresAt: Date,
): Promise<string | undefined> {
  const secret = newSecret()
  const { numUpdatedRows } = await db
    .updateTable('proposalSpeakers')
    .set({ invitationSecret: secret, invitationExpiresAt: expiresAt })
    .where('proposalId', '=', proposal.id)
    .where('personId', '=', personId)
    .where('state', '=', 'invited')
    .executeTakeFirst()
  return numUpdatedRows > 0n ? secret : undefined
}

/** Takes a co-speaker off a proposal; the first speaker stays. Whether there was one. */
export async function deleteCoSpeaker(
  db: DatabaseTransaction,
  proposal: Changes,
  personId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('proposalSpeakers')
    .where('proposalId', '=', proposal.id)
    .where('personId', '=', personId)
    .where('position', '>', 0)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** What somebody who was named says; who came by the proposal's own link gets a place. */
export async function writeInvitationAnswer(
  db: DatabaseTransaction,
  proposal: Answers,
  personId: string,
  state: 'accepted' | 'declined',
  now: Date,
): Promise<void> {
  await sql`
    insert into proposal_speakers (proposal_id, person_id, position, invited_at, state, answered_at)
    select ${proposal.id}, ${personId},
      (select coalesce(max(position), 0) from proposal_speakers where proposal_id = ${proposal.id}) + 1, ${now}, ${state}, ${now}
    on conflict (proposal_id, person_id) do update set state = excluded.state, answered_at = excluded.answered_at
      where proposal_speakers.position > 0`.execute(db)
}

/** The proposal's own link, or none: the one before leads nowhere any more. */
export const updateProposalLink = (
  db: DatabaseTransaction,
  proposal: Changes,
  link: { readonly secret: string; readonly expiresAt: Date } | null,
) =>
  db
    .updateTable('proposals')
    .set({
      invitationSecret: link?.secret ?? null,
      invitationExpiresAt: link?.expiresAt ?? null,
    })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()
