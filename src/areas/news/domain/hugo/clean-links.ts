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
      const target = isRemote(address) ? null : context.resolveLink(address)
      if (target === null || target === address) return whole
      const after = `[${words}](${target}${title ?? ''})`
      notes.push(fileNote('link-rewritten', target, whole, after))
      return after
    })
    .replace(/unresolved:([\w%.~!*'()-]+)/gu, (whole: string, reference: string) => {
      notes.push(fileNote('link-unresolved', decodeURIComponent(reference), whole))
      return decodeURIComponent(reference)
    })
  return { text: mended, notes }
}
