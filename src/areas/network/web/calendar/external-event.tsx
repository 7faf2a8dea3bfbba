import { notFound } from '../../../../shared/app-error.ts'
import type { Exchange } from '../../../../platform/http/exchange.tsx'
import { externalBackground, externalEvent } from '../../queries/external-events.ts'
import { ExternalEventPage } from '../pages/calendar/external-event-page.tsx'

/** The page of an event held elsewhere; one that is held here, or is the same as another, leads there. */
export async function externalEventPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const id = x.param('id')
  const event = await externalEvent(db, id)
  if (!event || (event.hidden && !x.actor?.admin)) throw notFound()
  if (event.mergedInto) return x.redirect(x.path('calendar', 'events', event.mergedInto))
  if (event.ownSlug) return x.redirect(x.path('events', event.ownSlug))
  const background = await externalBackground(db, id)
  return x.page(
    <ExternalEventPage event={event} background={background} mayEdit={x.actor?.admin ?? false} />,
    { caching: { tags: ['calendar', 'network'] } },
  )
}
