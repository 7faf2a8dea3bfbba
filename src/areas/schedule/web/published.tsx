import type { Caching, Exchange } from '../../../platform/http/exchange.tsx'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import {
  publishedAgenda,
  publishedRelease,
  type AgendaEvent,
  type PublishedAgenda,
  type PublishedRelease,
} from '../queries/releases.ts'
import { AgendaLater } from './pages/agenda-later.tsx'

/** The event that the address names and the agenda that the public sees now; null before the first release. */
export async function readAgenda(x: Exchange): Promise<PublishedAgenda> {
  const { id } = await visibleEventScope(x.context, x.param('event'))
  return publishedAgenda(x.context.db, id)
}

/** The same with abstracts and profiles. */
export async function readRelease(x: Exchange): Promise<PublishedRelease> {
  const { id } = await visibleEventScope(x.context, x.param('event'))
  return publishedRelease(x.context.db, id)
}

/** How the page may be kept: until the event, or one that is co-located, changes. A draft is shown fresh to its team. */
export const cachingOf = (event: AgendaEvent): { caching?: Caching } =>
  event.announcedAt
    ? { caching: { tags: [event, ...event.colocated].map(({ id }) => `event:${id}`) } }
    : {}

/** What stands in place of an agenda, its sessions or its speakers until there is a first release. */
export const agendaLater = (x: Exchange, event: AgendaEvent): Response =>
  x.page(<AgendaLater event={event} />, cachingOf(event))
