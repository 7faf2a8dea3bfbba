import { readAttributes } from './html-tag.ts'
import type { ShownImage } from './image-markup.ts'

const imagePattern =
  /!\[([^\]\n]{0,500})\]\([ \t]{0,9}<?([^()\s<>]{1,1200})>?(?:[ \t]{1,9}["'(]([^"')\n]{0,500})["')])?[ \t]{0,9}\)|<img\b((?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"']){0,3000})>(?:\s{0,20}<\/a>)?(?:\s{0,20}<figcaption[^<>]{0,200}>([\s\S]{0,3000}?)<\/figcaption>)?/giu

/** The images in a piece of Markdown or HTML, in order, with the captions that stand beside them. */
export function readGalleryImages(markup: string): ShownImage[] {
  return Array.from(
    markup.matchAll(imagePattern),
    ([, alt, source, title, attributes, caption]): ShownImage => {
      if (source !== undefined)
        return { source: source.trim(), alt: alt ?? '', caption: title ?? '' }
      const read = readAttributes(attributes ?? '')
      return {
        source: (read['src'] ?? read['data-src'] ?? '').trim(),
        alt: (read['alt'] ?? '').trim(),
        caption: caption ?? '',
      }
    },
  ).filter(({ source }) => source !== '')
}
