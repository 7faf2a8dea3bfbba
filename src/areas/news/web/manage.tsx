import { pageNumber } from '../../../platform/http/page-number.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { postsOfEditor, postsOfEvent, type ManagedFilter } from '../queries/managed-posts.ts'
import { writableScopes } from '../queries/post-scope.ts'
import { createPost } from '../use-cases/create-post.ts'
import { startEventPost } from '../use-cases/start-event-post.ts'
import { startEventForm, startForm } from './forms.ts'
import { EventNewsPage } from './pages/event-news-page.tsx'
import { ManagedNewsPage } from './pages/managed-news-page.tsx'

const size = 30
const statuses = ['all', 'draft', 'scheduled', 'published'] as const

/** The news of one event: what stands, and the ways to begin. */
export async function eventNewsPage(x: Exchange): Promise<Response> {
  return x.page(<EventNewsPage posts={await postsOfEvent(x.context.db, x.scope!.id)} />)
}

export const startEventNews = (x: Exchange): Promise<Response> =>
  x.submit(
    startEventForm,
    async ({ kind }) => {
      const slug = await startEventPost(x.context, x.param('event'), kind)
      return x.redirect(x.path('manage', 'events', x.param('event'), 'news', slug), 'post-started')
    },
    () => eventNewsPage(x),
  )

async function showManaged(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const asked = x.url.searchParams
  const filter: ManagedFilter = {
    status: statuses.find((status) => status === asked.get('status')) ?? 'all',
    community: asked.get('community') || null,
  }
  const page = pageNumber(x.url.searchParams, 1_000)
  const [list, choices] = await Promise.all([
    postsOfEditor(db, x.person, filter, { now: x.context.now(), page, size }),
    writableScopes(db, x.person),
  ])
  return x.page(
    <ManagedNewsPage
      filter={filter}
      page={page}
      pages={Math.ceil(list.total / size)}
      posts={list.posts}
      communities={choices.communities}
      problems={rejected?.problems ?? []}
    />,
  )
}

/** Every post that the person may edit, and where they can begin one. */
export const managedNewsPage = (x: Exchange): Promise<Response> => showManaged(x)

export const startPost = (x: Exchange): Promise<Response> =>
  x.submit(
    startForm,
    async ({ community }) => {
      const slug = await createPost(x.context, {
        kind: 'post',
        community,
        event: null,
        texts: {},
      })
      return x.redirect(x.path('manage', 'news', 'posts', slug), 'post-started')
    },
    (rejected) => showManaged(x, rejected),
  )
