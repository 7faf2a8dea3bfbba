import { escapeHtml } from './html-tag.ts'
import { decodeEntities } from '../../../../shared/decode-entities.ts'
import { protectCode } from './protect-code.ts'

/** What becomes of an image: another address, a link to where it stands, or nothing but its words. */
export type ImageFate =
  | { readonly address: string }
  | { readonly link: string }
  | { readonly words: true }

const inMarkdown =
  /(\[)?!\[([^\]\n]{0,500})\]\([ \t]{0,9}([^()\s]{1,2000})([ \t]{1,9}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'))?[ \t]{0,9}\)(\]\(([^()\s]{1,2000})\))?/gu
const inHtml = /<img\b([^<>]{0,3000})>/giu
const attribute = (name: string, attributes: string) =>
  decodeEntities(new RegExp(`\\b${name}="([^"]*)"`, 'iu').exec(attributes)?.[1] ?? '')

const hostOf = (address: string) => /^https?:\/\/([^/?#]+)/iu.exec(address)?.[1] ?? address
const markdownLink = (words: string, address: string) => `[${words || hostOf(address)}](${address})`
const htmlLink = (words: string, address: string) =>
  `<a href="${escapeHtml(address)}">${escapeHtml(words || hostOf(address))}</a>`

/** Figures and galleries that hold nothing any more. */
const withoutEmptyFrames = (text: string) =>
  text
    .replace(/<figure>\s*<\/figure>\n?/gu, '')
    .replace(/<div class="gallery">\s*<\/div>/gu, '')
    .replace(/\n{3,}/gu, '\n\n')

/**
 * Gives each image of a cleaned body its new address, or leaves of it what can stay: a link, its description. A link
 * around an image that is gone stays as a link, and so does an address in its title. Code is left alone.
 */
export function replaceImages(
  body: string,
  fateOf: (source: string, alt: string) => ImageFate,
): string {
  const { text, restore } = protectCode(body)
  const replaced = text
    .replace(
      inMarkdown,
      (
        whole: string,
        open: string | undefined,
        alt: string,
        source: string,
        title: string | undefined,
        close: string | undefined,
        target: string | undefined,
      ) => {
        const before = open && !close ? '[' : ''
        const after = close && !open ? close : ''
        const fate = fateOf(source, alt)
        if ('address' in fate) {
          const image = `![${alt}](${fate.address}${title ?? ''})`
          return open && close ? `[${image}](${target})` : `${before}${image}${after}`
        }
        if (open && close && target) return markdownLink(alt, target)
        if ('link' in fate) return `${before}${markdownLink(alt, fate.link)}${after}`
        // Logos often carry the address of their owner as a title.
        const home = /https?:\/\/[^\s"')]+/u.exec(title ?? '')?.[0]
        return `${before}${home && !open ? markdownLink(alt, home) : alt}${after}`
      },
    )
    .replace(inHtml, (whole: string, attributes: string) => {
      const alt = attribute('alt', attributes)
      const source = attribute('src', attributes)
      const fate = fateOf(source, alt)
      if ('address' in fate)
        return whole.replace(/\bsrc="[^"]*"/iu, `src="${escapeHtml(fate.address)}"`)
      return 'link' in fate ? htmlLink(alt, fate.link) : escapeHtml(alt)
    })
  return restore(withoutEmptyFrames(replaced))
}
