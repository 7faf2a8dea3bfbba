import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../start-error.ts'
import { giveTo } from './give-to.ts'
import { nobody, runAs, runsAsRoot, type SystemUser } from './run-as.ts'

/** Where the database lies (`home` holds the folder `cluster`) and as whom it runs (undefined: as ourselves). */
export type Place = { readonly home: string; readonly user: SystemUser | undefined }

/** The folder of the database that belongs to a data folder: inside it, or where its pointer file says. */
export function databaseHome(dataFolder: string): string {
  const pointer = pointerOf(dataFolder)
  if (!existsSync(pointer)) return join(dataFolder, 'postgres')
  const home = readFileSync(pointer, 'utf8').trim()
  if (!existsSync(home))
    throw new StartError(
      `The database of ${dataFolder} should lie in ${home}, which is gone: bring it back, or delete ${pointer} to begin with an empty database.`,
    )
  return home
}

const pointerOf = (dataFolder: string) => join(dataFolder, 'postgres.location')

/**
 * Settles where the database lies and as whom it runs. PostgreSQL refuses to run as root, so root hands it to the
 * owner of the existing database, else to `nobody`. If that user cannot pass through to the data folder (a 0700
 * home), the database goes to a folder of its own outside, and `postgres.location` in the data folder says where.
 */
export async function placeDatabase(dataFolder: string): Promise<Place> {
  const home = databaseHome(dataFolder)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (!runsAsRoot()) {
    requireOwnership(home)
    return { home, user: undefined }
  }
  const user = existingOwner(home) ?? nobody()
  own(home, user)
  if (await canWrite(user, home)) return { home, user }
  const outside = await makeFolderOutside(dataFolder, user)
  moveCluster(home, outside, user)
  writeFileSync(pointerOf(dataFolder), `${outside}\n`)
  rmSync(home, { recursive: true, force: true })
  return { home: outside, user }
}

function requireOwnership(home: string) {
  const cluster = join(home, 'cluster')
  const owner = statSync(existsSync(cluster) ? cluster : home).uid
  if (process.getuid && owner !== process.getuid())
    throw new StartError(
      `The database in ${home} belongs to another user of this machine (number ${owner}): start Convite as that user or as root.`,
    )
}

function existingOwner(home: string): SystemUser | undefined {
  const cluster = statSync(join(home, 'cluster'), { throwIfNoEntry: false })
  return cluster && cluster.uid !== 0 ? { uid: cluster.uid, gid: cluster.gid } : undefined
}

// Files brought back from a backup by root belong to root.
function own(home: string, user: SystemUser) {
  const cluster = statSync(join(home, 'cluster'), { throwIfNoEntry: false })
  try {
    if (cluster?.uid === 0) giveTo(home, user)
    chownSync(home, user.uid, user.gid)
    chmodSync(home, 0o700)
  } catch {
    throw new StartError(
      `Root may not hand ${home} to another user of this machine, and PostgreSQL refuses to run as root: start Convite as an ordinary user, or set DATABASE_URL.`,
    )
  }
}

async function canWrite(user: SystemUser, folder: string) {
  const test = 'cd "$0" && : > .reached && rm .reached'
  return (await runAs(user, '/bin/sh', ['-c', test, folder], '/')).code === 0
}

// /var/lib is where databases live; /var/tmp only if there is nothing better, since some systems sweep it.
async function makeFolderOutside(dataFolder: string, user: SystemUser): Promise<string> {
  for (const parent of ['/var/lib/convite', '/usr/local/var/convite', '/opt/convite', '/var/tmp']) {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 })
      const project = basename(dirname(dataFolder)).replace(/[^A-Za-z0-9]+/g, '-')
      const folder = mkdtempSync(join(parent, `${project || 'convite'}-`))
      own(folder, user)
      if (await canWrite(user, folder)) return folder
      rmSync(folder, { recursive: true })
    } catch (error) {
      if (error instanceof StartError) throw error
    }
  }
  throw new StartError(
    `PostgreSQL refuses to run as root, and no other user can reach ${dataFolder}: name another folder with CONVITE_DATA, start Convite as an ordinary user, or set DATABASE_URL.`,
  )
}

function moveCluster(from: string, to: string, user: SystemUser) {
  const [old, moved] = [join(from, 'cluster'), join(to, 'cluster')]
  if (!existsSync(old)) return
  try {
    renameSync(old, moved)
  } catch {
    cpSync(old, moved, { recursive: true, preserveTimestamps: true })
    giveTo(moved, user)
  }
}
