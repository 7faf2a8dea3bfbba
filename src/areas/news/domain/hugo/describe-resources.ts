import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap } from './front-value.ts'
import type { HugoImage } from './hugo-post.ts'

const text = (value: FrontValue | undefined) => (typeof value === 'string' ? value.trim() : '')

/** A pattern of Hugo's for files of a bundle: `*` within a folder, `**` through folders, `?` one letter. */
const patternOf = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('**', '\u0000')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')
      .replaceAll('\u0000', '.*')}$`,
    'iu',
  )

/**
 * What the front matter says that the pictures of a bundle show: `params.alt` of its `resources`, or their `title`
 * unless it only counts (`Photo :counter`). The first that fits a picture decides, as in Hugo.
 */
export function describeResources(
  images: readonly HugoImage[],
  front: FrontMap,
): readonly HugoImage[] {
  const resources = Array.isArray(front['resources']) ? front['resources'] : []
  const said = resources.filter(isMap).flatMap((resource) => {
    const params = isMap(resource['params']) ? resource['params'] : {}
    const title = text(resource['title'])
    const alt = text(params['alt']) || (title.includes(':counter') ? '' : title)
    return alt ? [{ pattern: patternOf(text(resource['src'])), alt }] : []
  })
  return images.map((image) => ({
    ...image,
    alt: image.alt || (said.find(({ pattern }) => pattern.test(image.source))?.alt ?? ''),
  }))
}
