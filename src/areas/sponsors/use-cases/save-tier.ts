import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertTier, lockTiers, updateTier } from '../database.ts'
import type { TierValues } from '../domain/tier.ts'
import { policy } from '../policy.ts'
import { tiersOf } from '../queries.ts'

/**
 * Adds a tier below the others (`tierSlug` null) or changes one; answers its address. AppError `invalid-input`
 * ('fewer-places-than-sponsors') when more sponsors hold a place than there would be.
 */
export const saveTier = (
  context: Context,
  eventSlug: string,
  tierSlug: string | null,
  values: TierValues,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'sponsor-tier.edit', eventSlug)
    await lockTiers(work.db, event.id)
    const tiers = await tiersOf(work.db, event.id)
    const before = tiers.find(({ slug }) => slug === tierSlug)
    if (tierSlug !== null && !before) throw notFound()
    if (before && values.places !== null && before.taken > values.places)
      throw invalidInput([
        { field: 'places', code: 'fewer-places-than-sponsors', params: { taken: before.taken } },
      ])
    const taken = new Set(['new', ...tiers.map(({ slug }) => slug)])
    const slug = before?.slug ?? freeSlug(slugOf(textIn(values.name, 'en'), 'tier'), taken)
    if (before) await updateTier(work.db, event, before.id, values, work.now)
    else
      await orSlugTaken(
        insertTier(work.db, event, { ...values, slug, position: tiers.length }, work.now),
      )
    await work.audit({
      action: 'sponsor-tier.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'sponsor-tier',
      objectId: slug,
      before,
      after: values,
    })
    work.changed(`event:${event.id}`)
    return slug
  })
