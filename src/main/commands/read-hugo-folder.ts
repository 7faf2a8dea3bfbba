import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { TreeToImport } from '../../areas/news/use-cases/import-hugo.ts'
import { StartError } from '../../platform/start-error.ts'

// What a site is built with and built into, where no post stands.
const notContent = new Set(['.git', 'node_modules', 'public', 'resources', 'themes'])
const picture = /\.(?:png|jpe?g|gif|webp|svg|avif)$/iu
const settings = /^(?:hugo|config)\.(?:toml|ya?ml|json)$/iu
/** Larger files are no posts; their names are reported, their bytes are not read. */
const maxTextBytes = 4 * 1024 * 1024

export type HugoFolder = TreeToImport & {
  /** Folders that were not looked into. */
  readonly passed: readonly string[]
}

/**
 * The files of a folder with a Hugo tree: a site, its `content/`, or loose posts. Beside a `content/` its site's settings
 * and pictures count as well. Links to other places are not followed. StartError when there is no such folder or nothing in it.
 */
export async function readHugoFolder(folder: string): Promise<HugoFolder> {
  const root = await realpath(folder).catch(() => {
    throw new StartError(`There is no folder ${folder}.`)
  })
  if (!(await stat(root)).isDirectory()) throw new StartError(`${folder} is a file, not a folder.`)
  const passed: string[] = []
  const inside = await list(root, root, passed)
  const paths = [...inside, ...(await besideContent(root))]
  if (inside.length === 0) throw new StartError(`There are no files in ${folder}.`)
  return {
    source: root,
    files: await Promise.all(paths.map((path) => readOne(root, path))),
    readImage: (path) => readFile(join(root, path)),
    passed,
  }
}

async function list(root: string, folder: string, passed: string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const named = relative(root, path).split(sep).join('/')
    if (entry.isDirectory() && notContent.has(entry.name)) passed.push(`${named}/`)
    else if (entry.isDirectory()) found.push(...(await list(root, path, passed)))
    else if (entry.isFile()) found.push(named)
  }
  return found
}

/** Settings and pictures of the site whose `content/` the folder is. */
async function besideContent(root: string): Promise<string[]> {
  const site = dirname(root)
  const names = await readdir(site).catch((): string[] => [])
  const isSite = basename(root) === 'content' || names.some((name) => settings.test(name))
  if (!isSite) return []
  const found = names.filter((name) => settings.test(name)).map((name) => `../${name}`)
  for (const name of ['config', 'static', 'assets']) {
    if (!names.includes(name)) continue
    const files = await list(site, join(site, name), []).catch((): string[] => [])
    found.push(
      ...files
        .filter((path) =>
          name === 'config' ? path.startsWith('config/_default/') : picture.test(path),
        )
        .map((path) => `../${path}`),
    )
  }
  return found
}

async function readOne(root: string, path: string): Promise<TreeToImport['files'][number]> {
  const file = join(root, path)
  if (picture.test(path) || (await stat(file)).size > maxTextBytes)
    return { path, bytes: new Uint8Array(), sha256: await hashOf(file) }
  const bytes = await readFile(file)
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(file)) hash.update(part as Buffer)
  return hash.digest('hex')
}
