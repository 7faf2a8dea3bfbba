import { beforeAll, expect, test } from 'vitest'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let slug: string
let draft: string
let roomIds: string[]

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  const owner = as(context, await person(context, { name: 'Olga' }))
  ;({ slug } = await announcedEvent(owner, { name: 'Cumbre' }))
  ;({ slug: draft } = await draftEvent(owner))
  roomIds = [await room(owner, slug, 'Auditorio'), await room(owner, slug, 'Sala')]
  const talks = [
    { title: { es: 'Datos en casa' }, speakers: [{ email: 'ana@example.org', name: 'Ana Núñez' }] },
    { title: { en: '=cmd()' }, speakers: [] },
  ]
  const ids: string[] = []
  for (const talk of talks) ids.push((await session(owner, slug, talk)).id)
  const place = (at: number, time: string) =>
    placeSession(owner, slug, ids[at]!, { day: '2027-02-19', time, roomId: roomIds[at]! })
  await place(0, '10:00')
  await publishRelease(owner, slug, {})
  await place(0, '12:00')
  await place(1, '12:00')
  await publishRelease(owner, slug, { en: 'Ana asked for a later hour.' })
})

async function read(path: string) {
  const response = await app.fetch(path)
  return {
    status: response.status,
    type: response.headers.get('content-type')?.split(';')[0],
    origin: response.headers.get('access-control-allow-origin'),
    text: await response.text(),
  }
}
const ofEvent = (file: string) => read(`/en/events/${slug}/${file}`)

test.each([
  ['schedule.json', 'application/json', '"start":"12:00"', '"start":"10:00"'],
  ['schedule.xml', 'application/xml', '<start>12:00</start>', '<start>10:00</start>'],
  ['schedule.xcal', 'application/calendar+xml', '2027-02-19T18:00:00Z', '2027-02-19T16:00:00Z'],
  ['schedule.csv', 'text/csv', ',12:00,', ',10:00,'],
])('%s: the latest release, and the first one as it was', async (file, type, now, before) => {
  const latest = await ofEvent(file)
  expect(latest).toMatchObject({ status: 200, type, origin: '*' })
  expect([latest.text.includes(now), latest.text.includes(before)]).toEqual([true, false])
  const second = await ofEvent(`releases/2/${file}`)
  expect(second.text.replace('releases/2/', '')).toEqual(latest.text)
  const first = await ofEvent(`releases/1/${file}`)
  expect([first.text.includes(now), first.text.includes(before)]).toEqual([false, true])
  for (const none of ['3', '0', 'x', '99999999999'])
    expect((await ofEvent(`releases/${none}/${file}`)).status).toEqual(404)
})

test('a table runs nothing on the machine of who opens it', async () => {
  expect((await ofEvent('schedule.csv')).text).toContain(",'=cmd(),")
})

test('the views of Sessionize, in the language that is asked for', async () => {
  const all = async (query = '') =>
    JSON.parse((await read(`/api/v2/${slug}/view/All${query}`)).text) as {
      sessions: { title: string }[]
      categories: { title: string }[]
    }
  expect((await all()).sessions.map(({ title }) => title).toSorted()).toEqual([
    '=cmd()',
    'Datos en casa',
  ])
  expect((await all('?lang=pt')).categories.map(({ title }) => title)).toEqual(['Idioma'])
  expect((await read(`/api/v2/${slug}/view/gridsmart`)).status).toEqual(200)
  expect((await read(`/api/v2/${slug}/view/Nothing`)).status).toEqual(404)
})

test('calendars of a day, a room and a speaker; of what is not there none', async () => {
  const summaries = async (query: string) => {
    const { status, text } = await ofEvent(`agenda.ics?${query}`)
    return status === 200 ? [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, it]) => it) : status
  }
  expect(await summaries('day=2027-02-19')).toEqual(['Datos en casa', '=cmd()'])
  expect(await summaries(`room=${roomIds[1]}`)).toEqual(['=cmd()'])
  const { text } = await ofEvent('speakers')
  const speaker = /speakers\/(ana-nunez-[0-9a-f]+)/.exec(text)?.[1]
  expect(await summaries(`speaker=${speaker}`)).toEqual(['Datos en casa'])
  expect(await summaries('day=2027-02-20')).toEqual(404)
  expect((await ofEvent('releases/1/agenda.ics')).text).toContain(
    'DTSTART;TZID=America/Mexico_City:20270219T100000',
  )
})

test('the feed of changes: an entry for each release, with what changed in sentences', async () => {
  const { type, text } = await ofEvent('releases.atom')
  expect(type).toEqual('application/atom+xml')
  expect(text.match(/<entry>/g)).toHaveLength(2)
  expect(text).toContain('Ana asked for a later hour.')
  expect(text).toContain('Datos en casa</a>')
})

test('of an event that is not announced strangers get nothing', async () => {
  for (const path of [
    `/en/events/${draft}/schedule.json`,
    `/en/events/${draft}/releases.atom`,
    `/api/v2/${draft}/view/All`,
  ])
    expect((await read(path)).status).toEqual(404)
})
