import type { Caching, Exchange } from '../../../platform/http/exchange.tsx'
import type { Context } from '../../../platform/use-case.ts'
import { notFound } from '../../../shared/app-error.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import type { Announcement } from '../queries/announcements.ts'
import {
  publishedAgenda,
  publishedRelease,
  type AgendaEvent,
  type PublishedAgenda,
  type PublishedRelease,
} from '../queries/releases.ts'
import { AgendaLater } from './pages/agenda-later.tsx'

/** The event that the address names and the agenda that the public sees now; null before the first release. */
export const readAgenda = (x: Exchange): Promise<PublishedAgenda> => visible(x, publishedAgenda)

/** The same with abstracts and profiles. */
export const readRelease = (x: Exchange, releaseNumber?: number): Promise<PublishedRelease> =>
  visible(x, (db, slug) => publishedRelease(db, slug, releaseNumber))

/** Throws `not-found` for what is not announced, except to those who may look at it before. */
async function visible<Published extends { readonly event: AgendaEvent }>(
  x: Exchange,
  read: (db: Context['db'], eventSlug: string) => Promise<Published | null>,
): Promise<Published> {
  const published = await read(x.context.db, x.param('event'))
  // Most events that are asked for are announced: they cost one query.
  if (!published?.event.announcedAt) await visibleEventScope(x.context, x.param('event'))
  if (!published) throw notFound()
  return published
}

/** How the page may be kept: until the event, or one that is co-located, changes. A draft is shown fresh to its team. */
export const cachingOf = (event: AgendaEvent, until: Date | null = null): { caching?: Caching } =>
  event.announcedAt
    ? { caching: { tags: [event, ...event.colocated].map(({ id }) => `event:${id}`), until } }
    : {}

/** The first moment at which one of these announcements is over. */
export const firstEnd = (announcements: readonly Announcement[]): Date | null =>
  announcements.map(({ shownUntil }) => shownUntil).toSorted((a, b) => Number(a) - Number(b))[0] ??
  null

/** What stands in place of an agenda, its sessions or its speakers until there is a first release. */
export const agendaLater = (x: Exchange, event: AgendaEvent): Response =>
  x.page(<AgendaLater event={event} />, cachingOf(event))
