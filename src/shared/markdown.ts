import { Marked } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { isCostly } from './markdown-cost.ts'
import { outlineHeadings } from './outline-headings.ts'

const markdown = new Marked({ gfm: true, breaks: false })

const allowedTags = (
  'h1 h2 h3 h4 h5 h6 p br hr blockquote pre code kbd samp var em strong b i u s del ins mark small sub sup abbr cite q ' +
  'dfn time ul ol li dl dt dd a img figure figcaption div table caption thead tbody tfoot tr th td details summary'
).split(' ')

const languageClass = /^language-[\w+#.-]{1,30}$/u

const taskBox = (checked: boolean) => (checked ? '☑' : '☐')

const isExternal = (address: string) => /^https?:/iu.test(address)

// Where `//host` leads depends on the page's own scheme, and browsers read `/\host` alike.
const absolute = (address: string) => address.trim().replace(/^[\\/]{2}/u, 'https://')

const isSize = (value: string | undefined) => value !== undefined && /^\d{1,4}$/u.test(value)

function imageAttributes(written: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const { src, alt, title, width, height } = written
  return {
    ...(src === undefined ? {} : { src: absolute(src) }),
    alt: alt ?? '',
    ...(title ? { title } : {}),
    ...(isSize(width) ? { width: width ?? '' } : {}),
    ...(isSize(height) ? { height: height ?? '' } : {}),
    loading: 'lazy',
    decoding: 'async',
  }
}

function linkAttributes(written: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const { title } = written
  if (written['href'] === undefined) return {}
  const href = absolute(written['href'])
  return { href, ...(title ? { title } : {}), ...(isExternal(href) ? { rel: 'noopener' } : {}) }
}

const options: sanitizeHtml.IOptions = {
  allowedTags,
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'title',
    'xmp',
    'plaintext',
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title', 'width', 'height', 'loading', 'decoding'],
    code: ['class'],
    div: ['class'],
    th: ['colspan', 'rowspan', 'scope', 'align'],
    td: ['colspan', 'rowspan', 'align'],
    ol: ['start', 'reversed'],
    details: ['open'],
    time: ['datetime'],
    abbr: ['title'],
    '*': ['lang', 'dir'],
  },
  allowedClasses: { code: ['language-*'], div: ['gallery'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  enforceHtmlBoundary: false,
  parseStyleAttributes: false,
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: linkAttributes(attribs) }),
    img: (tagName, attribs) => {
      const image = imageAttributes(attribs)
      const src = image['src'] ?? ''
      if (src.startsWith('/')) return { tagName, attribs: image }
      // Pages show pictures of this site only, so that no other learns who reads: of the others a link remains.
      const elsewhere = isExternal(src) ? URL.parse(src) : null
      const words = image['alt'] || (elsewhere?.hostname ?? '')
      return elsewhere
        ? { tagName: 'a', attribs: { href: src, rel: 'noopener' }, text: words }
        : { tagName, attribs: {} }
    },
    code: (tagName, { class: name }) => ({
      tagName,
      attribs: name !== undefined && languageClass.test(name) ? { class: name } : {},
    }),
    input: (_tagName, attribs) => ({
      tagName: 'samp',
      attribs: {},
      text: attribs['type'] === 'checkbox' ? taskBox('checked' in attribs) : '',
    }),
  },
  // Here `tag` is what was written, `attribs` what became of it.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && Object.keys(attribs).length === 0,
}

// A picture of another site that was a link already: that link is the one to keep.
const linkInLink = /(<a [^<>]*>)<a [^<>]*>([^<>]*)<\/a>(?=<\/a>)/gu

// The parser calls itself for each quote in a quote and list in a list; nobody writes thirty.
const nestedTooDeep =
  /^((?:[ \t]{0,8}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){30})(?:[ \t]{0,8}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))+/gmu

const asTyped = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`

/** What would exhaust the parser is shown as it was typed. */
function parse(text: string): string {
  if (isCostly(text)) return asTyped(text)
  try {
    return markdown.parse(text.replace(nestedTooDeep, '$1'), { async: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return asTyped(text)
  }
}

/**
 * Text that people wrote in Markdown (GFM, with HTML in it) as HTML that is safe to show on any page: an allow-list of
 * tags, attributes, classes and address schemes; no scripts, styles, frames, event handlers, `javascript:` or `data:`
 * addresses. Headings begin at `h2`, skip no level and carry ids (`s-…`) that a table of contents can link to; images load
 * lazily, those of other sites become links; links to other sites carry `rel=noopener`. Never throws.
 */
export function renderMarkdown(text: string): string {
  const safe = sanitizeHtml(parse(text), options)
  return outlineHeadings(safe.replace(linkInLink, '$1$2'))
}
