import { pageNumber } from '../../../platform/http/page-number.ts'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { nextPublication } from '../../network/queries.ts'
import { featuredPosts, listPosts, newsChoices } from '../queries/public-posts.ts'
import { postFilterQuery, readPostFilter } from './news-filter.ts'
import { NewsPage } from './pages/news-page.tsx'

const size = 12

/** All that is published, the newest first; the first page of all news begins with what is featured. */
export async function newsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const filter = readPostFilter(x.url.searchParams)
  const page = pageNumber(x.url.searchParams, 1_000)
  const filtered = postFilterQuery(filter) !== ''
  const featured = filtered ? [] : await featuredPosts(db, now, 2)
  const except = featured.map((post) => post.slug)
  const [list, choices, until] = await Promise.all([
    listPosts(db, filter, { now, page, size, except }),
    newsChoices(db, now),
    nextPublication(db, now),
  ])
  const pages = Math.ceil(list.total / size)
  if (page > 1 && page > pages) throw notFound()
  return x.page(
    <NewsPage
      filter={filter}
      page={page}
      pages={pages}
      featured={page === 1 ? featured : []}
      posts={list.posts}
      choices={choices}
    />,
    { caching: { tags: ['news', 'network'], until } },
  )
}
