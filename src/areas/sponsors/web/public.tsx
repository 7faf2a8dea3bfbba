import type { Exchange } from '../../../platform/http/exchange.tsx'
import { dayOf } from '../../../shared/time.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { confirmedSponsors, tiersOf } from '../queries.ts'
import { ProspectusPage } from './pages/prospectus-page.tsx'
import { SponsorsPage } from './pages/sponsors-page.tsx'
import { visibleEvent } from './visible-event.ts'

/** Whether one can still become a sponsor. */
const isToCome = (x: Exchange, event: EventScope) =>
  event.announcedAt !== null &&
  event.cancelledAt === null &&
  (event.endsOn === null || event.endsOn >= dayOf(x.context.now(), event.timeZone))

const keep = (event: EventScope) =>
  event.announcedAt ? { caching: { tags: [`event:${event.id}`] } } : {}

/** Who stands behind an event, each with what it says of itself. */
export async function sponsorsPage(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const [sponsors, tiers] = await Promise.all([
    confirmedSponsors(x.context.db, [event.id]),
    tiersOf(x.context.db, event.id),
  ])
  const open = isToCome(x, event) && tiers.some(({ offered }) => offered)
  return x.page(<SponsorsPage event={event} sponsors={sponsors} open={open} />, keep(event))
}

/** What an event offers to sponsors, and what is left of it. */
export async function prospectusPage(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const tiers = await tiersOf(x.context.db, event.id)
  return x.page(
    <ProspectusPage
      event={event}
      tiers={tiers.filter(({ offered }) => offered)}
      open={isToCome(x, event)}
    />,
    keep(event),
  )
}
