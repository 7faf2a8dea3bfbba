import { escapedXml, textElement } from '../shared/xml.ts'

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

const itemXml = (item: RssItem, baseUrl: string) =>
  [
    '<item>',
    textElement('title', item.title),
    textElement('link', item.link),
    `<guid isPermaLink="true">${escapedXml(item.link)}</guid>`,
    textElement('pubDate', item.publishedAt.toUTCString()),
    ...item.authors.map((author) => textElement('dc:creator', author)),
    ...item.categories.map((category) => textElement('category', category)),
    ...(item.summary ? [textElement('description', item.summary)] : []),
    ...(item.html ? [textElement('content:encoded', absolute(item.html, baseUrl))] : []),
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
    textElement('title', channel.title),
    textElement('link', channel.link),
    textElement('description', channel.description),
    textElement('language', channel.language),
    ...(items[0] ? [textElement('lastBuildDate', latest(items).toUTCString())] : []),
    `<atom:link href="${escapedXml(channel.self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemXml(item, channel.baseUrl)),
    '</channel></rss>\n',
  ].join('\n')
