import type { BodyContext } from './body-context.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { escapeHtml } from './html-tag.ts'
import { markdownAddress } from './image-markup.ts'

// Lengths are bounded, so that a text made to be slow is not.
const image =
  /!\[([^\]\n]{0,500})\]\([ \t]{0,9}(<[^<>\n]{0,900}>|[^()\n]{0,900}?(?:\([^()\n]{0,200}\)[^()\n]{0,200}?){0,3}?)([ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?[ \t]{0,9}\)/gu
const link =
  /(?<!!)\[((?:[^[\]]|!?\[[^[\]\n]{0,300}\](?:\([^()\n]{0,900}\))?){0,600})\]\([ \t]{0,9}([^()\s]{0,900}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,3})([ \t]{1,9}"[^"\n]{0,500}")?[ \t]{0,9}\)/gu
const isRemote = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(address)

/** A local image's address without what only a theme understands (`?width=300px#center`) and without stray blanks. */
export function cleanImageSource(written: string): string {
  const source = written
    .trim()
    .replace(/^<|>$/gu, '')
    // `{{ site.baseurl }}/images/…`, as other generators write it.
    .replace(/^\{\{[^{}]{0,60}\}\}/u, '')
    .trim()
  const local = isRemote(source) ? source : source.replace(/[?#].*$/u, '')
  return markdownAddress(local.replaceAll('\\', '/'))
}

/**
 * Where a link leads from now on: to a post that was imported, to the old site where that is known, null where it would
 * lead nowhere; itself where it leads to another site or within the page.
 */
function newAddress(address: string, { resolveLink, baseUrl }: BodyContext): string | null {
  const own = baseUrl !== null && address.startsWith(`${baseUrl}/`)
  const local = own ? address.slice(baseUrl.length) : address
  if (isRemote(local) || local === '') return address
  const target = resolveLink(local)
  if (target !== null) return target
  if (own) return address
  return baseUrl !== null && local.startsWith('/') ? baseUrl + local : null
}

/**
 * Mends the addresses of images and links in a body: blanks and theme parameters in image addresses, links to other
 * posts of the tree by their old address or by `ref`. A reference that leads nowhere leaves its words.
 */
export function cleanLinks(
  text: string,
  context: BodyContext,
): { text: string; notes: FileNote[] } {
  const notes: FileNote[] = []
  const mended = text
    .replace(image, (whole: string, alt: string, address: string, title: string | undefined) => {
      const source = cleanImageSource(address)
      if (source === address) return whole
      const after = `![${alt}](${source}${title ?? ''})`
      notes.push(fileNote('image-source-cleaned', source, whole, after))
      return after
    })
    .replace(
      /(<img\b[^<>]*?\bsrc=")([^"]*)(")/giu,
      (whole: string, start: string, address: string, end: string) => {
        const source = cleanImageSource(address.replaceAll('&amp;', '&'))
        const after = `${start}${escapeHtml(source)}${end}`
        if (after !== whole) notes.push(fileNote('image-source-cleaned', source, whole, after))
        return after
      },
    )
    .replace(link, (whole: string, words: string, address: string, title: string | undefined) => {
      if (address.startsWith('unresolved:')) {
        notes.push(fileNote('link-unresolved', decodeURIComponent(address.slice(11)), whole, words))
        return words
      }
      const target = newAddress(address, context)
      if (target === address) return whole
      const after = target === null ? words : `[${words}](${target}${title ?? ''})`
      notes.push(
        target === null
          ? fileNote('link-unresolved', address, whole, words)
          : fileNote('link-rewritten', target, whole, after),
      )
      return after
    })
    .replace(
      /(<a\b[^<>]{0,900}?)\s+href="([^"]{0,2000})"/giu,
      (whole: string, start: string, written: string) => {
        const address = written.replaceAll('&amp;', '&')
        const target = newAddress(address, context)
        if (target === address) return whole
        const after = target === null ? start : `${start} href="${escapeHtml(target)}"`
        notes.push(
          target === null
            ? fileNote('link-unresolved', address, whole)
            : fileNote('link-rewritten', target, whole, after),
        )
        return after
      },
    )
    .replace(/unresolved:([\w%.~!*'()-]+)/gu, (whole: string, reference: string) => {
      notes.push(fileNote('link-unresolved', decodeURIComponent(reference), whole))
      return decodeURIComponent(reference)
    })
  return { text: mended, notes }
}
