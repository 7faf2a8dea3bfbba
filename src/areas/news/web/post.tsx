import type { Exchange } from '../../../platform/http/exchange.tsx'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { namedThemes } from '../../themes/domain/theme-by-id.ts'
import { publicThemesOfPost } from '../../themes/queries/themes-of.ts'
import { nextPublication } from '../../network/queries.ts'
import { splitAtCards, type TextPart } from '../domain/embedded-cards.ts'
import { embeddedCards, type EmbeddedCard } from '../queries/embedded-cards.ts'
import { photosOf, quotesOf } from '../queries/photos-and-quotes.ts'
import { seriesOfPost } from '../queries/post-series.ts'
import { mayAskFor } from '../queries/syndications.ts'
import { relatedPosts } from '../queries/public-posts.ts'
import type { Db } from '../queries/post-scope.ts'
import { PostPage } from './pages/post-page.tsx'
import { previewedPost, visiblePost, type PostView } from './post-view.ts'

/** One post; before it is published only its editors see it. */
export async function postPage(x: Exchange): Promise<Response> {
  return showPost(x, await visiblePost(x))
}

/** The same before it is out, for whoever has its link; afterwards the link leads to the post. */
export async function postPreview(x: Exchange): Promise<Response> {
  const post = await previewedPost(x)
  return post === 'is-out' ? x.redirect(x.path('news', x.param('post'))) : showPost(x, post)
}

/** A post as its page shows it, here or among the news of another community. */
export async function showPost(x: Exchange, post: PostView): Promise<Response> {
  const { db, now, config } = x.context
  const parts = splitAtCards(renderMarkdown(post.text.body), config.url)
  const [until, related, themes, photos, quotes, series, cards, mayTake] = await Promise.all([
    nextPublication(db, now()),
    relatedPosts(db, post.id, now(), 3),
    publicThemesOfPost(db, post.id),
    photosOf(db, post.id),
    quotesOf(db, post.id),
    seriesOfPost(db, post.id, now()),
    cardsIn(db, parts),
    x.actor !== null && post.status === 'published' && mayAskFor(db, x.actor, post.id),
  ])
  const events = [...cards.values()].map(({ eventId }) => eventId)
  const tags = [post.event?.id, ...events].flatMap((id) => (id ? [`event:${id}`] : []))
  return x.page(
    <PostPage
      post={post}
      related={related}
      themes={namedThemes(themes, x.language)}
      photos={photos}
      quotes={quotes}
      series={series}
      parts={parts}
      cards={cards}
      mayTake={mayTake}
    />,
    post.status === 'published'
      ? { caching: { tags: ['news', 'network', ...new Set(tags)], until } }
      : {},
  )
}

/** The cards of a text by the places of their parts. */
async function cardsIn(
  db: Db,
  parts: readonly TextPart[],
): Promise<ReadonlyMap<number, EmbeddedCard>> {
  const named = parts.flatMap((part, at) => ('card' in part ? [{ at, card: part.card }] : []))
  const found = await embeddedCards(
    db,
    named.map(({ card }) => card),
  )
  return new Map([...found].map(([nth, card]) => [named[nth]!.at, card]))
}
