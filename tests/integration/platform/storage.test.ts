import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDiskStorage } from '../../../src/platform/storage/disk-storage.ts'
import { createS3Storage } from '../../../src/platform/storage/s3-storage.ts'
import type { Storage } from '../../../src/platform/storage/storage.ts'
import { startObjectStore } from '../../object-store.ts'

let folder: string
let store: Awaited<ReturnType<typeof startObjectStore>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convite-storage-'))
  store = await startObjectStore()
})
afterAll(async () => {
  await store.stop()
  await rm(folder, { recursive: true })
})

const settings = () => ({
  endpoint: `${store.endpoint}/`,
  bucket: 'convite',
  region: 'us-east-1',
  accessKeyId: 'key',
  secretAccessKey: 'secret',
})
const stores: readonly [string, () => Storage][] = [
  ['disk', () => createDiskStorage(join(folder, 'files'))],
  ['S3', () => createS3Storage(settings())],
]

describe.each(stores)('%s', (_, make) => {
  test('gives back what it was given, until it is deleted', async () => {
    const storage = make()
    const bytes = new Uint8Array([0, 255, 10, 13])
    await storage.put('abc-800', bytes, 'image/webp')
    expect([...((await storage.get('abc-800')) ?? [])]).toEqual([0, 255, 10, 13])
    await storage.put('abc-800', new Uint8Array([1]), 'image/webp')
    expect([...((await storage.get('abc-800')) ?? [])]).toEqual([1])
    await storage.delete('abc-800')
    await storage.delete('abc-800')
    expect(await storage.get('abc-800')).toEqual(null)
    await storage.check()
  })

  test.each(['../secret', '/etc/passwd', 'a/b', '.', '..', 'A', 'ab\0', 'ab\\..\\c', ''])(
    'has no key %j',
    async (key) => {
      const storage = make()
      await expect(storage.put(key, new Uint8Array(), 'x')).rejects.toThrow('not a key')
      await expect(storage.get(key)).rejects.toThrow('not a key')
    },
  )
})

test('the disk shows nothing but whole files', async () => {
  const storage = createDiskStorage(join(folder, 'whole'))
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => storage.put('same', new Uint8Array(1000).fill(i), 'x')),
  )
  expect(await readdir(join(folder, 'whole', 'sa'))).toEqual(['same'])
  expect(new Set(await storage.get('same')).size).toEqual(1)
})

test('a store that refuses says so', async () => {
  const storage = createS3Storage({ ...settings(), accessKeyId: 'other' })
  await expect(storage.check()).rejects.toThrow('403')
  await expect(storage.get('abc')).rejects.toThrow('403')
})
