import { expect, test } from 'vitest'
import { PageCache } from './page-cache.ts'

const page = (letter: string) => ({
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
  await cache.put('/en/', cache.ticket(), page('a'))
  for (let n = 0; n < 20; n += 1) await cache.put(`/en/?x=${n}`, cache.ticket(), page('b'))
  expect([
    cache.get('/en/', 0) !== undefined,
    cache.get('/en/?x=0', 0) !== undefined,
    cache.get('/en/?x=19', 0) !== undefined,
  ]).toEqual([true, false, true])
})
