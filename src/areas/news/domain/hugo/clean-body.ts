import type { BodyContext } from './body-context.ts'
import { cleanHtml } from './clean-html.ts'
import { cleanLinks } from './clean-links.ts'
import { convertFootnotes } from './convert-footnotes.ts'
import { convertShortcodes } from './convert-shortcodes.ts'
import type { FileNote } from './file-note.ts'
import { fileNote } from './file-note.ts'
import { findByline } from './find-byline.ts'
import type { HugoImage } from './hugo-post.ts'
import { inlineReferences } from './inline-references.ts'
import { protectCode } from './protect-code.ts'
import { readGalleryImages } from './read-gallery-images.ts'

export type CleanBody = {
  readonly text: string
  /** What stands before Hugo's `<!--more-->`, as Markdown; empty without one. */
  readonly lead: string
  readonly authors: readonly string[]
  readonly images: readonly HugoImage[]
  readonly gallery: readonly HugoImage[]
  readonly notes: readonly FileNote[]
}

const more = /<!--\s*more\s*-->/iu

const galleryPattern = /<div class="gallery">[\s\S]*?<\/div>/gu

function imagesOf(text: string, context: BodyContext): HugoImage[] {
  const found = readGalleryImages(text).map(({ source, alt }) => ({
    source,
    alt,
    path: context.resolveImage(source),
  }))
  return found.filter(({ source }, i) => found.findIndex((image) => image.source === source) === i)
}

/** Goldmark's `{#id .class}` after headings and blocks, which our renderer would print. */
const withoutAttributes = (text: string) =>
  text
    .replace(/^(#{1,6} .*?)[ \t]+\{[#.][^{}\n]*\}[ \t]*$/gmu, '$1')
    .replace(/^[ \t]*\{[.#][^{}\n]*\}[ \t]*$/gmu, '')

/**
 * The body as clean Markdown: shortcodes converted, HTML normalised, galleries recognised, image addresses and links
 * mended, a byline taken out and returned as authors. Code is not touched. Everything changed is noted.
 */
export function cleanBody(written: string, context: BodyContext): CleanBody {
  const code = protectCode(written)
  const notes: FileNote[] = []
  const shortcodes = convertShortcodes(code.text, context)
  // Shortcodes may have made code blocks of their own.
  const made = protectCode(code.restore(shortcodes.text))
  notes.push(...shortcodes.notes)
  const byline = findByline(made.text)
  if (byline) notes.push(fileNote('author-found', byline.names.join(', '), byline.source))
  const moreAt = more.exec(byline?.text ?? made.text)
  const marked = (byline?.text ?? made.text).replace(more, '')
  const lead = moreAt ? marked.slice(0, moreAt.index) : ''
  const html = cleanHtml(convertFootnotes(inlineReferences(withoutAttributes(marked))))
  notes.push(...html.notes)
  const links = cleanLinks(html.text, context)
  notes.push(...links.notes)
  const restored = made.restore(tidy(links.text))
  const gallery = Array.from(links.text.matchAll(galleryPattern), ([found]) =>
    imagesOf(found, context),
  ).flat()
  const images = imagesOf(links.text, context)
  for (const { source, path } of images) {
    if (path === null && !/^(?:https?:)?\/\//u.test(source))
      notes.push(fileNote('image-missing', source))
  }
  return {
    text: restored,
    lead: made.restore(cleanLinks(cleanHtml(lead).text, context).text).trim(),
    authors: byline?.names ?? [],
    images,
    gallery,
    notes,
  }
}

/** No blank lines at either end and never two in a row; one line end at the end. */
function tidy(text: string): string {
  const lines = text.replace(/^[ \t]+$/gmu, '').replace(/\n{3,}/gu, '\n\n')
  const trimmed = lines.replace(/^\n+/u, '').trimEnd()
  return trimmed === '' ? '' : `${trimmed}\n`
}
