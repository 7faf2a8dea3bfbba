import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SystemUser } from './run-as.ts'

/** Where the server listens: a folder for its socket, or (Windows) a port on loopback. */
export type Listening = { readonly socketFolder: string; readonly port: number }

/**
 * The server's settings, for a small machine: with 64 MB of shared buffers web process and database together stay
 * under 400 MB. Nothing that was acknowledged is ever lost (fsync, synchronous_commit).
 */
export function settingsFor({ socketFolder, port }: Listening): string {
  const settings = {
    listen_addresses: socketFolder ? '' : '127.0.0.1',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port,
    // PostgreSQL's own default: four processes with a full pool each have a place.
    max_connections: 100,
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    huge_pages: 'off',
    jit: 'off',
    max_worker_processes: 4,
    max_parallel_workers: 2,
    max_parallel_workers_per_gather: 1,
    autovacuum_max_workers: 2,
    // Worker processes for reading ahead gain nothing at this size and cost memory.
    io_method: 'sync',
    random_page_cost: 1.1,
    fsync: 'on',
    synchronous_commit: 'on',
    wal_compression: 'on',
    wal_level: 'minimal',
    max_wal_senders: 0,
    min_wal_size: '32MB',
    max_wal_size: '512MB',
    checkpoint_timeout: '15min',
    // After a crash one call for the whole disk instead of one for each of a thousand files.
    ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
    log_checkpoints: 'off',
    // Errors of statements are logged by the web process, which knows what they were for.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_timezone: 'UTC',
    timezone: 'UTC',
    lc_messages: 'C',
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key} = '${value}'`)
  return `# Written by Convite at every start; settings of your own go into postgresql.auto.conf (ALTER SYSTEM).\n${lines.join('\n')}\n`
}

// The longest path of a socket is 107 bytes on Linux and 103 on macOS, of which the file name takes 15.
const longestFolder = 88

/**
 * Chooses where the server with this `home` listens. Its socket lies beside the database if that path is short and
 * plain enough, else in a fresh folder under the system's temporary one.
 */
export async function chooseListening(home: string): Promise<Listening> {
  if (process.platform === 'win32') return { socketFolder: '', port: await freePort() }
  const beside = join(home, 'socket')
  const fits = /^[A-Za-z0-9/._+-]+$/.test(beside) && Buffer.byteLength(beside) <= longestFolder
  return {
    socketFolder: fits ? beside : mkdtempSync(join(temporaryFolder(), 'convite-')),
    port: 5432,
  }
}

/** Makes the socket's folder, empty and closed to others: what a killed server left in it would stop the next one. */
export function emptySocketFolder({ socketFolder }: Listening, user: SystemUser | undefined): void {
  if (!socketFolder) return
  rmSync(socketFolder, { recursive: true, force: true })
  mkdirSync(socketFolder, { mode: 0o700 })
  if (user) chownSync(socketFolder, user.uid, user.gid)
}

const temporaryFolder = () => (/^[A-Za-z0-9/._+-]{1,60}$/.test(tmpdir()) ? tmpdir() : '/tmp')

/** Removes a socket folder that was made outside the database's own folder. */
export function removeSocketFolder(home: string, socketFolder: string): void {
  if (socketFolder && !socketFolder.startsWith(home))
    rmSync(socketFolder, { recursive: true, force: true })
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 5432))
    })
  })
