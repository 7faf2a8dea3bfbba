import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative, sep } from 'node:path'
import { encodingFor } from './page-cache.ts'
import { projectFolder } from './project-folder.ts'

type Manifest = Readonly<Record<string, { readonly file: string }>>
type StoredFile = {
  readonly bytes: Buffer
  readonly br?: Buffer
  readonly gz?: Buffer
  readonly type: string
}
type ClientBuild = {
  readonly addresses: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, StoredFile>
}

/** What a static request gets: bytes as they go on the wire and their headers. */
export type ServedAsset = { readonly body: Buffer; readonly headers: Record<string, string> }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

function readBuild(directory: string): ClientBuild {
  if (!existsSync(join(directory, 'manifest.json')))
    return { addresses: new Map(), files: new Map() }
  const files = new Map<string, StoredFile>()
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    const packed = (suffix: string) =>
      existsSync(path + suffix) ? readFileSync(path + suffix) : undefined
    const [br, gz] = [packed('.br'), packed('.gz')]
    files.set(`/${relative(directory, path).split(sep).join('/')}`, {
      bytes: readFileSync(path),
      type,
      ...(br ? { br } : {}),
      ...(gz ? { gz } : {}),
    })
  }
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest
  // Files of packages (the fonts) go by their bare name: where packages lie differs from machine to machine.
  const nameOf = (source: string) =>
    source.startsWith('src/') ? source.slice(4) : basename(source)
  return {
    addresses: new Map(
      Object.entries(manifest).map(([source, { file }]) => [nameOf(source), `/${file}`]),
    ),
    files,
  }
}

let build: ClientBuild | undefined
const loaded = () => (build ??= readBuild(join(projectFolder(), 'dist', 'client')))

/**
 * The public address of a built file, by its path under src/ (`asset('ui/styles.css')` → `/assets/styles-x1y2.css`),
 * or by its bare name for a file of a package, such as a font.
 * Before the client is built, an address that answers 404, so that pages can be tested without a build.
 */
export function asset(name: string): string {
  return loaded().addresses.get(name) ?? `/assets/${name}`
}

/**
 * Answers a request for a static file from memory, in the best encoding the client takes; null when there is none.
 * Files under /assets carry a hash in their name and may be kept for ever, the others for a day.
 */
export function serveAsset(path: string, acceptEncoding = ''): ServedAsset | null {
  const file = loaded().files.get(path)
  if (!file) return null
  const wanted = encodingFor(acceptEncoding)
  const packed = wanted === 'br' ? file.br : wanted === 'gzip' ? file.gz : undefined
  return {
    body: packed ?? file.bytes,
    headers: {
      'content-type': file.type,
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      ...(file.br || file.gz ? { vary: 'accept-encoding' } : {}),
      ...(packed ? { 'content-encoding': wanted } : {}),
    },
  }
}
