import { chownSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programOf, type Binaries } from './binaries.ts'
import { explainFailure } from './explain-failure.ts'
import type { Place } from './place-database.ts'
import {
  awaitReady,
  removeStalePostmasterFile,
  runningPostmaster,
  type Postmaster,
} from './postmaster.ts'
import { runAs } from './run-as.ts'
import {
  chooseListening,
  emptySocketFolder,
  removeSocketFolder,
  settingsFor,
  type Listening,
} from './settings.ts'

// After a crash PostgreSQL first replays what it had promised; that can take a while on a slow disk.
const patience = 180
const largestLog = 5_000_000

/**
 * The server of this cluster, accepting connections: the one that a killed Convite left running, else a fresh one.
 * It does not belong to this process's terminal, so that Ctrl-C reaches it only through `stopCluster`. A fresh one
 * listens where `before` did, if given.
 */
export async function runCluster(
  binaries: Binaries,
  place: Place,
  before?: Listening,
): Promise<Postmaster> {
  const cluster = join(place.home, 'cluster')
  const left = runningPostmaster(cluster)
  if (left && left.status !== 'stopping') {
    const adopted = await awaitReady(cluster, patience)
    if (adopted) return adopted
  }
  if (left) await awaitReady(cluster, patience)
  removeStalePostmasterFile(cluster)

  const listening = before ?? (await chooseListening(place.home))
  emptySocketFolder(listening, place.user)
  const settings = join(cluster, 'convite.conf')
  writeFileSync(settings, settingsFor(listening))
  const log = join(place.home, 'postgres.log')
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
    renameSync(log, `${log}.1`)
  writeFileSync(log, '', { flag: 'a', mode: 0o600 })
  if (place.user)
    for (const file of [settings, log]) chownSync(file, place.user.uid, place.user.gid)
  const written = statSync(log).size

  const { code, output } = await control(binaries, place, ['start', '--log', log])
  const server = code === 0 ? await awaitReady(cluster, patience) : undefined
  if (server) return server
  removeSocketFolder(place.home, listening.socketFolder)
  const said = existsSync(log) ? readFileSync(log).subarray(written).toString() : ''
  throw explainFailure(said || output, place.home)
}

/** Ends the server: connections are cut, everything is written, and it is gone when this returns. */
export async function stopCluster(binaries: Binaries, place: Place, server: Postmaster) {
  const { code } = await control(binaries, place, ['stop', '--mode', 'fast'])
  if (code !== 0 && runningPostmaster(join(place.home, 'cluster')))
    await control(binaries, place, ['stop', '--mode', 'immediate'])
  removeSocketFolder(place.home, server.socketFolder)
}

const control = (binaries: Binaries, { home, user }: Place, args: readonly string[]) =>
  runAs(
    user,
    programOf(binaries, 'pg_ctl'),
    [
      ...args,
      '--pgdata',
      join(home, 'cluster'),
      '--wait',
      '--timeout',
      String(patience),
      '--silent',
    ],
    home,
  )
