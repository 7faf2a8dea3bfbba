import { expect, test } from 'vitest'
import { jobs } from '../../../src/areas/events/jobs.ts'
import { placeEvents } from '../../../src/areas/events/use-cases/place-events.ts'
import { testDatabase } from '../../database.ts'
import { testContext } from '../../services.ts'

const database = testDatabase()

test('events are placed at the start that brings another list of cities, and at no other', async () => {
  const context = testContext({ ...database })
  const { atStart } = jobs(context)
  expect(await atStart?.()).toEqual(['events.place-events'])
  await placeEvents(context)
  expect(await atStart?.()).toEqual([])
  await database.db
    .updateTable('settings')
    .set({ value: '1' })
    .where('key', '=', 'events.placed-with')
    .execute()
  expect(await atStart?.()).toEqual(['events.place-events'])
})
