import type { Exchange } from '../../../platform/http/exchange.tsx'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import { publicThemesOfPost } from '../../themes/queries/themes-of.ts'
import { nextPublication } from '../../network/queries.ts'
import { photosOf, quotesOf } from '../queries/photos-and-quotes.ts'
import { relatedPosts } from '../queries/public-posts.ts'
import { PostPage } from './pages/post-page.tsx'
import { visiblePost } from './post-view.ts'

/** One post; before it is published only its editors see it. */
export async function postPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const now = x.context.now()
  const post = await visiblePost(x)
  const [related, until, themes, photos, quotes] = await Promise.all([
    relatedPosts(db, post.id, now, 3),
    nextPublication(db, now),
    publicThemesOfPost(db, post.id),
    photosOf(db, post.id),
    quotesOf(db, post.id),
  ])
  const tags = ['news', 'network', ...(post.event ? [`event:${post.event.id}`] : [])]
  return x.page(
    <PostPage
      post={post}
      related={related}
      themes={namedThemes(themes, x.language)}
      photos={photos}
      quotes={quotes}
    />,
    post.status === 'published' ? { caching: { tags, until } } : {},
  )
}
