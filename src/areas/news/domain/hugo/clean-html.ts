import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { embeddedAddress } from './embedded-address.ts'
import { findGalleries } from './find-galleries.ts'
import { escapeHtml, readAttributes, tagPattern } from './html-tag.ts'
import { imageMarkup } from './image-markup.ts'

const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  ol: ['start', 'reversed'],
  details: ['open'],
  time: ['datetime'],
}

// Wrappers that only carry looks: their words stay, they go.
const unwrapped = new Set(
  'div span font center section article main header footer big tt nobr picture source'.split(' '),
)
// Anything else between angle brackets (`<your-name>`, `List<String>`) is what the author wanted to show.
const elements = new Set([
  ...unwrapped,
  ...(
    'a abbr address area b base bdi bdo big blockquote body br button caption cite code col colgroup data dd del dfn ' +
    'dialog dl dt em fieldset figcaption figure h1 h2 h3 h4 h5 h6 head hr html i img input ins kbd label legend li link ' +
    'map mark menu meta meter nav ol optgroup option output p param pre progress q rp rt ruby s samp search select small ' +
    'strike strong sub summary details sup table tbody td textarea tfoot th thead time title tr track u ul var wbr hgroup aside'
  ).split(' '),
])
const blocks = new Set('div center section article main header footer'.split(' '))
const voids = new Set('br hr img wbr source input'.split(' '))

const removed =
  /<(script|style|noscript|object|embed|form|template|svg|canvas)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|(?![\s\S]))/giu
const embedded =
  /<(iframe|video|audio)\b((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"']){0,3000})>([\s\S]*?)(?:<\/\1\s*>|(?=\n\s*\n)|(?![\s\S]))/giu

const size = (value: string) => /^\d{1,4}(?:px)?$/u.test(value)

function attributesOf(name: string, written: string): string {
  const read = readAttributes(written)
  return (kept[name] ?? [])
    .flatMap((key) => {
      const value = read[key]?.trim()
      const isScript = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu.test(value ?? '')
      if (
        value === undefined ||
        isScript ||
        ((key === 'width' || key === 'height') && !size(value))
      )
        return []
      return [
        ` ${key}="${escapeHtml(key === 'width' || key === 'height' ? value.replace('px', '') : value)}"`,
      ]
    })
    .join('')
}

/** Rewrites tags one by one; an image outside any element becomes Markdown on lines of its own. */
function cleanTags(text: string, notes: FileNote[]): string {
  let depth = 0
  const seen = new Set<string>()
  const note = (before: string, after: string) => {
    if (seen.has(before)) return
    seen.add(before)
    notes.push(fileNote('html-cleaned', '', before, after))
  }
  return text.replace(
    tagPattern,
    (source: string, slash: string, written: string, attributes: string | undefined) => {
      const name = written.toLowerCase()
      if (!elements.has(name)) {
        const shown = source.replaceAll('<', '&lt;')
        note(source, shown)
        return shown
      }
      if (unwrapped.has(name)) {
        if (!slash) note(source, '')
        return blocks.has(name) ? '\n\n' : ''
      }
      if (slash) {
        depth = Math.max(0, depth - 1)
        return `</${name}>`
      }
      if (name === 'img' && depth === 0) {
        const read = readAttributes(attributes ?? '')
        const markup = imageMarkup({ source: (read['src'] ?? '').trim(), alt: read['alt'] ?? '' })
        note(source, markup)
        return `\n\n${markup}\n\n`
      }
      const clean = `<${name}${attributesOf(name, attributes ?? '')}>`
      if (clean.toLowerCase() !== source.toLowerCase().replace(/\s*\/?>$/u, '>'))
        note(source, clean)
      if (!voids.has(name) && !(attributes ?? '').endsWith('/')) depth += 1
      return clean
    },
  )
}

/**
 * Raw HTML in a body as the page's sanitiser accepts it: layout wrappers, classes, styles and sizes in per cent go,
 * grids of images become a gallery, lone images Markdown, players of other sites links, scripts and comments go with a
 * note each. The words stay.
 */
export function cleanHtml(text: string): { text: string; notes: FileNote[] } {
  const notes: FileNote[] = []
  const without = text
    .replace(/<!--[\s\S]*?(?:-->|(?![\s\S]))/gu, (comment) => {
      notes.push(fileNote('comment-removed', '', comment))
      return ''
    })
    .replace(removed, (element: string, name: string) => {
      notes.push(fileNote('html-removed', name.toLowerCase(), element))
      return ''
    })
    .replace(embedded, (element: string, name: string, attributes: string, inner: string) => {
      const source =
        readAttributes(attributes)['src'] ??
        readAttributes(/<source\b([^<>]*)>/iu.exec(inner)?.[1] ?? '')['src'] ??
        ''
      const link = embeddedAddress(source, readAttributes(attributes)['title'] ?? '')
      notes.push(fileNote('embed-linked', name.toLowerCase(), element, link))
      return `\n\n${link}\n\n`
    })
  const { pieces, galleries } = findGalleries(without)
  for (const { source, html } of galleries) notes.push(fileNote('gallery-found', '', source, html))
  const cleaned = pieces
    .map((piece) => (typeof piece === 'string' ? cleanTags(piece, notes) : `\n\n${piece.html}\n\n`))
    .join('')
    .replace(/^[ \t]*(?:<br>[ \t]*)+$/gmu, '')
  return { text: dedentUnwrapped(text, cleaned), notes }
}

/** Lines that were indented inside layout wrappers would read as code once the wrappers are gone. */
function dedentUnwrapped(before: string, after: string): string {
  if (!/<(?:div|center|section|article|main)\b/iu.test(before)) return after
  return after.replace(/^(?: {4,}|\t+)(?=[<!\p{L}\p{N}*_[#])/gmu, '')
}
