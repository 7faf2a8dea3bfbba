import { beforeAll, expect, test } from 'vitest'
import { readConferencesFolder } from '../../../src/main/commands/read-conferences-folder.ts'
import { importConferences } from '../../../src/areas/network/use-cases/import-conferences.ts'
import { editExternalEvent } from '../../../src/areas/network/use-cases/edit-external-event.ts'
import { followSources } from '../../../src/areas/network/use-cases/follow-sources.ts'
import { hideExternalEvent } from '../../../src/areas/network/use-cases/hide-external-event.ts'
import { mergeExternalEvents } from '../../../src/areas/network/use-cases/merge-external-events.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const now = new Date('2024-01-10T11:00:00Z')
const database = testDatabase()
const folder = new URL('../../fixtures/conferences', import.meta.url).pathname
let context: Context
let app: TestApp

beforeAll(async () => {
  const nobody = testContext({ ...database, now, env: { CONVITE_ADMINS: 'root@example.org' } })
  context = as(nobody, await person(nobody, { email: 'root@example.org', admin: true }))
  app = testApp(context)
})

const bring = async () => importConferences(context, await readConferencesFolder(folder))
const snapshot = async () =>
  (
    await database.pool.query(
      `select (select jsonb_agg(to_jsonb(e) order by id) from external_events e) as events,
         (select jsonb_agg(to_jsonb(r) order by source_key) from external_event_records r) as records`,
    )
  ).rows[0]
const eventNamed = async (name: string) =>
  database.db
    .selectFrom('externalEvents')
    .select(['id', 'city', 'startsOn', 'topics', 'url', 'corrected'])
    .where('name', '=', name)
    .orderBy('startsOn')
    .execute()

test('every row is accounted for; a second run changes nothing', async () => {
  const first = await bring()
  expect(first.totals).toEqual({ added: 34, merged: 4, updated: 0, unchanged: 0, refused: 0 })
  expect(Object.values(first.totals).reduce((a, b) => a + b)).toBe(first.rows.length)
  const before = await snapshot()
  const second = await bring()
  expect(second.events).toEqual({ added: 0, changed: 0 })
  expect(await snapshot()).toEqual(before)
})

test('what a person corrected survives the next import, and is shown as such', async () => {
  const [event] = await eventNamed('JSConf México')
  await editExternalEvent(context, event!.id, { city: 'Zapopan' })
  await bring()
  const [after] = await eventNamed('JSConf México')
  expect(after).toMatchObject({ id: event!.id, city: 'Zapopan', corrected: ['city'] })
  const page = await (await app.fetch(`/en/calendar/events/${event!.id}`)).text()
  expect(page).toContain('Corrected by a person of this network')
  await followSources(context, event!.id)
  expect(await eventNamed('JSConf México')).toEqual([event])
})

test('what a person hid stays hidden', async () => {
  const [event] = await eventNamed('JSConf México')
  await hideExternalEvent(context, event!.id, true)
  await bring()
  expect((await app.fetch(`/en/calendar/events/${event!.id}`)).status).toBe(404)
  await hideExternalEvent(context, event!.id, false)
  expect((await app.fetch(`/en/calendar/events/${event!.id}`)).status).toBe(200)
})

test('two events that a person joined stay one in later imports, and the old address leads there', async () => {
  const [one, other] = [
    (await eventNamed('JSConf México'))[0]!,
    (await eventNamed('Pycon Colombia'))[0]!,
  ]
  await mergeExternalEvents(context, one.id, other.id)
  await bring()
  const response = await app.fetch(`/en/calendar/events/${one.id}`)
  expect(response.headers.get('location')).toBe(`/en/calendar/events/${other.id}`)
  const listed = await database.db
    .selectFrom('externalEvents')
    .select('id')
    .where('name', '=', 'JSConf México')
    .where('listed', '=', true)
    .execute()
  expect(listed).toEqual([])
})

test('an event of this network is recognised in what others list', async () => {
  const { slug } = await announcedEvent(context, { name: 'Gophers Unite', startsOn: '2024-03-01' })
  const row = {
    name: 'Gophers Unite 2024',
    url: 'https://x.example',
    startDate: '2024-03-01',
    endDate: '2024-03-01',
    online: true,
  }
  const report = await importConferences(context, {
    files: [{ path: '2024/golang.json', year: '2024', topic: 'golang', rows: [row] }],
    unread: [],
  })
  expect(report.rows[0]).toMatchObject({ outcome: 'added', notes: [{ code: 'own-event' }] })
  const response = await app.fetch(`/en/calendar/events/${report.rows[0]!.event}`)
  expect(response.headers.get('location')).toBe(`/en/events/${slug}`)
})

test('only who runs the installation may import or correct', async () => {
  const stranger = as(context, await person(context))
  await expect(importConferences(stranger, { files: [], unread: [] })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const [event] = await eventNamed('Pycon Colombia')
  await expect(editExternalEvent(stranger, event!.id, { city: 'X' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('two imports at once make each event once', async () => {
  const file = (topic: string) => ({
    path: `2024/${topic}.json`,
    year: '2024',
    topic,
    rows: [
      {
        name: 'Race Conf',
        url: 'https://race.example',
        startDate: '2024-06-01',
        endDate: '2024-06-01',
        city: 'Lima',
        country: 'Peru',
      },
    ],
  })
  await Promise.all(
    ['java', 'php', 'rust', 'ruby'].map((topic) =>
      importConferences(context, { files: [file(topic)], unread: [] }),
    ),
  )
  expect(await eventNamed('Race Conf')).toMatchObject([{ topics: ['java', 'php', 'ruby', 'rust'] }])
})
