import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { upsertMember, type Shown } from '../database.ts'
import { policy } from '../policy.ts'

/**
 * Makes the person who asks a member of a community, or changes what is shown of them there. Nothing is shown that they
 * did not tick; `titleAgreed` counts only for ambassadors.
 */
export const joinCommunity = (context: Context, slug: string, shown: Shown): Promise<void> =>
  transact(context, async (work) => {
    const { db, actor, now } = work
    const community = await authoriseHost(work, policy, 'membership.change', 'community', slug)
    if (!actor) throw new AppError('sign-in-required')
    const joined = await upsertMember(db, community, actor.id, shown, now)
    if (joined)
      await work.audit({
        action: 'membership.join',
        scope: 'community',
        scopeId: community.id,
        objectKind: 'person',
        objectId: actor.id,
      })
    work.changed(`host:${community.id}`)
  })
