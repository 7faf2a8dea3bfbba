import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { deleteTier, lockTiers } from '../database.ts'
import { policy } from '../policy.ts'
import { tiersOf } from '../queries.ts'

/** Takes a tier away that no sponsor names. AppError 'tier-in-use' otherwise. */
export const removeTier = (context: Context, eventSlug: string, tierSlug: string): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'sponsor-tier.edit', eventSlug)
    await lockTiers(work.db, event.id)
    const tier = (await tiersOf(work.db, event.id)).find(({ slug }) => slug === tierSlug)
    if (!tier) throw notFound()
    if (tier.named > 0) throw new AppError('tier-in-use', { count: tier.named })
    await deleteTier(work.db, event, tier.id)
    await work.audit({
      action: 'sponsor-tier.remove',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'sponsor-tier',
      objectId: tier.slug,
      before: tier,
    })
    work.changed(`event:${event.id}`)
  })
