import { escapeHtml } from './html-tag.ts'
import { plainProse } from './plain-prose.ts'

export type ShownImage = {
  readonly source: string
  readonly alt: string
  readonly caption?: string
  readonly link?: string
  readonly width?: string
  readonly height?: string
}

/** An address as it can stand in Markdown between parentheses. */
export const markdownAddress = (address: string) =>
  address.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')

const pixels = (name: string, value = '') => (/^\d{1,4}$/u.test(value) ? ` ${name}="${value}"` : '')

const tag = ({ source, alt, width, height }: ShownImage) =>
  `<img src="${escapeHtml(source)}" alt="${escapeHtml(plainProse(alt))}"${pixels('width', width)}${pixels('height', height)}>`

/** An image on its own: Markdown, or a figure where it has a caption. */
export function imageMarkup(image: ShownImage): string {
  const caption = plainProse(image.caption ?? '')
  if (caption)
    return `<figure>${tag(image)}<figcaption>${escapeHtml(caption)}</figcaption></figure>`
  const shown = `![${plainProse(image.alt).replace(/[[\]]/gu, '')}](${markdownAddress(image.source)})`
  return image.link ? `[${shown}](${markdownAddress(image.link)})` : shown
}

/** Images side by side, as the page's style sheet lays out `.gallery`. */
export function galleryHtml(images: readonly ShownImage[]): string {
  const figures = images.map((image) => {
    const caption = plainProse(image.caption ?? '')
    return `<figure>${tag(image)}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`
  })
  return ['<div class="gallery">', ...figures, '</div>'].join('\n')
}
