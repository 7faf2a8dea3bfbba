import type { Language } from '../../../../shared/localized-text.ts'
import { contentLanguage } from './content-language.ts'
import type { SiteSettings } from './read-site-settings.ts'

/** Where a file stands in the content: `key` without language and extension, the same for all translations. */
export type ContentPlace = {
  readonly key: string
  readonly section: string
  /** The name that an address would be made of. */
  readonly name: string
  /** Folder of the file itself, with its language folder, '' or ending with a slash. */
  readonly folder: string
  readonly role: 'page' | 'section' | 'bundle'
  readonly language: Language | 'other' | null
  readonly extension: string
}

const siteFolders =
  /^(?:archetypes|assets|data|i18n|layouts|node_modules|public|resources|static|themes|\.[^/]*)\//iu
const aboutSite =
  /^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|authors|codeowners|package|go)(?:[._-][^/]*)?$/iu

/**
 * The folder of the content, '' or ending with a slash: what the settings say, else a folder called `content` unless
 * posts also stand outside it, else the tree itself.
 */
export function findContentRoot(paths: readonly string[], settings: SiteSettings | null): string {
  if (settings) {
    const named = `${settings.root}${settings.contentFolder}/`
    if (paths.some((path) => path.startsWith(named))) return named
  }
  const folders = paths
    .filter((path) => !/(?:^|\/)(?:themes|exampleSite|node_modules)\//iu.test(path))
    .map((path) => /^((?:.*?\/)?content\/)/u.exec(path)?.[1])
    .filter((folder) => folder !== undefined)
    .toSorted((a, b) => a.length - b.length)
  const folder = folders[0]
  if (folder === undefined) return ''
  const site = folder.slice(0, -'content/'.length)
  const outside = paths.some(
    (path) =>
      path.startsWith(site) &&
      !path.startsWith(folder) &&
      /\.(?:md|markdown)$/iu.test(path) &&
      !siteFolders.test(path.slice(site.length)) &&
      !aboutSite.test(path.slice(site.length)),
  )
  return outside ? '' : folder
}

/** Whether a file belongs to the site's machinery rather than its content. */
export const isSiteFile = (path: string, root: string) =>
  !path.startsWith(root) ||
  siteFolders.test(path.slice(root.length)) ||
  aboutSite.test(path.slice(root.length)) ||
  /(?:^|\/)(?:\.[^/]*|thumbs\.db|desktop\.ini)$/iu.test(path)

function languageFolder(
  path: string,
  root: string,
  settings: SiteSettings | null,
): { language: Language | 'other'; rest: string } | null {
  for (const [folder, language] of Object.entries(settings?.languageFolders ?? {})) {
    const full = `${settings?.root ?? ''}${folder}/`
    // When the tree is the content folder itself, the settings above it still count from the site.
    const inContent = folder.startsWith(`${settings?.contentFolder}/`)
      ? `${folder.slice((settings?.contentFolder.length ?? 0) + 1)}/`
      : ''
    const within = root !== '' && full.startsWith(root) ? full.slice(root.length) : inContent
    if (within && path.startsWith(within)) return { language, rest: path.slice(within.length) }
  }
  const slash = path.indexOf('/')
  const first = slash > 0 ? path.slice(0, slash) : ''
  const language = settings?.languageCodes[first.toLowerCase()] ?? contentLanguage(first)
  return language ? { language, rest: path.slice(slash + 1) } : null
}

/** Reads language, bundle and section off a content file's path. */
export function placeContent(
  path: string,
  root: string,
  settings: SiteSettings | null,
): ContentPlace {
  const within = path.slice(root.length)
  const inFolder = languageFolder(within, root, settings)
  const rest = inFolder?.rest ?? within
  const [, directory = '', file = '', extension = ''] =
    /^((?:.*\/)?)([^/]*?)(?:\.([^./]+))?$/u.exec(rest) ?? []
  const suffixed = /^(.+)\.([^.]+)$/u.exec(file)
  const code = suffixed?.[2] ?? ''
  const suffix = code
    ? (settings?.languageCodes[code.toLowerCase()] ?? contentLanguage(code))
    : null
  const base = suffix ? (suffixed?.[1] ?? file) : file
  const role = base === '_index' ? 'section' : base === 'index' ? 'bundle' : 'page'
  const directories = directory.split('/').filter(Boolean)
  const key =
    role === 'bundle' && directories.length > 0 ? directories.join('/') : `${directory}${base}`
  return {
    key,
    section: key.includes('/') ? (key.split('/')[0] ?? '') : '',
    name: role === 'page' ? base : (directories.at(-1) ?? base),
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    role,
    language: suffix ?? inFolder?.language ?? null,
    extension: extension.toLowerCase(),
  }
}
