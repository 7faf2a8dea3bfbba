import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkStorage } from './check-storage.ts'
import type { Storage } from './storage.ts'
import { checkedKey } from './storage-key.ts'

/**
 * Files in a folder, spread over subfolders by the first two letters of their key. A file appears complete or not
 * at all, also if the power goes.
 */
export function createDiskStorage(folder: string): Storage {
  const pathOf = (key: string) => join(folder, checkedKey(key).slice(0, 2), key)

  const storage: Omit<Storage, 'check'> = {
    async put(key, bytes) {
      const path = pathOf(key)
      const unfinished = `${path}.${randomBytes(6).toString('hex')}.tmp`
      await mkdir(dirname(path), { recursive: true })
      try {
        const file = await open(unfinished, 'wx', 0o640)
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },

    async get(key) {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },

    delete: (key) => rm(pathOf(key), { force: true }),
  }
  return { ...storage, check: () => checkStorage(storage) }
}
