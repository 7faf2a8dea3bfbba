import { expect, test } from 'vitest'
import { ChangeWatch } from './change-watch.ts'

test('tells those who wait for a thing when it changes, and nobody else', async () => {
  const watch = new ChangeWatch()
  const told: string[] = []
  const wait = async (who: string, tag: string, signal?: AbortSignal) => {
    await watch.wait(tag, 60_000, signal)
    told.push(who)
  }
  const leaving = new AbortController()
  const all = [
    wait('first', 'event:a'),
    wait('second', 'event:a'),
    wait('other', 'event:b'),
    wait('leaver', 'event:b', leaving.signal),
  ]
  watch.invalidate(['event:a', 'news'])
  await Promise.all(all.slice(0, 2))
  expect(told).toEqual(['first', 'second'])
  leaving.abort()
  await all[3]
  watch.close()
  await Promise.all(all)
  expect(told).toEqual(['first', 'second', 'leaver', 'other'])
})

test('lets nobody wait who came when it was closed, nor longer than said', async () => {
  const watch = new ChangeWatch()
  await watch.wait('event:a', 1)
  watch.suspend(true)
  watch.close()
  await watch.wait('event:a', 60_000)
})

test('has thirty seats for one person, and another thirty for the next', () => {
  const watch = new ChangeWatch()
  const seats = Array.from({ length: 31 }, () => watch.seatFor('ana'))
  expect([seats.findIndex((seat) => seat === null), watch.seatFor('bea') === null]).toEqual([
    30,
    false,
  ])
  seats[0]?.()
  expect(watch.seatFor('ana')).not.toBeNull()
})

test('says that the process stops', () => {
  const watch = new ChangeWatch()
  const before = watch.closed
  watch.close()
  expect([before, watch.closed]).toEqual([false, true])
})
