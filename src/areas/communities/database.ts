import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { HostScope } from '../accounts/queries.ts'

/** What a member agrees to be shown with. */
export type Shown = { readonly shown: boolean; readonly titleAgreed: boolean }

type Own = Authorized<HostScope, 'membership.change'>
type Theirs = Authorized<HostScope, 'members.look-after'>

/** Makes the person a member, or changes what is shown of one; whether they are new. */
export async function upsertMember(
  db: DatabaseTransaction,
  community: Own,
  personId: string,
  { shown, titleAgreed }: Shown,
  now: Date,
): Promise<boolean> {
  const added = await db
    .insertInto('communityMembers')
    .values({ communityId: community.id, personId, joinedAt: now, shown })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return true
  await db
    .updateTable('communityMembers')
    // Only who was named ambassador can agree to it.
    .set({ shown, titleAgreed: sql`${titleAgreed} and ambassador_since is not null` })
    .where('communityId', '=', community.id)
    .where('personId', '=', personId)
    .execute()
  return false
}

/** Takes a person out of a community; whether they were in it. */
export async function deleteMember(
  db: DatabaseTransaction,
  community: Own | Theirs,
  personId: string,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('communityMembers')
    .where('communityId', '=', community.id)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Names a member ambassador under a title, or takes that back (null). The person is asked again about a new title. */
export const updateAmbassador = (
  db: DatabaseTransaction,
  community: Theirs,
  personId: string,
  title: string | null,
  now: Date,
) =>
  db
    .updateTable('communityMembers')
    .set({ ambassadorSince: title === null ? null : now, title: title ?? '', titleAgreed: false })
    .where('communityId', '=', community.id)
    .where('personId', '=', personId)
    .execute()
