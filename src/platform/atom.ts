import { element, escapedXml, textElement } from '../shared/xml.ts'

export type AtomEntry = {
  /** Never changes for the same thing (an IRI). */
  readonly id: string
  readonly title: string
  readonly link: string
  readonly updatedAt: Date
  /** Safe HTML. */
  readonly html: string
}

export type AtomFeed = {
  readonly title: string
  readonly language: string
  readonly author: string
  /** The page that shows the same, and the feed's own address, which is its id too. */
  readonly link: string
  readonly self: string
  readonly updatedAt: Date
  readonly entries: readonly AtomEntry[]
}

export const atomMediaType = 'application/atom+xml; charset=utf-8'

/** A feed as Atom (RFC 4287). */
export const atomXml = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    textElement('id', feed.self),
    textElement('title', feed.title),
    textElement('updated', feed.updatedAt.toISOString()),
    element('author', {}, textElement('name', feed.author)),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.link }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    ...feed.entries.map((entry) =>
      element(
        'entry',
        {},
        [
          textElement('id', entry.id),
          textElement('title', entry.title),
          textElement('updated', entry.updatedAt.toISOString()),
          element('link', { rel: 'alternate', type: 'text/html', href: entry.link }),
          element('content', { type: 'html' }, escapedXml(entry.html)),
        ].join(''),
      ),
    ),
    '</feed>\n',
  ].join('\n')
