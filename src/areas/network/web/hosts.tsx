import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { communityPeople, membershipOf } from '../../communities/queries.ts'
import { readFilter } from '../domain/event-filter.ts'
import {
  communityBySlug,
  latestPosts,
  listEvents,
  listHosts,
  nextPublication,
  programmeBySlug,
} from '../queries.ts'
import { programmeFacts } from '../queries/programme-page.ts'
import { HostPage } from './pages/host-page.tsx'
import { HostsPage } from './pages/hosts-page.tsx'

const pastSize = 24
const pastPageOf = (x: Exchange) => pageNumber(x.url.searchParams, 1_000)

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
  const page = pastPageOf(x)
  const [facts, next, past] = await Promise.all([
    programmeFacts(db, programme.id),
    listEvents(db, { ...every, programme: programme.slug }, { now }),
    listEvents(
      db,
      { ...every, programme: programme.slug, time: 'past' },
      { now, page, size: pastSize },
    ),
  ])
  const host = { ...programme, kind: 'programme' as const, city: '', country: '' }
  return x.page(
    <HostPage host={host} facts={facts} next={next} past={past} pastPage={page} posts={[]} />,
    { caching: { tags: ['network', `host:${programme.id}`] } },
  )
}

export async function communityPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const community = await communityBySlug(db, x.param('community'))
  if (!community) throw notFound()
  const page = pastPageOf(x)
  const [next, past, posts, until, people, membership] = await Promise.all([
    listEvents(db, { ...every, community: community.slug }, { now }),
    listEvents(
      db,
      { ...every, community: community.slug, time: 'past' },
      { now, page, size: pastSize },
    ),
    latestPosts(db, now, 6, community.id),
    nextPublication(db, now),
    communityPeople(db, community.id),
    x.actor && membershipOf(db, community.id, x.actor.id),
  ])
  const host = { ...community, kind: 'community' as const }
  return x.page(
    <HostPage
      host={host}
      next={next}
      past={past}
      pastPage={page}
      posts={posts}
      people={people}
      belongs={Boolean(membership)}
    />,
    { caching: { tags: ['network', 'news', `host:${community.id}`], until } },
  )
}
