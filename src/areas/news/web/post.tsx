import type { Exchange } from '../../../platform/http/exchange.tsx'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import { publicThemesOfPost } from '../../themes/queries/themes-of.ts'
import { nextPublication } from '../../network/queries.ts'
import { photosOf, quotesOf } from '../queries/photos-and-quotes.ts'
import { seriesOfPost } from '../queries/post-series.ts'
import { relatedPosts } from '../queries/public-posts.ts'
import { PostPage } from './pages/post-page.tsx'
import { previewedPost, visiblePost, type PostView } from './post-view.ts'

/** One post; before it is published only its editors see it. */
export async function postPage(x: Exchange): Promise<Response> {
  return showPost(x, await visiblePost(x))
}

/** A post as its page shows it, here or among the news of another community. */
export async function showPost(x: Exchange, post: PostView): Promise<Response> {
  const until = await nextPublication(x.context.db, x.context.now())
  const tags = ['news', 'network', ...(post.event ? [`event:${post.event.id}`] : [])]
  return show(x, post, post.status === 'published' ? { caching: { tags, until } } : {})
}

/** The same before it is out, for whoever has its link; afterwards the link leads to the post. */
export async function postPreview(x: Exchange): Promise<Response> {
  const post = await previewedPost(x)
  return post === 'is-out' ? x.redirect(x.path('news', x.param('post'))) : show(x, post)
}

async function show(
  x: Exchange,
  post: PostView,
  options: Parameters<Exchange['page']>[1] = {},
): Promise<Response> {
  const { db, now } = x.context
  const [related, themes, photos, quotes, series] = await Promise.all([
    relatedPosts(db, post.id, now(), 3),
    publicThemesOfPost(db, post.id),
    photosOf(db, post.id),
    quotesOf(db, post.id),
    seriesOfPost(db, post.id, now()),
  ])
  return x.page(
    <PostPage
      post={post}
      related={related}
      themes={namedThemes(themes, x.language)}
      photos={photos}
      quotes={quotes}
      series={series}
    />,
    options,
  )
}
