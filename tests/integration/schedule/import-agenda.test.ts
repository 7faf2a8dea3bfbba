import { beforeAll, expect, test } from 'vitest'
import { importAgenda } from '../../../src/areas/schedule/use-cases/import-agenda.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let owner: Context
let stranger: Context

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  owner = as(context, await person(context, { name: 'Olga' }))
  stranger = as(context, await person(context, { name: 'Otto' }))
})

const none = {
  rooms: [],
  tracks: [],
  speakers: [],
  added: [],
  changed: [],
  outside: [],
  gone: [],
  notes: [],
}
const talk = (code: string, values: object = {}) => ({
  code,
  title: `Talk ${code}`,
  state: 'confirmed',
  submission_type: 'Talk',
  track: 'Data',
  duration: 30,
  content_locale: 'en',
  speakers: [{ code: 'LUZ', name: 'Luz', email: 'luz@example.org' }],
  slots: [{ start: '2027-02-19T10:00:00-06:00', end: '2027-02-19T10:30:00-06:00', room: 'Hall' }],
  ...values,
})
const bringIn = (slug: string, file: unknown, tryOnly = false) =>
  importAgenda(owner, slug, {
    text: typeof file === 'string' ? file : JSON.stringify(file),
    tryOnly,
  })

const countRows = async (eventId: string) =>
  (
    await database.pool.query<{ sessions: number; rooms: number; tracks: number }>(
      `select (select count(*) from sessions where event_id = $1) as sessions,
        (select count(*) from rooms where event_id = $1) as rooms, (select count(*) from tracks where event_id = $1) as tracks`,
      [eventId],
    )
  ).rows[0]

test('a file comes in once; the next one changes what is the same and takes nothing away', async () => {
  const { slug, id } = await announcedEvent(owner, { name: 'Cumbre A' })
  const file = [talk('A'), talk('B', { slots: [], speakers: [{ code: 'X', name: 'Xul' }] })]
  const first = { ...none, format: 'pretalx', unchanged: 0 }
  const would = {
    ...first,
    rooms: ['Hall'],
    tracks: ['Data'],
    speakers: ['Luz', 'Xul'],
    added: ['Talk A', 'Talk B'],
    notes: [{ code: 'no-time', about: 'Talk B' }],
  }
  expect(await bringIn(slug, file, true)).toEqual(would)
  expect(await countRows(id)).toEqual({ sessions: 0, rooms: 0, tracks: 0 })
  expect(await bringIn(slug, file)).toEqual(would)
  expect(await countRows(id)).toEqual({ sessions: 2, rooms: 1, tracks: 1 })
  expect(await bringIn(slug, file)).toEqual({ ...first, unchanged: 2, notes: would.notes })
  const later = [talk('A', { title: 'Talk A, again', duration: 45, slots: [] })]
  expect(await bringIn(slug, later)).toMatchObject({ changed: ['Talk A, again'], gone: ['Talk B'] })
  const { rows } = await database.pool.query(
    `select title->>'en' as title, minutes, starts_at is not null as placed from sessions
     where event_id = $1 order by minutes`,
    [id],
  )
  // What the file does not place stays where it was put.
  expect(rows).toEqual([
    { title: 'Talk B', minutes: 30, placed: false },
    { title: 'Talk A, again', minutes: 45, placed: true },
  ])
})

test.each(['schedule.json', 'schedule.xml', 'agenda.ics', 'All', 'GridSmart'])(
  'what we wrote ourselves (%s) changes nothing when it comes back, and makes the same agenda elsewhere',
  async (file) => {
    const { slug } = await announcedEvent(owner, { name: `Cumbre ${file}` })
    const roomId = await room(owner, slug, 'Auditorio')
    const speakers = [{ email: `ana-${file}@example.org`, name: `Ana ${file}` }]
    const talks = [
      {
        title: { es: 'Datos', en: 'Data' },
        abstract: { es: 'Con **fuerza**' },
        lang: 'es',
        speakers,
      },
      { title: { en: 'Second' }, speakers: [...speakers, { email: 'bo@example.org', name: 'Bo' }] },
    ]
    for (const [at, values] of talks.entries()) {
      const { id } = await session(owner, slug, values)
      await placeSession(owner, slug, id, { day: '2027-02-19', time: `1${at}:00`, roomId })
    }
    await publishRelease(owner, slug, {})
    const address = /\./.test(file) ? `/es/events/${slug}/${file}` : `/api/v2/${slug}/view/${file}`
    const text = await (await app.fetch(address)).text()
    expect(await bringIn(slug, text)).toMatchObject({ ...none, unchanged: 2 })
    const other = await announcedEvent(owner, { name: `Otra ${file}` })
    expect(await bringIn(other.slug, text)).toMatchObject({
      ...none,
      rooms: ['Auditorio'],
      speakers: file === 'agenda.ics' ? [] : [`Ana ${file}`, 'Bo'],
      added: ['Datos', 'Second'],
    })
    await publishRelease(owner, other.slug, {})
    const times = async (event: string) => {
      const csv = await (await app.fetch(`/es/events/${event}/schedule.csv`)).text()
      return [...csv.matchAll(/,(2027-\d\d-\d\d),(\d\d:\d\d),(\d\d:\d\d),/g)].map(
        ([, ...its]) => its,
      )
    }
    expect(await times(other.slug)).toEqual(await times(slug))
  },
)

test('days that are none of the event’s are told, and their sessions wait for a place', async () => {
  const { slug } = await announcedEvent(owner, { name: 'Cumbre B' })
  const slots = [{ start: '2026-01-01T10:00:00Z', end: null, room: 'Hall' }]
  expect(await bringIn(slug, [talk('A', { slots })])).toMatchObject({
    added: ['Talk A'],
    outside: ['Talk A'],
  })
})

test('what is no schedule file is refused, and so is whoever does not edit the agenda', async () => {
  const { slug, id } = await announcedEvent(owner, { name: 'Cumbre C' })
  await expect(bringIn(slug, '<html></html>')).rejects.toMatchObject({
    code: 'invalid-input',
    problems: [{ field: 'file', code: 'not-a-schedule-file' }],
  })
  const many = Array.from({ length: 5_001 }, (_, at) => talk(`N${at}`))
  await expect(bringIn(slug, many)).rejects.toMatchObject({
    problems: [{ field: 'file', code: 'too-many-sessions' }],
  })
  await expect(
    importAgenda(stranger, slug, { text: JSON.stringify([talk('A')]), tryOnly: false }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  expect(await countRows(id)).toEqual({ sessions: 0, rooms: 0, tracks: 0 })
})

test('two who bring in the same file at once make one agenda of it', async () => {
  const { slug, id } = await announcedEvent(owner, { name: 'Cumbre D' })
  const file = Array.from({ length: 20 }, (_, at) => talk(`N${at}`))
  await Promise.all([bringIn(slug, file), bringIn(slug, file), bringIn(slug, file)])
  expect(await countRows(id)).toEqual({ sessions: 20, rooms: 1, tracks: 1 })
})
