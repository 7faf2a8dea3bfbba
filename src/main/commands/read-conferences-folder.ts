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
 * Reads the lists of conferences below a folder: `YEAR/TOPIC.json`, the folder of one year, or either inside another
 * folder. StartError when there is no such folder or no list in it.
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
    const ofYear = basename(dirname(resolve(path)))
    if (!path.toLowerCase().endsWith('.json') || !year.test(ofYear)) {
      passed.push(named)
      continue
    }
    const rows = await readRows(path)
    if (typeof rows === 'string') unread.push({ path: named, reason: rows })
    else
      files.push({
        path: named,
        year: ofYear,
        topic: basename(path)
          .replace(/\.json$/iu, '')
          .toLowerCase(),
        rows,
      })
  }
  if (files.length + unread.length === 0)
    throw new StartError(`There is no list of conferences (YEAR/TOPIC.json) in ${folder}.`)
  return { files, unread, passed }
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
