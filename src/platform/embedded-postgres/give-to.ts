import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SystemUser } from './run-as.ts'

/** Gives a folder and all in it to `user`, with no rights for anybody else. */
export function giveTo(folder: string, user: SystemUser): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) giveTo(path, user)
    else if (!entry.isSymbolicLink()) chownSync(path, user.uid, user.gid)
  }
  chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
}
