import { fileAddress } from '../../../platform/files/file-routes.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { placesLeft } from '../domain/tier.ts'
import { confirmedSponsors, tiersOf, type Logo } from '../queries.ts'
import { visibleEvent } from '../web/visible-event.ts'

/** GET /api/v1/events/{slug}/sponsors: the confirmed sponsors of an event and the tiers that its prospectus offers. */
export async function sponsorsApi(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const [sponsors, tiers] = await Promise.all([
    confirmedSponsors(x.context.db, [event.id]),
    tiersOf(x.context.db, event.id),
  ])
  const tierOf = new Map(tiers.map((tier) => [tier.id, tier]))
  const logo = (found: Logo | null) =>
    found && {
      url: x.context.config.url + fileAddress(found.fileId),
      width: found.width,
      height: found.height,
    }
  return x.json({
    sponsors: sponsors.map((each) => ({
      slug: each.slug,
      name: each.name,
      url: each.url || null,
      summary: each.summary,
      tier: tierOf.get(each.tierId)?.slug,
      host: each.hostName,
      logo: logo(each.logo),
      darkLogo: logo(each.darkLogo),
      logoAlt: each.logoAlt,
    })),
    tiers: tiers
      .filter(({ offered }) => offered)
      .map((tier) => ({
        slug: tier.slug,
        name: tier.name,
        priceMinor: tier.priceMinor,
        currency: tier.currency,
        places: tier.places,
        placesLeft: placesLeft(tier),
        benefits: tier.benefits,
      })),
  })
}
