import { generateRssFeed } from 'feedsmith'

export type RssItem = {
  readonly title: string
  readonly link: string
  readonly publishedAt: Date
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  /** Plain text. */
  readonly summary: string
  /** Safe HTML; addresses of this site may begin with a slash. */
  readonly html: string
}

export type RssChannel = {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page that shows the same, and the feed's own address. */
  readonly link: string
  readonly self: string
  /** The site, for addresses inside the texts. */
  readonly baseUrl: string
  readonly items: readonly RssItem[]
}

const absolute = (html: string, baseUrl: string) =>
  html.replace(/(\s(?:src|href)=")\//gu, `$1${baseUrl}/`)

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with whole texts, names of authors and its own address. */
export const rssXml = ({ items, baseUrl, self, ...channel }: RssChannel): string =>
  generateRssFeed({
    ...channel,
    ...(items[0] && { lastBuildDate: latest(items) }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map(({ title, link, publishedAt, authors, categories, summary, html }) => ({
      title,
      link,
      guid: { value: link, isPermaLink: true },
      pubDate: publishedAt,
      dc: { creators: [...authors] },
      categories: categories.map((name) => ({ name })),
      ...(summary && { description: summary }),
      ...(html && { content: { encoded: absolute(html, baseUrl) } }),
    })),
  })

const latest = (items: readonly RssItem[]) =>
  new Date(Math.max(...items.map(({ publishedAt }) => publishedAt.getTime())))
