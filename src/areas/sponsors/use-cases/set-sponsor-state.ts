import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateSponsorState } from '../database.ts'
import type { SponsorState } from '../domain/sponsor.ts'
import { authoriseSponsor } from './authorise-sponsor.ts'
import { holdPlace } from './hold-place.ts'

/**
 * Confirms a sponsor, which takes a place in its tier and shows it to everybody; or takes it back to proposed, or withdraws
 * it, which gives the place back. AppError 'sponsor-without-tier', or 'tier-full' where all places are taken: of two who are
 * confirmed for the last one at once, one gets it.
 */
export const setSponsorState = (
  context: Context,
  eventSlug: string,
  sponsorSlug: string,
  state: SponsorState,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, sponsor } = await authoriseSponsor(work, eventSlug, sponsorSlug)
    if (sponsor.state === state) return
    if (state === 'confirmed') {
      if (sponsor.tierId === null) throw new AppError('sponsor-without-tier')
      await holdPlace(work, event, sponsor.tierId)
    }
    await updateSponsorState(work.db, event, sponsor.id, state, work.now)
    await work.audit({
      action: 'sponsor.set-state',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'sponsor',
      objectId: sponsor.id,
      before: { name: sponsor.name, state: sponsor.state },
      after: { name: sponsor.name, state },
    })
    work.changed(`event:${event.id}`)
  })
