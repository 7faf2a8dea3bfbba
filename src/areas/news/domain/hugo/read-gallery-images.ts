import { readAttributes } from './html-tag.ts'
import type { ShownImage } from './image-markup.ts'

const imagePattern =
  /!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'(]([^"')]*)["')])?\s*\)|<img\b((?:"[^"]*"|'[^']*'|[^<>"'])*)>(?:\s*<\/a>)?(?:\s*<figcaption[^>]*>([\s\S]*?)<\/figcaption>)?/giu

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
