import { AppError, invalidInput } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { lockTier, placesHeld, type SponsorProof } from '../database.ts'

/**
 * Makes sure that a tier has a place for one more, and holds the tier until the transaction is over: of two who want the
 * last place one gets it. AppError 'tier-full', or `invalid-input` for a tier of another event.
 */
export async function holdPlace(work: Work, event: SponsorProof, tierId: string): Promise<void> {
  const tier = await lockTier(work.db, event.id, tierId)
  if (!tier) throw invalidInput([{ field: 'tierId', code: 'not-a-choice' }])
  if (tier.places === null) return
  if ((await placesHeld(work.db, tier.id)) >= tier.places)
    throw new AppError('tier-full', {}, [{ field: 'tierId', code: 'tier-full' }])
}
