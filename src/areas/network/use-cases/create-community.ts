import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { giveFounderRole } from '../../accounts/use-cases/give-founder-role.ts'
import { insertCommunity } from '../database.ts'
import { policy } from '../policy.ts'

type NewCommunity = Parameters<typeof insertCommunity>[2]

/** Adds a community to the network, with the person as its first organiser; returns its id. Throws `slug-taken`. */
export const createCommunity = (context: Context, community: NewCommunity): Promise<string> =>
  orSlugTaken(
    transact(context, async (work) => {
      const proof = authoriseInstallation(work, policy, 'community.create')
      await limitActs(work, actLimits.create)
      const id = await insertCommunity(work.db, proof, community, work.now)
      if (work.actor) await giveFounderRole(work, 'community', id, work.actor.id)
      await work.audit({
        action: 'community.create',
        scope: 'community',
        scopeId: id,
        objectKind: 'community',
        objectId: id,
        after: community,
      })
      work.changed('network')
      return id
    }),
  )
