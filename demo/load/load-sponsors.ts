import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { hostSections } from '../../src/areas/hosting/queries/host-sections.ts'
import { logoSides } from '../../src/areas/sponsors/domain/sponsor.ts'
import { tiersOf } from '../../src/areas/sponsors/queries.ts'
import { saveSponsor } from '../../src/areas/sponsors/use-cases/save-sponsor.ts'
import { saveTier } from '../../src/areas/sponsors/use-cases/save-tier.ts'
import { setSponsorLogo } from '../../src/areas/sponsors/use-cases/set-sponsor-logo.ts'
import { setSponsorState } from '../../src/areas/sponsors/use-cases/set-sponsor-state.ts'
import { slugOf } from '../../src/shared/slug.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import { daysFrom } from '../generate/clock.ts'
import { demoSponsors, demoTiers } from '../sponsors.ts'
import { drawLogo } from './draw-logo.ts'
import type { Stage } from './stage.ts'

/** Tiers, and sponsors that do not exist, for the edition with several hosts: some brought by a host, one still in talks. */
export async function loadSponsors(
  stage: Stage,
  eventSlug: string,
  owner: Actor,
  now: Date,
): Promise<void> {
  const context = stage.as(owner, daysFrom(now, -120))
  const event = await eventBySlug(context.db, eventSlug)
  if (!event) throw new Error(`${eventSlug} is not there`)
  for (const { name, priceMinor, places, benefits } of demoTiers)
    await saveTier(context, eventSlug, null, {
      name,
      priceMinor,
      currency: 'MXN',
      places,
      benefits,
      offered: true,
    })
  const tiers = await tiersOf(context.db, event.id)
  const hosts = await hostSections(context.db, event.id, owner.id)
  for (const { name, tier, host, summary, mark, confirmed } of demoSponsors) {
    const at = demoTiers.findIndex(({ key }) => key === tier)
    const slug = await saveSponsor(context, eventSlug, null, {
      name,
      url: `https://example.org/${slugOf(name)}`,
      summary,
      logoAlt: {},
      tierId: tiers[at]?.id ?? null,
      hostId: hosts.find((each) => each.slug === host)?.id ?? null,
    })
    for (const side of logoSides)
      await setSponsorLogo(context, eventSlug, slug, {
        side,
        upload: { bytes: await drawLogo(mark, side), name: `${slug}-${side}.png` },
      })
    if (confirmed) await setSponsorState(context, eventSlug, slug, 'confirmed')
  }
}
