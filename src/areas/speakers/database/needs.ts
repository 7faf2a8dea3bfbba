import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { ProposalScope } from '../../proposals/queries.ts'
import type { Needs } from '../queries/needs.ts'

type Own = Authorized<ProposalScope, 'stage.prepare'>

/** What a speaker tells the event of their proposal, in place of what they told before. */
export async function writeNeeds(
  db: DatabaseTransaction,
  proposal: Own,
  personId: string,
  { free, ...needs }: Needs,
  now: Date,
): Promise<void> {
  const said = { ...needs, free: free && json(free), answeredAt: now }
  await db
    .insertInto('speakerNeeds')
    .values({ eventId: proposal.eventId, personId, ...said })
    .onConflict((conflict) => conflict.columns(['eventId', 'personId']).doUpdateSet(said))
    .execute()
}

export const insertLink = (
  db: DatabaseTransaction,
  proposal: Own,
  {
    file,
    ...link
  }: {
    readonly title: string
    readonly url: string
    readonly public: boolean
    readonly file: { readonly sha256: string; readonly type: string; readonly name: string } | null
  },
  { personId, now }: { readonly personId: string; readonly now: Date },
) =>
  db
    .insertInto('proposalLinks')
    .values({
      ...link,
      ...(file && { paperSha256: file.sha256, paperType: file.type, paperName: file.name }),
      id: newId(now.getTime()),
      proposalId: proposal.id,
      createdAt: now,
      createdBy: personId,
    })
    .execute()

/** Takes a link off a proposal; whether it was there. */
export async function deleteLink(
  db: DatabaseTransaction,
  proposal: Own,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('proposalLinks')
    .where('proposalId', '=', proposal.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
