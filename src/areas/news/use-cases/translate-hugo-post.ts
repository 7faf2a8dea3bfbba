import { fileAddress } from '../../../platform/files/file-routes.ts'
import { languages } from '../../../shared/localized-text.ts'
import { fileNote, type FileNote } from '../domain/hugo/file-note.ts'
import type { HugoImage, HugoPost } from '../domain/hugo/hugo-post.ts'
import { galleryHtml } from '../domain/hugo/image-markup.ts'
import { withLocalLinks, withPictureAddresses } from '../domain/hugo/own-addresses.ts'
import { replaceImages, type ImageFate } from '../domain/hugo/replace-images.ts'
import type { PostTexts } from '../domain/post.ts'

type Notes = Map<string, FileNote[]>

/**
 * The texts of a post of a tree with their pictures at their addresses here (`files`: ids by path), and by file what had to
 * be done about pictures. A translation that is still a draft while another is not stays out.
 */
export function translateHugoPost(
  post: HugoPost,
  files: ReadonlyMap<string, string>,
): { readonly texts: PostTexts; readonly notes: ReadonlyMap<string, readonly FileNote[]> } {
  const notes: Notes = new Map(post.sources.map(({ path }) => [path, []]))
  const pathOf = new Map(
    [...post.images, ...post.gallery].map((image) => [image.source, image.path]),
  )
  const inBodies = new Set(post.images.map(({ path }) => path))
  const beside = post.gallery.filter((image) => !inBodies.has(image.path))
  const texts: PostTexts = {}
  for (const language of languages) {
    const translation = post.translations[language]
    const own = post.sources.flatMap((file) =>
      file.language === language ? (notes.get(file.path) ?? []) : [],
    )
    const note = (...more: FileNote[]) => {
      for (const file of post.sources)
        if (file.language === language) notes.get(file.path)?.push(...more)
    }
    if (!translation) continue
    if (translation.draft && !post.draft) {
      note(fileNote('translation-draft'))
      continue
    }
    const { title, summary } = translation
    if (translation.own) {
      const idOf = (name: string) => files.get(pathOf.get(name) ?? '')
      const shown = withPictureAddresses(translation.bodyMarkdown, idOf)
      texts[language] = { title, summary, body: withLocalLinks(shown, translation.own.site) }
      continue
    }
    const body = replaceImages(translation.bodyMarkdown, (source) =>
      fateOf(source, pathOf.get(source) ?? null, files, (remark) => {
        if (!own.some(({ detail }) => detail === remark.detail)) note(remark)
      }),
    )
    texts[language] = { title, summary, body: `${body}${galleryOf(beside, files)}`.trim() }
  }
  return { texts, notes }
}

function fateOf(
  source: string,
  path: string | null,
  files: ReadonlyMap<string, string>,
  note: (remark: FileNote) => void,
): ImageFate {
  const id = path ? files.get(path) : undefined
  if (id) return { address: fileAddress(id, 800) }
  if (path) note(fileNote('image-dropped', path))
  if (!/^(?:https?:)?\/\//iu.test(source)) return { words: true }
  const link = source.replace(/^\/\//u, 'https://')
  note(fileNote('image-linked', link))
  return { link }
}

function galleryOf(images: readonly HugoImage[], files: ReadonlyMap<string, string>): string {
  const shown = images.flatMap(({ path, alt }) => {
    const id = path ? files.get(path) : undefined
    return id ? [{ source: fileAddress(id, 800), alt }] : []
  })
  return shown.length > 0 ? `\n\n${galleryHtml(shown)}\n` : ''
}
