import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { requireFreeSpace } from '../data-folder/prepare-data-folder.ts'
import { StartError } from '../start-error.ts'
import { programOf, type Binaries } from './binaries.ts'
import { explainFailure } from './explain-failure.ts'
import type { Place } from './place-database.ts'
import { runAs } from './run-as.ts'

const spaceForNewCluster = 150 * 1024 * 1024

/**
 * Makes an empty database cluster in `home/cluster` if there is none: UTF-8, and text sorted as Unicode says, so
 * that names with accents stand where readers look for them. A creation that was cut off is begun anew. Answers
 * whether it made one; StartError if the existing one is of another major version or the disk does not allow it.
 */
export async function createCluster(binaries: Binaries, { home, user }: Place): Promise<boolean> {
  const cluster = join(home, 'cluster')
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    requireSameVersion(cluster, binaries)
    // A copy or a restored backup can have lost the rights that PostgreSQL insists on.
    chmodSync(cluster, 0o700)
    return false
  }
  requireFreeSpace(home, spaceForNewCluster)
  const unfinished = `${cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  const { code, output } = await runAs(
    user,
    programOf(binaries, 'initdb'),
    [
      ...['--pgdata', unfinished, '--username', 'convite', '--encoding', 'UTF8'],
      ...['--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'und'],
      ...authentication(home),
    ],
    home,
  )
  if (code !== 0) throw explainFailure(output, home)
  appendFileSync(join(unfinished, 'postgresql.conf'), "\ninclude_if_exists = 'convite.conf'\n")
  renameSync(unfinished, cluster)
  return true
}

function requireSameVersion(cluster: string, binaries: Binaries) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  const major = binaries.version.split('.')[0]
  if (found !== major)
    throw new StartError(
      `The database in ${cluster} was made by PostgreSQL ${found} and this Convite brings PostgreSQL ${major}: start it with the Convite that made it, export the events, and import them here.`,
    )
}

// A unix socket in a closed folder needs no password; a port on loopback can be reached by every user of the machine.
function authentication(home: string): string[] {
  if (process.platform !== 'win32') return ['--auth', 'trust']
  const file = join(home, 'password')
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return ['--auth', 'scram-sha-256', '--pwfile', file]
}
