import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { UnreadFile } from '../../areas/network/domain/calendar/import-report.ts'
import type { ConferenceFile } from '../../areas/network/domain/calendar/read-conferences.ts'
import { StartError } from '../../platform/start-error.ts'

export type ConferencesFolder = {
  readonly files: readonly ConferenceFile[]
  readonly unread: readonly UnreadFile[]
  /** Files that are no list of a year: licences, settings. */
  readonly passed: readonly string[]
}

const year = /^(?:19|20)\d{2}$/u
// A year of one topic has some hundred kilobytes at most.
const maxBytes = 20 * 1024 * 1024

/**
 * Reads the lists of conferences below a folder: `YEAR/TOPIC.json` at any depth, the folder of one year, or files with the
 * year in their name. StartError when there is no such folder or no list in it.
 */
export async function readConferencesFolder(folder: string): Promise<ConferencesFolder> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new StartError(`There is no folder ${folder}.`)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](?:\.git|node_modules)[\\/]/u.test(path))
    .toSorted()
  const files: ConferenceFile[] = []
  const unread: UnreadFile[] = []
  const passed: string[] = []
  for (const path of paths) {
    const named = relative(folder, path).split(sep).join('/')
    const about = yearAndTopic(resolve(path))
    if (!about) {
      passed.push(named)
      continue
    }
    const rows = await readRows(path)
    if (typeof rows === 'string') unread.push({ path: named, reason: rows })
    else files.push({ path: named, ...about, rows })
  }
  if (files.length + unread.length === 0)
    throw new StartError(`There is no list of conferences (YEAR/TOPIC.json) in ${folder}.`)
  return { files, unread, passed }
}

/** `2025/python.json`, `2025/europe/python.json`, `python-2025.json` and `2025.json` say a year, and all but the last a topic. */
function yearAndTopic(path: string): Pick<ConferenceFile, 'year' | 'topic'> | null {
  if (!/\.json$/iu.test(path)) return null
  const name = basename(path).slice(0, -'.json'.length).toLowerCase()
  const [, before = '', inName, after = ''] =
    /^(.*?[-_. ])?((?:19|20)\d{2})([-_. ].*)?$/u.exec(name) ?? []
  const topic = inName ? `${before}${after}`.replace(/^[-_. ]+|[-_. ]+$/gu, '') : name
  const found =
    inName ??
    dirname(path)
      .split(sep)
      .toReversed()
      .find((part) => year.test(part))
  return found ? { year: found, topic } : null
}

async function readRows(path: string): Promise<readonly unknown[] | UnreadFile['reason']> {
  if ((await stat(path)).size > maxBytes) return 'too-large'
  let content: unknown
  try {
    content = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/u, ''))
  } catch {
    return 'not-json'
  }
  return Array.isArray(content) ? content : 'not-a-list'
}
