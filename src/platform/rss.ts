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

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
}

// XML 1.0 knows no control characters but tab and line ends, not even escaped ones.
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replace(/[<>&"]/gu, (character) => entities[character] ?? '')

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`

const absolute = (html: string, baseUrl: string) =>
  html.replace(/(\s(?:src|href)=")\//gu, `$1${baseUrl}/`)

const itemXml = (item: RssItem, baseUrl: string) =>
  [
    '<item>',
    element('title', item.title),
    element('link', item.link),
    `<guid isPermaLink="true">${escaped(item.link)}</guid>`,
    element('pubDate', item.publishedAt.toUTCString()),
    ...item.authors.map((author) => element('dc:creator', author)),
    ...item.categories.map((category) => element('category', category)),
    ...(item.summary ? [element('description', item.summary)] : []),
    ...(item.html ? [element('content:encoded', absolute(item.html, baseUrl))] : []),
    '</item>',
  ].join('')

const latest = (items: readonly RssItem[]) =>
  new Date(Math.max(...items.map(({ publishedAt }) => publishedAt.getTime())))

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with whole texts, names of authors and its own address. */
export const rssXml = ({ items, ...channel }: RssChannel): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', channel.title),
    element('link', channel.link),
    element('description', channel.description),
    element('language', channel.language),
    ...(items[0] ? [element('lastBuildDate', latest(items).toUTCString())] : []),
    `<atom:link href="${escaped(channel.self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemXml(item, channel.baseUrl)),
    '</channel></rss>\n',
  ].join('\n')
