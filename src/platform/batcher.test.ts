import { expect, test } from 'vitest'
import { createBatcher } from './batcher.ts'

const ok = <Result>(result: Result) => ({ ok: true, result }) as const

test('what arrives while a batch is under way goes together, in order of arrival', async () => {
  const batches: [string, readonly number[]][] = []
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  const batcher = createBatcher<number, number>(async (key, items) => {
    batches.push([key, items])
    if (batches.length === 1) await held
    return items.map((item) => ok(item * 2))
  }, 3)
  const first = batcher('a', 1)
  await new Promise((resolve) => setImmediate(resolve))
  const others = [2, 3, 4, 5].map((item) => batcher('a', item))
  const elsewhere = batcher('b', 9)
  await elsewhere
  goOn()
  expect(await Promise.all([first, ...others, elsewhere])).toEqual([2, 4, 6, 8, 10, 18])
  expect(batches).toEqual([
    ['a', [1]],
    ['b', [9]],
    ['a', [2, 3, 4]],
    ['a', [5]],
  ])
})

test('one item fails alone; a batch that throws fails as a whole, and the next one runs', async () => {
  const batcher = createBatcher<string, string>(async (_, items) => {
    if (items.includes('all')) throw new Error('everything')
    return items.map((item) =>
      item === 'bad' ? { ok: false, error: new Error('only this') } : ok(item),
    )
  })
  const settled = await Promise.allSettled([batcher('k', 'good'), batcher('k', 'bad')])
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  await expect(batcher('k', 'all')).rejects.toThrow('everything')
  expect(await batcher('k', 'again')).toEqual('again')
})
