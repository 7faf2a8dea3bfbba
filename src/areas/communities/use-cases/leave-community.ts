import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { deleteMember } from '../database.ts'
import { policy } from '../policy.ts'

/** Takes the person who asks out of a community, with everything that was shown of them. Harmless twice. */
export const leaveCommunity = (context: Context, slug: string): Promise<void> =>
  transact(context, async (work) => {
    const { db, actor } = work
    const community = await authoriseHost(work, policy, 'membership.change', 'community', slug)
    if (!actor) throw new AppError('sign-in-required')
    if (!(await deleteMember(db, community, actor.id))) return
    await work.audit({
      action: 'membership.leave',
      scope: 'community',
      scopeId: community.id,
      objectKind: 'person',
      objectId: actor.id,
    })
    work.changed(`host:${community.id}`)
  })
