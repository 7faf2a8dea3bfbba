import type { Exchange } from '../../../platform/http/exchange.tsx'
import { rssXml } from '../../../platform/rss.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { nextPublication } from '../../network/queries.ts'
import { feedPosts, feedSubject, type PostFilter } from '../queries/public-posts.ts'
import { postFilterQuery, readPostFilter } from './news-filter.ts'
import { publicSeries } from './public-series.ts'

/** The news as RSS, in the language of the address, with the filters of the list. */
export async function newsFeed(x: Exchange): Promise<Response> {
  const filter = readPostFilter(x.url.searchParams)
  const subject = await feedSubject(x.context.db, filter)
  const about = [subject.community, textIn(subject.event, x.language), filter.tag].filter(Boolean)
  const query = postFilterQuery(filter)
  return writeFeed(x, filter, {
    title: ['Convite', ...about].join(' · '),
    description: translator(x.language, 'news')('lead'),
    link: x.path('news') + query,
    self: `${x.path('news')}/rss.xml${query}`,
  })
}

/** A series of posts as RSS, the newest part first. */
export async function seriesFeed(x: Exchange): Promise<Response> {
  const { id, slug, name, summary, communityName } = await publicSeries(x)
  const page = x.path('news', 'series', slug)
  const filter = { tag: null, community: null, event: null, seriesId: id }
  const t = translator(x.language, 'news')
  return writeFeed(x, filter, {
    title: `${textIn(name, x.language)} · ${communityName}`,
    description: textIn(summary, x.language) || t('series.of', { community: communityName }),
    link: page,
    self: `${page}/rss.xml`,
  })
}

async function writeFeed(
  x: Exchange,
  filter: PostFilter,
  channel: Record<'title' | 'description' | 'link' | 'self', string>,
): Promise<Response> {
  const { db, config } = x.context
  const now = x.context.now()
  const [posts, until] = await Promise.all([feedPosts(db, filter, now), nextPublication(db, now)])
  const xml = rssXml({
    ...channel,
    link: config.url + channel.link,
    self: config.url + channel.self,
    language: x.language,
    baseUrl: config.url,
    items: posts.map((post) => ({
      title: textIn(post.titles, x.language),
      link: `${config.url}/${x.language}/news/${post.slug}`,
      publishedAt: post.publishedAt,
      authors: post.authors,
      categories: post.tags,
      summary: textIn(post.summaries, x.language),
      html: renderMarkdown(textIn(post.bodies, x.language)),
    })),
  })
  return x.body(xml, 'application/rss+xml; charset=utf-8', { tags: ['news', 'network'], until })
}
