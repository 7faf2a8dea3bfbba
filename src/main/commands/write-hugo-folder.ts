import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { OutFile } from '../../areas/news/domain/hugo/out-file.ts'
import type { WrittenFile } from '../../areas/news/use-cases/export-hugo.ts'
import { StartError } from '../../platform/start-error.ts'

/** What an export wrote, so that the next one knows its own files from others. */
const listName = '.convite-export.json'
const listShape = z.object({ community: z.string(), files: z.record(z.string(), z.string()) })

type Options = {
  readonly community: string
  readonly title: string
  readonly force: boolean
  readonly picture: (sha256: string) => Promise<Uint8Array | null>
}

export type HugoFolderWritten = {
  readonly files: readonly WrittenFile[]
  readonly written: number
  readonly same: number
  readonly removed: number
  /** Pictures whose bytes are gone. */
  readonly missing: readonly string[]
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesAt = (path: string) => readFile(path).catch(() => null)

/**
 * Writes the files of an export into a folder. What an earlier export wrote and is no more is removed; all else stays.
 * StartError, before anything is written, when the folder holds other files or somebody changed ours, unless `force`.
 */
export async function writeHugoFolder(
  folder: string,
  files: readonly OutFile[],
  { community, title, force, picture }: Options,
): Promise<HugoFolderWritten> {
  const before = await earlierExport(folder, community, force)
  const settings = await settingsFor(folder, title, before)
  const wanted = new Map<string, { bytes: Uint8Array; file: OutFile }>()
  const missing: string[] = []
  for (const file of [...settings, ...files]) {
    const bytes = 'text' in file ? Buffer.from(file.text) : await picture(file.sha256)
    if (bytes) wanted.set(file.path, { bytes, file })
    else missing.push(file.path)
  }
  const here = new Map<string, string | null>()
  for (const path of new Set([...wanted.keys(), ...Object.keys(before)])) {
    const bytes = await bytesAt(join(folder, path))
    here.set(path, bytes && hashOf(bytes))
  }
  const changed = [...here].filter(
    ([path, hash]) =>
      hash !== null &&
      hash !== before[path] &&
      hash !== (wanted.get(path) && hashOf(wanted.get(path)!.bytes)),
  )
  if (changed.length > 0 && !force)
    throw new StartError(
      `Changed in ${folder} since, import these first or use --force: ${changed.map(([path]) => path).join(' ')}`,
    )
  let written = 0
  const done: WrittenFile[] = []
  for (const [path, { bytes, file }] of wanted) {
    const sha256 = hashOf(bytes)
    if (here.get(path) !== sha256) {
      written += 1
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    done.push({ path, sha256, postId: file.postId, format: file.format ?? null })
  }
  const gone = Object.keys(before).filter((path) => !wanted.has(path) && here.get(path))
  for (const path of gone) await rm(join(folder, path))
  const list = {
    community,
    files: Object.fromEntries(
      done
        .map(({ path, sha256 }) => [path, sha256] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, listName), `${JSON.stringify(list, null, 2)}\n`)
  return { files: done, written, same: done.length - written, removed: gone.length, missing }
}

/** The hashes of the files that an earlier export wrote, by their paths. */
async function earlierExport(
  folder: string,
  community: string,
  force: boolean,
): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new StartError(`${folder} is no folder that can be read (${error.code}).`)
  })
  const list = listOf(await bytesAt(join(folder, listName)))
  if (list?.community === community) return list.files
  if (names.length > 0 && !force)
    throw new StartError(
      list
        ? `${folder} holds the export of another community, ${list.community}; --force writes there all the same.`
        : `${folder} is not empty and no export of this community; --force writes there all the same.`,
    )
  return {}
}

function listOf(bytes: Buffer | null): z.output<typeof listShape> | null {
  if (!bytes) return null
  try {
    const read = listShape.safeParse(JSON.parse(bytes.toString()))
    const safe = read.success && Object.keys(read.data.files).every((path) => !path.includes('..'))
    return safe ? read.data : null
  } catch {
    return null
  }
}

const settingsNames = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/u

/** Settings under which the addresses are those that the posts have here, unless the site has its own. */
async function settingsFor(
  folder: string,
  title: string,
  before: Readonly<Record<string, string>>,
): Promise<OutFile[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const own = names.some(
    (name) => (settingsNames.test(name) && !(name in before)) || name === 'config',
  )
  if (own) return []
  const text = [
    `title = ${JSON.stringify(title)}`,
    'defaultContentLanguage = "es"',
    'defaultContentLanguageInSubdir = true',
    '',
    ...[
      ['es', 'Español'],
      ['en', 'English'],
      ['pt', 'Português'],
    ].flatMap(([code, name], i) => [
      `[languages.${code}]`,
      `label = "${name}"`,
      `weight = ${i + 1}`,
      '',
    ]),
  ].join('\n')
  return [{ path: 'hugo.toml', text, postId: null }]
}
