import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockDataFolder } from '../data-folder/lock-data-folder.ts'
import { prepareDataFolder } from '../data-folder/prepare-data-folder.ts'
import { explainDiskError } from '../data-folder/explain-disk-error.ts'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { ensureDatabase } from './ensure-database.ts'
import { keepRunning } from './keep-running.ts'
import { databaseHome, placeDatabase, type Place } from './place-database.ts'
import { awaitReady, hasEnded, type Postmaster } from './postmaster.ts'
import { prepareBinaries } from './prepare-binaries.ts'
import { runCluster, stopCluster } from './run-cluster.ts'

export type EmbeddedPostgres = {
  readonly connectionString: string
  /** '' on Windows, where the server listens on loopback. */
  readonly socketFolder: string
  readonly pid: number
  /** Where the database's files lie: in the data folder, or outside it if its user could not reach that. */
  readonly home: string
  /** Stops the server, or only lets go of it if another process of Convite runs it. */
  stop(): Promise<void>
}

type Options = {
  readonly dataFolder: string
  readonly log: Log
  /** Whether a process of Convite that already has this data folder may share its server. Otherwise StartError. */
  readonly join?: boolean
  /** Told in sentences what takes time. */
  readonly say?: (sentence: string) => void
}

/**
 * A running PostgreSQL 18 with the database `convite`, its files in the data folder. It makes what is missing, takes
 * over a server that a killed Convite left running, and recovers a database that was cut off. One process has a data
 * folder at a time; everything that can keep it from starting is a StartError of one sentence.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { dataFolder } = options
  try {
    prepareDataFolder(dataFolder)
    const lock = options.join ? lockDataFolder(dataFolder) : await patientLock(dataFolder)
    if (!lock.held) {
      if (options.join) return await joinRunning(dataFolder)
      throw new StartError(
        `Convite already runs on ${dataFolder} (process ${lock.pid}): stop it first, or name another folder with CONVITE_DATA.`,
      )
    }
    try {
      return await startLocked(options, lock.release)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw explainDiskError(error, dataFolder)
  }
}

// The process before may be just about to end.
async function patientLock(dataFolder: string) {
  const end = Date.now() + 3000
  for (;;) {
    const lock = lockDataFolder(dataFolder)
    if (lock.held || Date.now() > end) return lock
    await new Promise((later) => setTimeout(later, 50))
  }
}

async function startLocked(
  { dataFolder, log, say = () => {} }: Options,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const place = await placeDatabase(dataFolder)
  const fresh = !existsSync(join(place.home, 'cluster'))
  if (fresh) say(`Creating the database in ${place.home}`)
  const binaries = await prepareBinaries(findBinaries(), place.home, place.user)
  await createCluster(binaries, place)
  const { server, connectionString } = await runAnswering(binaries, place)
  log.debug(
    { pid: server.pid, home: place.home, user: place.user?.uid },
    'embedded PostgreSQL runs',
  )
  const watch = keepRunning(binaries, place, server, log)
  const stopAll = async () => {
    await watch.end()
    await stopCluster(binaries, place, server).finally(release)
  }
  let stopped: Promise<void> | undefined
  return {
    connectionString,
    socketFolder: server.socketFolder,
    pid: server.pid,
    home: place.home,
    stop: () => (stopped ??= stopAll()),
  }
}

/** The cluster's server, with the database in it. */
async function runAnswering(
  binaries: Binaries,
  place: Place,
  again = true,
): Promise<{ server: Postmaster; connectionString: string }> {
  const server = await runCluster(binaries, place)
  const connectionString = connectionStringOf(server, place.home)
  try {
    await ensureDatabase(connectionString)
    return { server, connectionString }
  } catch (error) {
    // One that was killed a moment ago still looks as if it ran: whoever reaches it is cut off, and it is gone.
    if (again && (await hasEnded(server, join(place.home, 'cluster'))))
      return runAnswering(binaries, place, false)
    await stopCluster(binaries, place, server)
    throw error
  }
}

// The process that has the data folder may itself be at its start.
async function joinRunning(dataFolder: string): Promise<EmbeddedPostgres> {
  const home = databaseHome(dataFolder)
  const server = await awaitReady(join(home, 'cluster'), 60)
  if (!server)
    throw new StartError(
      `Another process of Convite uses ${dataFolder} and its database does not run: try again in a moment.`,
    )
  const connectionString = connectionStringOf(server, home)
  return {
    connectionString,
    socketFolder: server.socketFolder,
    pid: server.pid,
    home,
    stop: async () => {},
  }
}

function connectionStringOf({ socketFolder, port }: Postmaster, home: string): string {
  if (socketFolder)
    return `postgresql://convite@/convite?host=${encodeURIComponent(socketFolder)}&port=${port}`
  const password = readFileSync(join(home, 'password'), 'utf8').trim()
  return `postgresql://convite:${password}@127.0.0.1:${port}/convite`
}
