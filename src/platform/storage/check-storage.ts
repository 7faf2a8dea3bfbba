import { randomBytes } from 'node:crypto'
import type { Storage } from './storage.ts'

/** Writes, reads and deletes a small file; throws if that does not work or gives back other bytes. */
export async function checkStorage(storage: Omit<Storage, 'check'>): Promise<void> {
  const key = `check-${randomBytes(8).toString('hex')}`
  const bytes = randomBytes(64)
  await storage.put(key, bytes, 'application/octet-stream')
  const found = await storage.get(key)
  await storage.delete(key)
  if (!found || !bytes.equals(found)) throw new Error('the store gave back other bytes')
}
