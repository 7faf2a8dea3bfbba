import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { deleteMember } from '../database.ts'
import { policy } from '../policy.ts'

/** An organiser takes a member out of the community. AppError 'not-found' if the person is no member. */
export const removeMember = (context: Context, slug: string, personId: string): Promise<void> =>
  transact(context, async (work) => {
    const community = await authoriseHost(work, policy, 'members.look-after', 'community', slug)
    if (!(await deleteMember(work.db, community, personId))) throw notFound()
    await work.audit({
      action: 'members.remove',
      scope: 'community',
      scopeId: community.id,
      objectKind: 'person',
      objectId: personId,
    })
    work.changed(`host:${community.id}`)
  })
