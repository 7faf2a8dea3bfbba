import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { processIdentity } from '../data-folder/process-identity.ts'
import { StartError } from '../start-error.ts'
import type { Listening } from './settings.ts'

/** A PostgreSQL server as its own file `postmaster.pid` describes it. */
export type Postmaster = Listening & {
  readonly pid: number
  readonly status: 'starting' | 'ready' | 'stopping' | 'standby'
}

/** The server that runs on this cluster, or undefined; a file left behind by one that was killed counts as none. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(cluster)
  if (!lines) return undefined
  const [pid, , , port, socketFolder, , , status] = lines
  if (!isPostgres(Number(pid))) return undefined
  return {
    pid: Number(pid),
    port: Number(port),
    socketFolder: socketFolder ?? '',
    status: (status?.trim() || 'starting') as Postmaster['status'],
  }
}

/** Removes what a killed server left behind, which PostgreSQL mistakes for a running one if its number is in use again. */
export const removeStalePostmasterFile = (cluster: string) =>
  rmSync(join(cluster, 'postmaster.pid'), { force: true })

/** The server of this cluster once it accepts connections; undefined if it ends first or does not within `seconds`. */
export async function awaitReady(
  cluster: string,
  seconds: number,
): Promise<Postmaster | undefined> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const server = runningPostmaster(cluster)
    if (!server || server.status === 'ready') return server
    await new Promise((later) => setTimeout(later, 20))
  }
  return undefined
}

/** Whether this server is gone, or goes within two seconds. */
export async function hasEnded(server: Postmaster, cluster: string): Promise<boolean> {
  const end = Date.now() + 2000
  while (runningPostmaster(cluster)?.pid === server.pid) {
    if (Date.now() > end) return false
    await new Promise((later) => setTimeout(later, 20))
  }
  return true
}

function readLines(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return undefined
    throw new StartError(
      `The database in ${cluster} belongs to another user of this machine: start Convite as that user or as root.`,
    )
  }
}

function isPostgres(pid: number): boolean {
  if (!pid || processIdentity(pid) === undefined) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}
