import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { updateCommunity } from '../database.ts'
import { policy } from '../policy.ts'

type CommunityTexts = Parameters<typeof updateCommunity>[2]

/** Changes how a community presents itself. */
export const editCommunity = (
  context: Context,
  slug: string,
  texts: CommunityTexts,
): Promise<void> =>
  transact(context, async (work) => {
    const community = await authoriseHost(work, policy, 'community.edit', 'community', slug)
    await updateCommunity(work.db, community, texts)
    await work.audit({
      action: 'community.edit',
      scope: 'community',
      scopeId: community.id,
      objectKind: 'community',
      objectId: community.id,
      after: texts,
    })
    work.changed('network', `host:${community.id}`)
  })
