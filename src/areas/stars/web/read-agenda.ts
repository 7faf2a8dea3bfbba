import { notFound } from '../../../shared/app-error.ts'
import type { Caching, Exchange } from '../../../platform/http/exchange.tsx'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { publishedAgenda, type PublishedAgenda } from '../../schedule/queries/releases.ts'

/** The event that an address names and its agenda as the public sees it; drafts only to those who may look at them. */
export async function readAgenda(x: Exchange): Promise<PublishedAgenda> {
  const published = await publishedAgenda(x.context.db, x.param('event'))
  if (!published?.event.announcedAt) await visibleEventScope(x.context, x.param('event'))
  if (!published) throw notFound()
  return published
}

/** What is the same for every visitor is kept until the event changes. */
export const cachingOf = ({ event }: PublishedAgenda): { caching?: Caching } =>
  event.announcedAt ? { caching: { tags: [`event:${event.id}`] } } : {}
