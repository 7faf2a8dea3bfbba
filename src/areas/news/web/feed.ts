import type { Exchange } from '../../../platform/http/exchange.tsx'
import { rssXml } from '../../../platform/rss.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { nextPublication } from '../../network/queries.ts'
import { feedPosts, feedSubject } from '../queries/public-posts.ts'
import { postFilterQuery, readPostFilter } from './news-filter.ts'

/** The news as RSS, in the language of the address, with the filters of the list. */
export async function newsFeed(x: Exchange): Promise<Response> {
  const { db, config } = x.context
  const now = x.context.now()
  const filter = readPostFilter(x.url.searchParams)
  const [posts, subject, until] = await Promise.all([
    feedPosts(db, filter, now),
    feedSubject(db, filter),
    nextPublication(db, now),
  ])
  const t = translator(x.language, 'news')
  const query = postFilterQuery(filter)
  const page = `${config.url}/${x.language}/news`
  const about = [subject.community, textIn(subject.event, x.language), filter.tag].filter(Boolean)
  const xml = rssXml({
    title: ['Convite', ...about].join(' · '),
    description: t('lead'),
    language: x.language,
    link: page + query,
    self: `${page}/rss.xml${query}`,
    baseUrl: config.url,
    items: posts.map((post) => ({
      title: textIn(post.titles, x.language),
      link: `${page}/${post.slug}`,
      publishedAt: post.publishedAt,
      authors: post.authors,
      categories: post.tags,
      summary: textIn(post.summaries, x.language),
      html: renderMarkdown(textIn(post.bodies, x.language)),
    })),
  })
  return x.body(xml, 'application/rss+xml; charset=utf-8', { tags: ['news', 'network'], until })
}
