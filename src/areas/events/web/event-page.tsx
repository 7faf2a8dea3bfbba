import type { Exchange } from '../../../platform/http/exchange.tsx'
import { EventPage } from './pages/event-page.tsx'
import { nextChange, visibleEvent } from './event-view.ts'

/** The public page of one event; a draft shows to its team only. */
export async function eventPage(x: Exchange): Promise<Response> {
  const event = await visibleEvent(x)
  const caching = event.preview
    ? {}
    : { caching: { tags: [`event:${event.id}`], until: nextChange(event, x.context.now()) } }
  return x.page(<EventPage event={event} />, caching)
}
