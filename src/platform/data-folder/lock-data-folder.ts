import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processIdentity } from './process-identity.ts'

export type DataFolderLock =
  | { readonly held: true; release(): void }
  | { readonly held: false; readonly pid: number }

/**
 * Takes the data folder for this process, or tells which live process has it. A lock left behind by a process that
 * was killed is recognised (the process is gone, or its number belongs to another one now) and taken over.
 */
export function lockDataFolder(dataFolder: string): DataFolderLock {
  const path = join(dataFolder, 'convite.lock')
  const mine = `${process.pid} ${processIdentity(process.pid)}\n`
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return { held: true, release: () => releaseIfMine(path, mine) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const found = readLock(path)
    if (found === undefined) continue
    const [pid, identity] = found.trim().split(' ')
    if (identity !== undefined && processIdentity(Number(pid)) === identity)
      return { held: false, pid: Number(pid) }
    removeStale(path, found)
  }
}

const readLock = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

// Another start may have replaced the stale lock since it was read: move it aside first, and put it back if it is new.
function removeStale(path: string, stale: string) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, path)
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        'code' in error &&
        ['ENOENT', 'EEXIST'].includes(String(error.code))
      )
    )
      throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function releaseIfMine(path: string, mine: string) {
  if (readLock(path) === mine) rmSync(path, { force: true })
}
