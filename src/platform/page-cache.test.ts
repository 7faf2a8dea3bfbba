import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { bodyIn, encodingFor, PageCache, type Encoding } from './page-cache.ts'

const page = (body: string, tags = ['event:1'], expiresAt = 1_000) => ({
  body: Buffer.from(body),
  tags,
  expiresAt,
  headers: { 'content-type': 'text/html' },
})

test.each(['br', 'gzip'] as const)(
  'whoever asks first gets %s; the other follows',
  async (first) => {
    const cache = new PageCache()
    await cache.put('/a', cache.ticket(), page('¡Hola!'), first)
    const kept = cache.get('/a', 0)!
    const other: Encoding = first === 'br' ? 'gzip' : 'br'
    expect([bodyIn(kept, first).encoding, bodyIn(kept, other).encoding]).toEqual([
      first,
      'identity',
    ])
    await vi.waitFor(() => expect(bodyIn(kept, other).encoding).toBe(other))
    expect(kept.bodies.identity.toString()).toBe('¡Hola!')
    expect(brotliDecompressSync(kept.bodies.br!).toString()).toBe('¡Hola!')
    expect(gunzipSync(kept.bodies.gzip!).toString()).toBe('¡Hola!')
  },
)

test('the same body has the same etag, another body another', async () => {
  const cache = new PageCache()
  const [one, again, other] = await Promise.all(
    ['a', 'a', 'b'].map((body, at) => cache.put(`/${at}`, cache.ticket(), page(body), 'br')),
  )
  expect([one?.etag === again?.etag, one?.etag === other?.etag]).toEqual([true, false])
})

test('drops what carries a tag that changed, and nothing else', async () => {
  const cache = new PageCache()
  await cache.put('/a', cache.ticket(), page('a', ['event:1', 'network']), 'br')
  await cache.put('/b', cache.ticket(), page('b', ['event:2']), 'br')
  cache.invalidate(['event:1'])
  expect([cache.get('/a', 0), cache.get('/b', 0)?.bodies.identity.toString()]).toEqual([
    undefined,
    'b',
  ])
})

test('a page rendered before a change of its tag is sent but not kept', async () => {
  const cache = new PageCache()
  const ticket = cache.ticket()
  cache.invalidate(['event:1'])
  const sent = await cache.put('/a', ticket, page('old'), 'br')
  expect(sent.bodies.identity.toString()).toBe('old')
  expect(cache.get('/a', 0)).toBeUndefined()
  await cache.put('/b', ticket, page('other', ['event:2']), 'br')
  expect(cache.get('/b', 0)).toBeDefined()
})

test('a change while the bytes are still being encoded counts too', async () => {
  const cache = new PageCache()
  const putting = cache.put('/a', cache.ticket(), page('old'), 'br')
  cache.invalidate(['event:1'])
  await putting
  expect(cache.get('/a', 0)).toBeUndefined()
})

test('serves a page until, not at, the instant at which it expires', async () => {
  const cache = new PageCache()
  await cache.put('/a', cache.ticket(), page('a', [], 1_000), 'br')
  expect([cache.get('/a', 999) !== undefined, cache.get('/a', 1_000)]).toEqual([true, undefined])
})

test('holds no more bytes than it may: the oldest go first', async () => {
  const cache = new PageCache(4_000)
  for (const key of ['/1', '/2', '/3'])
    await cache.put(key, cache.ticket(), page('x'.repeat(1_000)), 'br')
  expect(['/1', '/2', '/3'].map((key) => cache.get(key, 0) !== undefined)).toEqual([
    false,
    true,
    true,
  ])
  await cache.put('/big', cache.ticket(), page('y'.repeat(10_000)), 'br')
  expect(cache.get('/big', 0)).toBeUndefined()
})

test('suspended it serves and keeps nothing, and starts empty afterwards', async () => {
  const cache = new PageCache()
  await cache.put('/a', cache.ticket(), page('a'), 'br')
  const before = cache.ticket()
  cache.suspend(true)
  expect(cache.get('/a', 0)).toBeUndefined()
  await cache.put('/b', cache.ticket(), page('b'), 'br')
  cache.suspend(false)
  await cache.put('/c', before, page('c'), 'br')
  expect(['/a', '/b', '/c'].map((key) => cache.get(key, 0))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('forgetting very many changes forgets the pages too', async () => {
  const cache = new PageCache()
  const ticket = cache.ticket()
  for (let at = 0; at <= 10_000; at += 1) cache.invalidate([`event:${at}`])
  await cache.put('/a', ticket, page('a', ['event:5']), 'br')
  expect(cache.get('/a', 0)).toBeUndefined()
})

test('the encoding follows what the browser takes', () => {
  expect(
    [undefined, 'gzip, br', 'gzip', 'br;q=0, gzip', 'br;q=0.5', 'deflate', 'gzip;q=0'].map(
      encodingFor,
    ),
  ).toEqual(['identity', 'br', 'gzip', 'gzip', 'br', 'identity', 'identity'])
})

const incompressible = (letter: string) => ({
  // Nothing that compresses.
  body: Buffer.from(
    Array.from({ length: 4_000 }, () => Math.random().toString(36).slice(2)).join(letter),
  ),
  headers: {},
  tags: ['network'],
  expiresAt: Infinity,
})

test('a flood of queries pushes out no page that people share', async () => {
  const cache = new PageCache(1024 * 1024)
  await cache.put('/en/', cache.ticket(), incompressible('a'), 'br')
  for (let n = 0; n < 20; n += 1)
    await cache.put(`/en/?x=${n}`, cache.ticket(), incompressible('b'), 'br')
  expect([
    cache.get('/en/', 0) !== undefined,
    cache.get('/en/?x=0', 0) !== undefined,
    cache.get('/en/?x=19', 0) !== undefined,
  ]).toEqual([true, false, true])
})
