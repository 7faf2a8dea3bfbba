import { globSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

const outDir = 'dist/client'
const worthPacking = new Set(['.css', '.js', '.svg', '.wasm', '.webmanifest', '.txt', '.ico'])

/** Writes a .br and a .gz beside every text file once the build stands, so that the server never compresses. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async closeBundle() {
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((e) => e.isFile() && worthPacking.has(extname(e.name)))
      .map((e) => join(e.parentPath, e.name))
    for (const path of paths) {
      const bytes = await readFile(path)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      }
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }))
      await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
    }
  },
})

const islands = globSync(['src/ui/islands/*.ts', 'src/areas/*/web/islands/*.ts'], {
  exclude: ['**/*.test.ts'],
})

// Pages that are a world of their own bring a stylesheet of their own.
const sheets = globSync('src/areas/*/web/*.css')

/** One entry per island: plain scripts, found by name; the pages themselves are rendered on the server. */
export default defineConfig({
  publicDir: 'public',
  plugins: [tailwindcss(), precompress()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: ['chrome111', 'firefox128', 'safari16.4'],
    cssTarget: ['chrome111', 'firefox128', 'safari16.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['src/ui/styles.css', 'src/ui/more.css', ...sheets, ...islands].map((path) =>
        resolve(path),
      ),
      output: {
        entryFileNames: ({ facadeModuleId }) =>
          `assets/${basename(facadeModuleId ?? 'entry', '.ts')}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
})
