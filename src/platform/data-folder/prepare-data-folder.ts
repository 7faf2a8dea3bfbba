import { existsSync, lstatSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from '../start-error.ts'
import { explainDiskError } from './explain-disk-error.ts'

const mebibyte = 1024 * 1024
// Under this PostgreSQL stops in the middle of its work; better not to begin.
const leastFree = 32 * mebibyte

/**
 * Makes sure that the data folder exists and can be written to. Throws a StartError with the reason (full,
 * read-only, not allowed) otherwise.
 */
export function prepareDataFolder(dataFolder: string): void {
  const probe = join(dataFolder, `.write-probe-${process.pid}`)
  try {
    makeFolder(dataFolder)
    requireFreeSpace(dataFolder, leastFree)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw explainDiskError(error, dataFolder)
  }
}

// Not mkdir's own recursion: on a read-only disk that says a folder is missing, and not why.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (!lstatSync(dirname(folder), { throwIfNoEntry: false })) makeFolder(dirname(folder))
  // Others may pass through (the database can belong to another user) but not look around.
  try {
    mkdirSync(folder, { mode: 0o711 })
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error
  }
}

/** Throws a StartError if the disk under `folder` has less than `needed` bytes left for this user. */
export function requireFreeSpace(folder: string, needed: number): void {
  const free = freeSpace(folder)
  if (free < needed)
    throw new StartError(
      `The disk of ${folder} is too full: ${Math.floor(free / mebibyte)} MB are left and Convite needs ${Math.ceil(needed / mebibyte)} MB. Free some space, or name another folder with CONVITE_DATA.`,
    )
}

/** Bytes that this user can still write on the disk under `folder`. */
export function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
