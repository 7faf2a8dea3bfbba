import { galleryHtml } from './image-markup.ts'
import { plainProse } from './plain-prose.ts'
import { readGalleryImages } from './read-gallery-images.ts'

export type FoundGallery = { readonly source: string; readonly html: string }

const divTag = /<(\/?)div\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/giu

/** Where the outermost `div`s begin and end; one that is never closed is none. */
function outermost(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let depth = 0
  let from = 0
  for (const match of text.matchAll(divTag)) {
    if (match[1]) {
      if (depth === 0) continue
      depth -= 1
      if (depth === 0) found.push({ from, to: match.index + match[0].length })
    } else {
      if (depth === 0) from = match.index
      depth += 1
    }
  }
  return found
}

const captions = /<figcaption\b[^>]*>[\s\S]*?<\/figcaption>/giu

/**
 * Finds grids of images (nested `div`s that hold two or more images and no words of their own, as Bootstrap pages lay
 * them out) and parts the text around them.
 */
export function findGalleries(text: string): {
  pieces: (string | FoundGallery)[]
  galleries: FoundGallery[]
} {
  const pieces: (string | FoundGallery)[] = []
  const galleries: FoundGallery[] = []
  let at = 0
  for (const { from, to } of outermost(text)) {
    const source = text.slice(from, to)
    const images = readGalleryImages(source)
    const fewest = source.startsWith('<div class="gallery">') ? 1 : 2
    if (images.length < fewest || plainProse(source.replace(captions, '')) !== '') continue
    const gallery = { source, html: galleryHtml(images) }
    pieces.push(text.slice(at, from), gallery)
    galleries.push(gallery)
    at = to
  }
  pieces.push(text.slice(at))
  return { pieces, galleries }
}
