import type { Language } from '../../../../shared/localized-text.ts'
import { contentLanguage } from './content-language.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { FrontMap, FrontValue } from './front-value.ts'
import { isMap } from './front-value.ts'
import type { HugoFile } from './hugo-post.ts'
import { parseFrontMatter } from './parse-front-matter.ts'

export type SiteSettings = {
  /** Files that were read as settings. */
  readonly paths: readonly string[]
  /** The folder above the settings, '' or ending with a slash. */
  readonly root: string
  readonly defaultLanguage: Language | null
  readonly timeZone: string | null
  /** Where the site itself stands, without a slash at the end. */
  readonly baseUrl: string | null
  readonly contentFolder: string
  /** Codes used in file names, and folders that hold one language, when the settings name them. */
  readonly languageCodes: Readonly<Record<string, Language | 'other'>>
  readonly languageFolders: Readonly<Record<string, Language | 'other'>>
  /** Where the pages of a section stand, as the settings write it: `/:year/:month/:slug/`. */
  readonly permalinks: Readonly<Record<string, string>>
}

const settingsFile =
  /^((?:.*?\/)??)(?:(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config|languages|permalinks)\.(?:toml|ya?ml|json))$/iu
const ignored = /(?:^|\/)(?:themes|exampleSite|node_modules|public|resources)\//iu

const text = (value: FrontValue | undefined) => (typeof value === 'string' ? value.trim() : '')

function parseSettings(file: HugoFile): FrontMap {
  const source = decodeBytes(file.bytes)?.text ?? ''
  const format = file.path.endsWith('.toml')
    ? 'toml'
    : file.path.endsWith('.json')
      ? 'json'
      : 'yaml'
  const { values } = parseFrontMatter(source, format)
  const part = /\/(languages|permalinks)\.[a-z]+$/iu.exec(file.path)?.[1]
  return part ? { [part.toLowerCase()]: values } : values
}

/** The patterns by section; newer settings keep those of pages apart from those of sections. */
function permalinksIn(value: FrontValue | undefined): Record<string, string> {
  if (!isMap(value)) return {}
  const pages = isMap(value['page']) ? value['page'] : value
  return Object.fromEntries(
    Object.entries(pages).flatMap(([section, pattern]) =>
      typeof pattern === 'string' && pattern.includes(':') ? [[section, pattern]] : [],
    ),
  )
}

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const trimSlashes = (folder: string) => folder.replace(/^(?:\.?\/)+|\/+$/gu, '')

/** The site's settings (`hugo.toml`, `config.yaml`, `config/_default/`), if they stand beside or above the content. */
export function readSiteSettings(files: readonly HugoFile[]): SiteSettings | null {
  const found = files
    .filter(({ path }) => settingsFile.test(path) && !ignored.test(path))
    .map((file) => ({ file, root: settingsFile.exec(file.path)?.[1] ?? '' }))
    .toSorted((a, b) => a.root.length - b.root.length || a.file.path.localeCompare(b.file.path))
  const root = found[0]?.root
  if (root === undefined) return null
  const own = found.filter((each) => each.root === root).map(({ file }) => file)
  const values: FrontMap = Object.assign({}, ...own.map(parseSettings))
  const languages = isMap(values['languages']) ? values['languages'] : {}
  const codes: Record<string, Language | 'other'> = {}
  const folders: Record<string, Language | 'other'> = {}
  for (const [code, entry] of Object.entries(languages)) {
    const named = isMap(entry) ? text(entry['languagecode']) || text(entry['locale']) : ''
    const language = contentLanguage(code) ?? contentLanguage(named) ?? 'other'
    codes[code] = language
    if (isMap(entry) && text(entry['contentdir']))
      folders[trimSlashes(text(entry['contentdir']))] = language
  }
  const written = text(values['defaultcontentlanguage'])
  const first =
    codes[written.toLowerCase()] ??
    contentLanguage(written) ??
    contentLanguage(text(values['languagecode']))
  const timeZone = text(values['timezone'])
  const baseUrl = text(values['baseurl'])
  return {
    paths: own.map(({ path }) => path),
    root,
    defaultLanguage: first === 'other' ? null : first,
    timeZone: timeZone && isZone(timeZone) ? timeZone : null,
    baseUrl: /^https?:\/\/[^/\s]+/iu.test(baseUrl) ? baseUrl.replace(/\/+$/u, '') : null,
    contentFolder: trimSlashes(text(values['contentdir'])) || 'content',
    languageCodes: codes,
    languageFolders: folders,
    permalinks: permalinksIn(values['permalinks']),
  }
}
