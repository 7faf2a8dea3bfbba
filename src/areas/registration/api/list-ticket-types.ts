import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { whyOver } from '../domain/open-event.ts'
import { ticketOffers } from '../domain/ticket-offer.ts'
import { loadCatalogue } from '../queries/catalogue.ts'
import { slowDownGuessing } from '../web/slow-down-guessing.ts'

/** GET /api/v1/events/:event/ticket-types */
export async function listTicketTypes(x: Exchange): Promise<Response> {
  const { db, now } = x.context
  const event = await eventBySlug(db, x.param('event'))
  if (!event?.announcedAt) throw notFound()
  const catalogue = await loadCatalogue(db, event.id)
  const over = whyOver(event, now())
  const code = x.url.searchParams.get('accessCode') ?? ''
  await slowDownGuessing(x, code)
  return x.json({
    ticketTypes: ticketOffers(catalogue, code, now()).map(({ type, left, state }) => ({
      slug: type.slug,
      name: type.name,
      description: type.description,
      price: type.priceMinor,
      currency: type.currency,
      left,
      onSale: !over && (state === 'on-sale' || state === 'waiting-list'),
      state: over ? 'closed' : state,
      opensAt: type.opensAt,
      closesAt: type.closesAt,
    })),
  })
}
