import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile, chmod } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const decompress = promisify(brotliDecompress)

/** A browser that can be started: its program and the environment variables it needs. */
export type BrowserProgram = {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  const bytes = await decompress(await readFile(archive))
  await mkdir(folder, { recursive: true })
  await new Promise<void>((resolve, reject) => {
    const tar = spawn('tar', ['-x', '--no-same-owner', '-f', '-', '-C', folder], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    tar.once('error', reject)
    tar.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`tar exited with ${code}`)),
    )
    tar.stdin.end(bytes)
  })
}

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`

/**
 * Unpacks the browser that the package @sparticuz/chromium carries, with the system libraries and the font it
 * brings for machines that have none, into a folder of its own version; does nothing if that was done before.
 * Returns undefined where the package has no program for this machine.
 */
export async function unpackBundledBrowser(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const packageFolder = dirname(dirname(entry))
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const cache = join(packageFolder, '..', '..', '.cache')
  const folder = join(cache, `convite-browser-${manifest.version}`)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const unfinished = await mkdtemp(join(cache, 'convite-browser-'))
    const bin = join(packageFolder, 'bin')
    await Promise.all([
      unpackTar(join(bin, 'al2023.tar.br'), unfinished),
      unpackTar(join(bin, 'fonts.tar.br'), unfinished),
      unpackTar(join(bin, 'swiftshader.tar.br'), unfinished),
      decompress(await readFile(join(bin, 'chromium.br'))).then((bytes) =>
        writeFile(join(unfinished, 'chromium'), bytes),
      ),
    ])
    await chmod(join(unfinished, 'chromium'), 0o755)
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder))
    // Two test workers may unpack at once: the first rename wins, the other copy is thrown away.
    await rename(unfinished, folder).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    })
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      FONTCONFIG_PATH: folder,
    },
  }
}
