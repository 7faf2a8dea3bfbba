import type { BodyContext } from './body-context.ts'
import { convertEmbed } from './convert-embed.ts'
import { galleryHtml, imageMarkup } from './image-markup.ts'
import { readGalleryImages } from './read-gallery-images.ts'
import type { Shortcode } from './parse-shortcodes.ts'

const images = new Set(
  'figure fig img image picture photo lightbox imgproc imgref bundle-image responsive-image'.split(
    ' ',
  ),
)
const notices = new Set(
  'alert notice note tip warning warn info callout hint admonition important danger error success caution box panel message aside tldr'.split(
    ' ',
  ),
)
const wrappers = new Set(
  'center lead raw rawhtml html div section columns column row col p span left right md markdown wrap container steps step tabs tabpane tabgroup katex math latex cards grid accordion small big'.split(
    ' ',
  ),
)
const titled = new Set('tab card accordion-item'.split(' '))
const nothing = new Set('toc icon fa fas svg spacer vspace clear clearfix'.split(' '))

const block = (text: string) => `\n\n${text.trim()}\n\n`
const quote = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

function convertFigure({ named, positional }: Shortcode, inner: string | null): string | null {
  const source = named['src'] ?? named['link'] ?? named['url'] ?? positional[0] ?? ''
  if (!source) return null
  const caption =
    named['caption'] ??
    named['title'] ??
    inner?.trim() ??
    (positional.length > 2 ? positional[2] : '') ??
    ''
  const alt = named['alt'] ?? positional[1] ?? caption
  const credit = named['attr'] ?? ''
  const words = [caption, credit].filter(Boolean).join(' · ')
  const link = named['src'] ? (named['link'] ?? '') : ''
  return block(
    imageMarkup({
      source,
      alt,
      caption: words,
      link,
      width: named['width'] ?? '',
      height: named['height'] ?? '',
    }),
  )
}

function convertGallery(
  { inner: pieces, named, positional }: Shortcode,
  inner: string | null,
  context: BodyContext,
): string | null {
  const folder =
    named['dir'] ?? named['folder'] ?? named['match'] ?? named['src'] ?? positional[0] ?? ''
  const found = pieces ? readGalleryImages(inner ?? '') : context.imagesIn(folder)
  const single = named['src']
    ? [{ source: named['src'], alt: named['alt'] ?? '', caption: named['caption'] ?? '' }]
    : []
  const shown = found.length > 0 ? found : single
  if (shown.length === 0) return pieces ? block(inner ?? '') : null
  return block(galleryHtml(shown))
}

function convertButton(
  { named, positional }: Shortcode,
  inner: string | null,
  context: BodyContext,
): string | null {
  const address =
    named['href'] ??
    named['link'] ??
    named['url'] ??
    named['relref'] ??
    named['ref'] ??
    positional[0] ??
    ''
  const text =
    inner?.trim() ||
    named['text'] ||
    named['label'] ||
    named['title'] ||
    named['content'] ||
    positional[1] ||
    address
  return address ? `[${text}](${context.resolveLink(address) ?? address})` : null
}

function convertReference({ named, positional }: Shortcode, context: BodyContext): string {
  const reference = positional[0] ?? named['path'] ?? ''
  return context.resolveLink(reference) ?? `unresolved:${encodeURIComponent(reference)}`
}

const fenced = (language: string, code: string) =>
  block(`\`\`\`${language}\n${code.replace(/^\n+|\s+$/gu, '')}\n\`\`\``)

/**
 * One shortcode as Markdown or HTML, `inner` being what it encloses, converted already; null if it is not a known one
 * or lacks what it needs.
 */
export function convertShortcode(
  shortcode: Shortcode,
  inner: string | null,
  context: BodyContext,
): string | null {
  const { name, named, positional } = shortcode
  if (name === 'ref' || name === 'relref') return convertReference(shortcode, context)
  if (images.has(name)) return convertFigure(shortcode, inner)
  if (name === 'gallery' || name === 'galleries' || name === 'carousel' || name === 'slider') {
    return convertGallery(shortcode, inner, context)
  }
  if (name === 'button' || name === 'btn' || name === 'cta' || name === 'link')
    return convertButton(shortcode, inner, context)
  if (name === 'highlight' || name === 'code')
    return inner === null ? null : fenced(positional[0] ?? named['lang'] ?? '', inner)
  if (name === 'mermaid') return inner === null ? null : fenced('mermaid', inner)
  if (name === 'br') return '<br>'
  if (name === 'hr' || name === 'line') return block('---')
  if (nothing.has(name)) return ''
  if (inner !== null && (name === 'quote' || name === 'blockquote' || name === 'pullquote')) {
    const who = named['author'] ?? named['source'] ?? positional[0] ?? ''
    return block(quote(who ? `${inner.trim()}\n\n— ${who}` : inner))
  }
  if (inner !== null && name === 'details') {
    const summary = named['summary'] ?? named['title'] ?? positional[0] ?? '…'
    return block(`<details>\n<summary>${summary}</summary>\n\n${inner.trim()}\n\n</details>`)
  }
  if (notices.has(name)) {
    const words = inner ?? named['text'] ?? named['content'] ?? ''
    if (!words) return null
    const title = named['title'] ?? named['heading'] ?? positional[1] ?? ''
    return block(quote(title ? `**${title}**\n\n${words.trim()}` : words))
  }
  if (inner !== null && titled.has(name)) {
    const title =
      named['title'] ?? named['name'] ?? named['header'] ?? named['label'] ?? positional[0] ?? ''
    return block(title ? `**${title}**\n\n${inner.trim()}` : inner)
  }
  if (inner !== null && wrappers.has(name)) return inner
  return convertEmbed(shortcode)
}
