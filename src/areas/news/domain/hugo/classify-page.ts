import { flagField, textField } from './front-fields.ts'
import { isMap } from './front-value.ts'
import { isOwnPage } from './own-facts.ts'
import type { ContentFile } from './parse-content-file.ts'
import { readDay } from './read-day.ts'

/** What a content file is to an importer of news. */
export type PageClass =
  | 'post'
  | 'page'
  | 'author'
  | 'author-list'
  | 'section'
  | 'taxonomy'
  | 'never-rendered'
  | 'written-here'

const authorFolders = /^(?:authors?|autor(?:es|as|a)?|people|autoria)(?:\/|$)/iu
const taxonomyFolders =
  /^(?:tags?|categor(?:y|ies|ias?|[íi]as?)|series|topics?|etiquetas?|temas)(?:\/|$)/iu
const pageNames =
  /^(?:about(?:[-_]us)?|acerca(?:-de)?|nosotros|sobre(?:-nosotros)?|quienes-somos|quem-somos|contact(?:[-_]us)?|contacto|contato|search|buscar|busca|offline|404|privacy(?:-policy)?|privacidad|privacidade|aviso-de-privacidad|terms(?:-of-(?:service|use))?|terminos|termos|legal|imprint|cookies|licen[cs]e|code-of-conduct|codigo-de-conducta|codigo-de-conduta|coc|archives?|archivos?|arquivos?|home|index|faq|sponsors|patrocinadores|team|equipo|equipe|subscribe|newsletter|links|gallery|galeria)$/iu
const pageLayouts =
  /^(?:page|pages|about|contact|search|offline|archives?|landing|home|single-page|static|404|privacy|terms|legal)$/iu

const dateKeys = ['date', 'publishdate', 'pubdate', 'published'] as const

export const hasDate = (file: ContentFile) =>
  textField(file.front, ...dateKeys) !== '' || readDay(file.place.name.slice(0, 10)) !== null

function neverRendered({ front }: ContentFile): boolean {
  const build = front['build'] ?? front['_build'] ?? ''
  const render = isMap(build) ? build['render'] : ''
  return flagField(front, 'headless') || render === 'never' || render === 'false'
}

/**
 * Sorts a content file: author profiles by their folder, section and taxonomy pages by `_index`, posts by their date
 * or by dated pages beside them (`postFolders`), else pages such as "about".
 */
export function classifyPage(file: ContentFile, postFolders: ReadonlySet<string>): PageClass {
  const { place, front } = file
  if (isOwnPage(front)) return 'written-here'
  if (authorFolders.test(place.key)) {
    return /^[^/]+\/_?[^/]+/u.test(place.key) && !/^[^/]+\/_index$/u.test(place.key)
      ? 'author'
      : 'author-list'
  }
  if (taxonomyFolders.test(place.key) && place.role === 'section') return 'taxonomy'
  if (place.role === 'section') return 'section'
  if (neverRendered(file)) return 'never-rendered'
  if (pageLayouts.test(textField(front, 'layout')) || pageLayouts.test(textField(front, 'type')))
    return 'page'
  if (hasDate(file)) return 'post'
  if (pageNames.test(place.name)) return 'page'
  return postFolders.has(sectionFolder(parentOf(place.key))) || postFolders.has(parentOf(place.key))
    ? 'post'
    : 'page'
}

/** A folder without those of years, months and days at its end: `blog/2024/03` is `blog`. */
const sectionFolder = (folder: string) => folder.replace(/(?:\/\d{1,4})+$/u, '')

/** The folder that a page's siblings stand in, bundles counting as pages of the folder around them. */
export const parentOf = (key: string) =>
  key.includes('/') ? key.slice(0, key.lastIndexOf('/')) : ''
