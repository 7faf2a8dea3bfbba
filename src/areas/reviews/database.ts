import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { ProposalScope } from '../proposals/queries.ts'
import type { Decision } from './domain/decision.ts'

/** A proposal and the speaker of it who was told that it is accepted. */
export type OwnAcceptance = { readonly proposal: ProposalScope; readonly personId: string }

type In<Action extends string> = Authorized<EventScope, Action>

/**
 * Lets one act on the decisions and notifications of an event happen at a time: whoever comes second sees what the first
 * has done. Taken before any row of theirs or of the mails.
 */
export const lockCommittee = (
  db: DatabaseTransaction,
  event: In<'decision.make' | 'notification.send'>,
) => sql`select pg_advisory_xact_lock(hashtext('reviews'), hashtext(${event.id}))`.execute(db)

/** Sets what was decided on these proposals, or takes their decision back with null. */
export async function setDecisions(
  db: DatabaseTransaction,
  event: In<'decision.make'>,
  proposalIds: readonly string[],
  decision: Decision | null,
  decidedBy: string,
  now: Date,
): Promise<void> {
  const ids = [...proposalIds]
  if (decision === null)
    await sql`
      delete from decisions using proposals p
      where decisions.proposal_id = p.id and p.event_id = ${event.id} and p.id = any(${ids}::uuid[])`.execute(
      db,
    )
  else
    await sql`
      insert into decisions (proposal_id, decision, decided_by, decided_at)
      select p.id, ${decision}, ${decidedBy}, ${now} from proposals p where p.event_id = ${event.id} and p.id = any(${ids}::uuid[])
      on conflict (proposal_id) do update set decision = excluded.decision, decided_by = excluded.decided_by,
        decided_at = excluded.decided_at`.execute(db)
}

/** Forgets the notifications of these proposals that were never sent and say another decision; the ids of their mails. */
export async function deleteStaleNotifications(
  db: DatabaseTransaction,
  event: In<'decision.make'>,
  proposalIds: readonly string[],
  decision: Decision | null,
): Promise<string[]> {
  const { rows } = await sql<{ mailId: string }>`
    delete from notifications n using proposals p
    where n.proposal_id = p.id and p.event_id = ${event.id} and p.id = any(${[...proposalIds]}::uuid[])
      and n.notified_at is null and n.decision is distinct from ${decision}::text
    returning n.mail_id`.execute(db)
  return rows.map(({ mailId }) => mailId)
}

export type NotificationRow = {
  readonly proposalId: string
  readonly personId: string
  readonly decision: Decision
  readonly mailId: string
  readonly message: string
  readonly answerSecret: string | null
}

/** Notes which mails will tell whom of what; a speaker who was told the same before is told again. */
export async function insertNotifications(
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  rows: readonly NotificationRow[],
  now: Date,
): Promise<void> {
  await sql`
    insert into notifications (proposal_id, person_id, decision, mail_id, message, answer_secret, prepared_at)
    select n."proposalId", n."personId", n.decision, n."mailId", n.message, n."answerSecret", ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n ("proposalId" uuid, "personId" uuid, decision text, "mailId" uuid, message text, "answerSecret" text)
      join proposals p on p.id = n."proposalId" and p.event_id = ${event.id}
    on conflict (proposal_id, person_id, decision) do update set mail_id = excluded.mail_id, message = excluded.message, answer_secret = excluded.answer_secret, reminded_for = null,
      prepared_at = excluded.prepared_at, notified_at = null, resent_at = null, resends = 0`.execute(
    db,
  )
}

/** Notes that the mails to speakers who were told went once more, each as a new mail. */
export const markResent = (
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  mails: readonly { readonly mailId: string; readonly again: string }[],
  now: Date,
) =>
  sql`
  update notifications n set mail_id = r.again, resent_at = ${now}, resends = n.resends + 1
  from proposals p, jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as r ("mailId" uuid, again uuid)
  where p.id = n.proposal_id and p.event_id = ${event.id} and n.mail_id = r."mailId" and n.notified_at is not null`.execute(
    db,
  )

/** Keeps what the chair wrote into a notification that waits. */
export const setMessage = (
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  mailId: string,
  message: string,
) =>
  sql`
  update notifications n set message = ${message} from proposals p
  where p.id = n.proposal_id and p.event_id = ${event.id} and n.mail_id = ${mailId} and n.notified_at is null`.execute(
    db,
  )

/** Forgets notifications that were never sent. */
export const deleteNotifications = (
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  mailIds: readonly string[],
) =>
  sql`
  delete from notifications n using proposals p
  where p.id = n.proposal_id and p.event_id = ${event.id} and n.mail_id = any(${[...mailIds]}::uuid[])
    and n.notified_at is null`.execute(db)

/**
 * Notes that the speakers were told. Who is told of another decision than an acceptance has nothing to confirm any more:
 * their answer to an earlier acceptance goes.
 */
export async function markNotified(
  db: DatabaseTransaction,
  event: In<'notification.send'>,
  mailIds: readonly string[],
  now: Date,
): Promise<void> {
  const ids = [...mailIds]
  await sql`
    update notifications n set notified_at = ${now} from proposals p
    where p.id = n.proposal_id and p.event_id = ${event.id} and n.mail_id = any(${ids}::uuid[]) and n.notified_at is null`.execute(
    db,
  )
  await sql`
    delete from confirmations c using notifications n
    where n.mail_id = any(${ids}::uuid[]) and n.decision <> 'accepted'
      and c.proposal_id = n.proposal_id and c.person_id = n.person_id`.execute(db)
}

/** A speaker's answer to an acceptance; a second one replaces the first. */
export async function saveAnswer(
  db: DatabaseTransaction,
  { proposal, personId }: Authorized<OwnAcceptance, 'answer.give'>,
  { answer, note }: { readonly answer: 'confirmed' | 'declined'; readonly note: string },
  now: Date,
): Promise<void> {
  const values = { answer, note, answeredAt: now }
  await db
    .insertInto('confirmations')
    .values({ proposalId: proposal.id, personId, ...values })
    .onConflict((conflict) => conflict.columns(['proposalId', 'personId']).doUpdateSet(values))
    .execute()
}
