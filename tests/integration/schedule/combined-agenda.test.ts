import { beforeEach, expect, test } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let owner: Context
type Named = { readonly id: string; readonly slug: string }
let first: Named
let second: Named

beforeEach(async () => {
  const context = testContext(database)
  app = testApp(context)
  owner = as(context, await person(context, { name: 'Olga' }))
  first = await announcedEvent(owner, { name: 'Cumbre' })
  second = await announcedEvent(owner, { name: 'Encuentro' })
  await editEvent(owner, first.slug, { colocatedWith: [second.slug] })
})

async function publishes(event: Named, title: string, time: string, hall = 'Sala') {
  const roomId = await room(owner, event.slug, hall)
  const { id } = await session(owner, event.slug, { title: { en: title } })
  await placeSession(owner, event.slug, id, { day: '2027-02-19', time, roomId })
  await publishRelease(owner, event.slug, {})
}

async function read(event: Named, rest = '') {
  const response = await app.fetch(`/en/events/${event.slug}/combined-agenda${rest}`)
  return { status: response.status, text: await response.text() }
}
const on = async (event: Named, ...words: string[]) => {
  const { text } = await read(event)
  return words.map((word) => text.includes(word))
}

test('both agendas stand in one grid on either event’s address, each session led to its own event', async () => {
  await publishes(first, 'Morning talk', '10:00')
  await publishes(second, 'Evening talk', '18:00', 'Patio')
  for (const event of [first, second])
    expect(
      await on(
        event,
        'Morning talk',
        'Evening talk',
        `/en/events/${first.slug}/sessions/`,
        `/en/events/${second.slug}/sessions/`,
      ),
    ).toEqual([true, true, true, true])
  const page = await (await app.fetch(`/en/events/${second.slug}`)).text()
  expect(page.includes(`/en/events/${second.slug}/combined-agenda`)).toBe(true)
})

test('a kept page changes when either event publishes, and when they part', async () => {
  await publishes(first, 'Morning talk', '10:00')
  expect(await on(first, 'Evening talk', 'Encuentro has not published')).toEqual([false, true])
  await publishes(second, 'Evening talk', '18:00')
  expect(await on(first, 'Evening talk', 'has not published')).toEqual([true, false])
  await editEvent(owner, second.slug, { colocatedWith: [] })
  expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 404])
})

test('one calendar has the sessions of both', async () => {
  await publishes(first, 'Morning talk', '10:00')
  await publishes(second, 'Evening talk', '18:00')
  const { status, text } = await read(second, '.ics')
  expect([
    status,
    text
      .match(/^SUMMARY:.*$/gm)
      ?.map((line) => line.trim())
      .toSorted(),
  ]).toEqual([200, ['SUMMARY:Evening talk', 'SUMMARY:Morning talk']])
})

test('neither an event that was only asked nor a draft shows', async () => {
  const stranger = as(owner, await person(owner, { name: 'Otto' }))
  const asked = await announcedEvent(stranger, { name: 'Only asked' })
  const draft = await draftEvent(owner, { name: 'A draft' })
  await publishes(first, 'Morning talk', '10:00')
  await editEvent(owner, first.slug, { colocatedWith: [second.slug, asked.slug, draft.slug] })
  expect(await on(first, 'Only asked', 'A draft')).toEqual([false, false])
  expect((await read(asked)).status).toBe(404)
})

test('it costs two queries however many sessions there are', async () => {
  await publishes(first, 'Morning talk', '10:00')
  await publishes(second, 'Evening talk', '18:00')
  const asked = async () =>
    countQueries(() => app.fetch(`/en/events/${first.slug}/combined-agenda?x=${Math.random()}`))
  expect([await asked(), await asked()]).toEqual([2, 2])
})
