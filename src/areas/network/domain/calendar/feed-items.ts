import { parseFeed } from 'feedsmith'
import { wordsOfHtml } from '../../../../shared/words-of-html.ts'

/** One item of a feed, whatever its format. */
export type FeedItem = {
  readonly id: string
  readonly title: string
  /** As the feed says it: perhaps only a path. */
  readonly url: string
  readonly text: string
  readonly published: string
  readonly tags: readonly string[]
  /** Days and place as our own JSON feeds say them beside the text. */
  readonly event: Readonly<Record<string, unknown>> | null
}

/** The items of a feed (RSS, RDF, Atom, JSON Feed); null if it is none. */
export function feedItems(text: string): readonly FeedItem[] | null {
  try {
    const parsed = parseFeed(text)
    if (parsed.format === 'json') return jsonItems(text)
    if (parsed.format === 'atom')
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        title: wordsOfHtml(textOf(entry.title)),
        url: entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? '',
        text: wordsOfHtml(textOf(entry.summary) || textOf(entry.content)),
        published: entry.published ?? entry.updated ?? '',
        tags: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
        event: null,
      }))
    const items = (parsed.feed.items ?? []) as readonly Record<string, unknown>[]
    return items.map((item) => ({
      id: textOf(item['guid']) || textOf(item['link']),
      title: wordsOfHtml(textOf(item['title'])),
      url: textOf(item['link']),
      // What comes shortened in the description stands whole in the content.
      text: [item['description'], fieldOf(item['content'], 'encoded')]
        .map((each) => wordsOfHtml(textOf(each)))
        .join('\n')
        .trim(),
      published: textOf(item['pubDate']) || dublinCoreDate(item['dc']),
      tags: Array.isArray(item['categories']) ? item['categories'].map(textOf) : [],
      event: null,
    }))
  } catch {
    return null
  }
}

function dublinCoreDate(dc: unknown): string {
  const dates = fieldOf(dc, 'dates')
  return textOf(Array.isArray(dates) ? dates[0] : fieldOf(dc, 'date'))
}

/** The parser keeps neither what others add to the format nor rows without content: these are read as they stand. */
function jsonItems(text: string): FeedItem[] {
  const { items } = JSON.parse(text.replace(/^\u{FEFF}/u, '')) as { items?: unknown }
  return (Array.isArray(items) ? items : []).map((item: unknown) => {
    const said = (field: string) => {
      const value = fieldOf(item, field)
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    }
    const tags = fieldOf(item, 'tags')
    const event = fieldOf(item, '_convite')
    return {
      id: said('id'),
      title: said('title'),
      url: said('external_url') || said('url'),
      text: said('summary') || said('content_text') || wordsOfHtml(said('content_html')),
      published: said('date_published'),
      tags: Array.isArray(tags) ? tags.map(String) : [],
      event: isRecord(event) ? event : null,
    }
  })
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const fieldOf = (value: unknown, field: string): unknown =>
  isRecord(value) ? value[field] : undefined

/** A text that a feed may also give as an object with its value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return ''
  const { value: inner, name } = value
  return typeof inner === 'string' ? inner : typeof name === 'string' ? name : ''
}
