import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileAddress, fileRoutes } from '../../../src/platform/files/file-routes.ts'
import { fileResponse } from '../../../src/platform/files/file-response.ts'
import { recordImage, storeImage } from '../../../src/platform/files/store-image.ts'
import { createDiskStorage } from '../../../src/platform/storage/disk-storage.ts'
import type { Storage } from '../../../src/platform/storage/storage.ts'
import { createApp } from '../../../src/platform/http/app.ts'
import { testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'

const database = testDatabase()
let folder: string
let storage: Storage
let id: string
const uploadedAt = new Date('2027-01-15T12:00:00Z')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convite-files-'))
  storage = createDiskStorage(folder)
  const photo = await sharp({
    create: { width: 1000, height: 500, channels: 3, background: '#0a7' },
  })
    .png()
    .toBuffer()
  const image = await storeImage(storage, photo)
  id = await recordImage(database.db, image, {
    originalName: 'plaza.png',
    alt: { es: 'La plaza' },
    uploadedAt,
  })
})
afterAll(() => rm(folder, { recursive: true }))

const ask = (asked: { width?: number; ifNoneMatch?: string; id?: string }) =>
  fileResponse({ db: database.db, storage }, { id, ...asked })

test('a picture is recorded with what it became', async () => {
  const file = await database.db.selectFrom('files').selectAll().executeTakeFirstOrThrow()
  expect(file).toEqual({
    id,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    mediaType: 'image/webp',
    bytes: expect.any(Number) as number,
    width: 1000,
    height: 500,
    originalName: 'plaza.png',
    alt: { es: 'La plaza' },
    uploadedBy: null,
    uploadedAt,
  })
})

test('it is served to be kept, as the type it is', async () => {
  const response = await ask({})
  const { sha256 } = await database.db
    .selectFrom('files')
    .select('sha256')
    .executeTakeFirstOrThrow()
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-length': expect.stringMatching(/^\d+$/) as string,
    'content-type': 'image/webp',
    'cross-origin-resource-policy': 'cross-origin',
    etag: `"${sha256}"`,
    'x-content-type-options': 'nosniff',
  })
  const again = await ask({ ifNoneMatch: `"${sha256}"` })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('other widths are drawn once, also when many ask at once; none is larger than the picture', async () => {
  const responses = await Promise.all([1, 2, 3, 4].map(() => ask({ width: 400 })))
  const shown = await Promise.all(
    responses.map(async (r) => sharp(await r.arrayBuffer()).metadata()),
  )
  expect(shown.map(({ width, height }) => [width, height])).toEqual(
    [1, 2, 3, 4].map(() => [400, 200]),
  )
  const large = await sharp(await (await ask({ width: 1600 })).arrayBuffer()).metadata()
  expect(large.width).toEqual(1000)
  const kept = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'))
  expect(kept.length).toEqual(2)
})

test.each([
  { width: 401 },
  { width: 100_000 },
  { id: 'x' },
  { id: '../../etc/passwd' },
  { id: '01940000-0000-7000-8000-000000000000' },
])('there is nothing at %j', async (asked) => {
  await expect(ask(asked)).rejects.toMatchObject({ code: 'not-found' })
})

test('the address takes a width, and leaves the headers of a file alone', async () => {
  const app = createApp({
    services: { ...testServices(database), storage },
    routes: fileRoutes,
    readSession: async () => null,
    admit: async () => {},
    failure: (_exchange, error, status) => new Response(error.code, { status }),
  })
  const get = async (path: string) =>
    app.request(path, {}, { incoming: { socket: { remoteAddress: '127.0.0.1' } } })
  const answers = await Promise.all(
    [fileAddress(id), fileAddress(id, 400), `/files/${id}?w=401`, `/files/${id}?w=x`].map(get),
  )
  expect(
    answers.map((r) => [
      r.status,
      r.headers.get('content-type'),
      r.headers.get('content-encoding'),
    ]),
  ).toEqual([
    [200, 'image/webp', null],
    [200, 'image/webp', null],
    [404, 'text/plain;charset=UTF-8', null],
    [404, 'text/plain;charset=UTF-8', null],
  ])
  expect(answers[0]?.headers.get('cross-origin-resource-policy')).toEqual('cross-origin')
})
