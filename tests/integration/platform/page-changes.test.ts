import { expect, test } from 'vitest'
import { announceChanges, listenForChanges } from '../../../src/platform/page-changes.ts'
import { testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'

const database = testDatabase()

test('an act that changes more than one notification holds is told whole', async () => {
  const services = testServices({ ...database })
  const wanted = Array.from({ length: 1_000 }, (_, at) => `event:${crypto.randomUUID()}${at}`)
  const heard: string[] = []
  const whole = Promise.withResolvers<void>()
  const listener = {
    invalidate(tags: readonly string[]) {
      heard.push(...tags)
      if (heard.length >= wanted.length) whole.resolve()
    },
    suspend() {},
  }
  const stop = await listenForChanges(database.connectionString, [listener], services.log)
  await announceChanges(database.db, wanted)
  await whole.promise
  await stop()
  expect(heard).toEqual(wanted)
})
