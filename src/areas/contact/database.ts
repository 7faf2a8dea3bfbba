import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import type { Language } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { MessageState, TargetKind } from './domain/message.ts'

export type NewMessage = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly message: string
}

type Target = { readonly kind: TargetKind; readonly id: string }

/** The proof that somebody may answer for a community or an event. */
export type Answerable = Authorized<
  { readonly id: string },
  'community-messages.answer' | 'event-messages.answer'
>

/** Keeps a message; false if it was sent before. */
export async function insertMessage(
  db: DatabaseTransaction,
  target: Target,
  { id, name, email, lang, message }: NewMessage,
  now: Date,
): Promise<boolean> {
  const added = await db
    .insertInto('organiserMessages')
    .values({
      id,
      communityId: target.kind === 'community' ? target.id : null,
      eventId: target.kind === 'event' ? target.id : null,
      senderName: name,
      senderEmail: email,
      lang,
      message,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Sets what became of a message; whether these organisers have it. */
export async function updateMessageState(
  db: DatabaseTransaction,
  kind: TargetKind,
  answerable: Answerable,
  messageId: string,
  state: MessageState,
): Promise<boolean> {
  const set = await db
    .updateTable('organiserMessages')
    .set({ state })
    .where('id', '=', messageId)
    .where(kind === 'community' ? 'communityId' : 'eventId', '=', answerable.id)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/** Keeps what organisers answer to a message, and answers the message; undefined if it is none of theirs. */
export const keepAnswer = (
  db: DatabaseTransaction,
  kind: TargetKind,
  answerable: Answerable,
  { messageId, words, by }: { messageId: string; words: string; by: string },
  now: Date,
) =>
  db
    .updateTable('organiserMessages')
    .set({ state: 'answered', answer: words, answeredAt: now, answeredBy: by })
    .where('id', '=', messageId)
    .where(kind === 'community' ? 'communityId' : 'eventId', '=', answerable.id)
    .returning(['id', 'senderName', 'senderEmail', 'lang', 'message'])
    .executeTakeFirst()

/** Deletes messages written before an instant, and the mails that carried them. */
export async function deleteMessages(db: DatabaseTransaction, before: Date): Promise<void> {
  await sql`delete from mails where kind in ('organiser-message', 'organiser-answer') and created_at < ${before}`.execute(
    db,
  )
  await sql`delete from organiser_messages where created_at < ${before}`.execute(db)
}
