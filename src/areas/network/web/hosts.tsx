import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { readFilter } from '../domain/event-filter.ts'
import {
  communityBySlug,
  latestPosts,
  listEvents,
  listHosts,
  nextPublication,
  programmeBySlug,
} from '../queries.ts'
import { HostPage } from './pages/host-page.tsx'
import { HostsPage } from './pages/hosts-page.tsx'

const every = readFilter(new URLSearchParams())

/** Programmes, communities and series by name. */
export async function communitiesPage(x: Exchange): Promise<Response> {
  const page = pageNumber(x.url.searchParams, 1_000)
  return x.page(<HostsPage page={page} {...await listHosts(x.context.db, page)} />, {
    caching: { tags: ['network'] },
  })
}

export async function programmePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const programme = await programmeBySlug(db, x.param('programme'))
  if (!programme) throw notFound()
  const [next, past] = await Promise.all([
    listEvents(db, { ...every, programme: programme.slug }, { now }),
    listEvents(db, { ...every, programme: programme.slug, time: 'past' }, { now }),
  ])
  const host = { ...programme, kind: 'programme' as const, city: '', country: '' }
  return x.page(<HostPage host={host} next={next} past={past} posts={[]} />, {
    caching: { tags: ['network'] },
  })
}

export async function communityPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const community = await communityBySlug(db, x.param('community'))
  if (!community) throw notFound()
  const [next, past, posts, until] = await Promise.all([
    listEvents(db, { ...every, community: community.slug }, { now }),
    listEvents(db, { ...every, community: community.slug, time: 'past' }, { now }),
    latestPosts(db, now, 6, community.id),
    nextPublication(db, now),
  ])
  const host = { ...community, kind: 'community' as const }
  return x.page(<HostPage host={host} next={next} past={past} posts={posts} />, {
    caching: { tags: ['network', 'news'], until },
  })
}
