import { cleanImageSource } from './clean-links.ts'
import { fieldOf } from './front-fields.ts'
import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap } from './front-value.ts'
import type { HugoImage } from './hugo-post.ts'

const names = [
  'images',
  'image',
  'cover',
  'featured_image',
  'featuredimage',
  'featureimage',
  'feature_image',
  'thumbnail',
  'banner',
  'hero',
  'header',
  'preview',
  'og_image',
  'cover_image',
  'coverimage',
  'bg_image',
  'img',
  'resources',
]

function imageIn(value: FrontValue | undefined): { source: string; alt: string } | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value.trim() ? { source: value.trim(), alt: '' } : null
  if (isMap(value)) {
    const source =
      value['image'] ??
      value['src'] ??
      value['url'] ??
      value['path'] ??
      value['filename'] ??
      value['relative']
    const found = imageIn(source)
    const alt = value['alt'] ?? value['caption'] ?? value['title'] ?? ''
    return found ? { source: found.source, alt: typeof alt === 'string' ? alt : '' } : null
  }
  for (const item of value) {
    const found = imageIn(item)
    if (found) return found
  }
  return null
}

/** The cover image that the front matter names, under whichever of the names themes use. */
export function readCover(
  front: FrontMap,
  resolve: (source: string) => string | null,
): HugoImage | null {
  for (const name of names) {
    const found = imageIn(fieldOf(front, name))
    if (!found || /^(?:true|false|\d+)$/u.test(found.source)) continue
    const source = cleanImageSource(found.source)
    return { source, alt: found.alt, path: resolve(source) }
  }
  return null
}
