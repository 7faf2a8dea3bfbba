import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import { json } from '../../platform/database/json.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { HostScope } from '../accounts/queries.ts'

type MayEdit = Authorized<HostScope, 'newsletter.edit'>

export type IssueContent = {
  readonly subject: LocalizedText
  readonly opening: LocalizedText
  readonly postIds: readonly string[]
  readonly eventIds: readonly string[]
}

/** A draft of an issue; its id. */
export async function insertIssue(
  db: DatabaseTransaction,
  community: MayEdit,
  { subject, opening, postIds, eventIds }: IssueContent,
  { personId, now }: { readonly personId: string | null; readonly now: Date },
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('newsletterIssues')
    .values({
      id,
      communityId: community.id,
      subject: json(subject),
      opening: json(opening),
      postIds: [...postIds],
      eventIds: [...eventIds],
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return id
}

/** Changes a draft; whether there was one. */
export async function updateIssue(
  db: DatabaseTransaction,
  community: MayEdit,
  id: string,
  { subject, opening, postIds, eventIds }: IssueContent,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('newsletterIssues')
    .set({
      subject: json(subject),
      opening: json(opening),
      postIds: [...postIds],
      eventIds: [...eventIds],
      updatedAt: now,
    })
    .where('id', '=', id)
    .where('communityId', '=', community.id)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Removes a draft; whether there was one. */
export async function deleteIssue(
  db: DatabaseTransaction,
  community: MayEdit,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('newsletterIssues')
    .where('id', '=', id)
    .where('communityId', '=', community.id)
    .where('sentAt', 'is', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/**
 * From now on an issue goes out, under the next number of its community; its number, undefined if it is none or was sent
 * before. Who sends another issue of the community at once waits.
 */
export async function markSent(
  db: DatabaseTransaction,
  community: Authorized<HostScope, 'newsletter.send'>,
  id: string,
  now: Date,
): Promise<number | undefined> {
  await sql`select from communities where id = ${community.id} for update`.execute(db)
  const { rows } = await sql<{ number: number }>`
    update newsletter_issues set sent_at = ${now}, updated_at = ${now},
      number = (select coalesce(max(number), 0) + 1 from newsletter_issues where community_id = ${community.id})
    where id = ${id} and community_id = ${community.id} and sent_at is null returning number`.execute(
    db,
  )
  return rows[0]?.number
}

/** Notes that every reader was written to, and how many they are. Harmless twice. */
export async function markFinished(db: DatabaseTransaction, id: string, now: Date): Promise<void> {
  await sql`
    update newsletter_issues set finished_at = ${now},
      readers = (select count(*) from mails where subject_id = ${id} and kind = 'newsletter')
    where id = ${id} and finished_at is null`.execute(db)
}
