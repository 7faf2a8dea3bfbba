import { expect, test } from 'vitest'
import { forgetRateLimits, hitLimit } from '../../../src/platform/rate-limit.ts'
import { testDatabase } from '../../database.ts'

const database = testDatabase()
const start = new Date('2027-01-15T12:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const hit = (key: string, seconds: number) => hitLimit(database.db, key, 3, 60, after(seconds))
const keys = async () =>
  (await database.db.selectFrom('rateLimits').select('key').execute()).map((row) => row.key)

test('three in a minute, then a wait until the minute that began with the first is over', async () => {
  const verdicts = []
  for (const seconds of [0, 10, 20, 30.5, 59.9, 60]) verdicts.push(await hit('a', seconds))
  expect(verdicts).toEqual([
    { allowed: true, retryAfterSeconds: 0 },
    { allowed: true, retryAfterSeconds: 0 },
    { allowed: true, retryAfterSeconds: 0 },
    { allowed: false, retryAfterSeconds: 30 },
    { allowed: false, retryAfterSeconds: 1 },
    { allowed: true, retryAfterSeconds: 0 },
  ])
  expect(await hit('b', 30)).toEqual({ allowed: true, retryAfterSeconds: 0 })
})

test('of fifty hits at once exactly three pass', async () => {
  const verdicts = await Promise.all(Array.from({ length: 50 }, () => hit('rush', 0)))
  expect(verdicts.filter((verdict) => verdict.allowed).length).toEqual(3)
})

test('no address can be read, and old windows are forgotten', async () => {
  await database.db.deleteFrom('rateLimits').execute()
  await hit('sign-in:203.0.113.7', 0)
  await hit('sign-in:203.0.113.8', 50)
  expect(await keys()).toEqual([
    expect.stringMatching(/^[\w-]{43}$/),
    expect.stringMatching(/^[\w-]{43}$/),
  ])
  await forgetRateLimits(database.db, after(60))
  expect((await keys()).length).toEqual(1)
})
