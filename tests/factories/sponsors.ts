import { managedSponsor } from '../../src/areas/sponsors/queries/managed-sponsors.ts'
import { tiersOf } from '../../src/areas/sponsors/queries.ts'
import { saveSponsor } from '../../src/areas/sponsors/use-cases/save-sponsor.ts'
import { saveTier } from '../../src/areas/sponsors/use-cases/save-tier.ts'
import { setSponsorState } from '../../src/areas/sponsors/use-cases/set-sponsor-state.ts'
import type { SponsorState } from '../../src/areas/sponsors/domain/sponsor.ts'
import type { Context } from '../../src/platform/use-case.ts'

type Event = { readonly id: string; readonly slug: string }

/** A tier below the others; the actor looks after the sponsors of the event. */
export async function tier(
  context: Context,
  event: Event,
  { name = 'Gold', places = null }: { name?: string; places?: number | null } = {},
): Promise<{ id: string; slug: string }> {
  const slug = await saveTier(context, event.slug, null, {
    name: { en: name },
    priceMinor: 500_000,
    currency: 'USD',
    places,
    benefits: [{ en: 'Logo on the site' }, { en: 'Two tickets' }],
    offered: true,
  })
  const { id } = (await tiersOf(context.db, event.id)).find((each) => each.slug === slug)!
  return { id, slug }
}

type Traits = {
  readonly name?: string
  readonly url?: string
  readonly tierId?: string | null
  readonly hostId?: string | null
  readonly state?: SponsorState
}

/** A sponsor, proposed unless said. */
export async function sponsor(
  context: Context,
  event: Event,
  { name = 'A sponsor', url = '', tierId = null, hostId = null, state = 'proposed' }: Traits = {},
): Promise<{ id: string; slug: string }> {
  const values = { name, url, summary: {}, logoAlt: {}, tierId, hostId }
  const slug = await saveSponsor(context, event.slug, null, values)
  if (state !== 'proposed') await setSponsorState(context, event.slug, slug, state)
  const { id } = (await managedSponsor(context.db, event.id, slug))!
  return { id, slug }
}
