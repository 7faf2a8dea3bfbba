import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that Convite itself lies in (the one with package.json and migrations/), the same from the sources
 * and from the built server; not the folder the command was called in.
 */
export function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json of Convite not found')
    folder = parent
  }
  return folder
}
