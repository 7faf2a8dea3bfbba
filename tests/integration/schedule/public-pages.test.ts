import { beforeAll, describe, expect, test } from 'vitest'
import { deleteSession } from '../../../src/areas/schedule/use-cases/delete-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let owner: Context
let event: { readonly id: string; readonly slug: string }
let talk: { id: string; code: string }
let gone: { id: string; code: string }

beforeAll(async () => {
  const context = testContext(database)
  app = testApp(context)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, { name: 'Cumbre' })
  const roomId = await room(owner, event.slug, 'Auditorio')
  const speakers = [{ email: 'ana@example.org', name: 'Ana Núñez' }]
  talk = await session(owner, event.slug, {
    title: { es: 'Datos en casa' },
    abstract: { es: 'Con **fuerza**' },
    lang: 'es',
    level: 'beginner',
    speakers,
  })
  gone = await session(owner, event.slug, { title: { en: 'Not any more' }, level: 'advanced' })
  const at = (id: string, time: string) =>
    placeSession(owner, event.slug, id, { day: '2027-02-19', time, roomId })
  await at(talk.id, '10:00')
  await at(gone.id, '11:00')
  await publishRelease(owner, event.slug, {})
  await at(talk.id, '12:00')
  await deleteSession(owner, event.slug, gone.id)
  const third = await session(owner, event.slug, { title: { en: 'Another' }, level: 'advanced' })
  await at(third.id, '15:00')
  await publishRelease(owner, event.slug, { en: 'Ana asked for a later hour.' })
})

const path = (rest: string) => `/en/events/${event.slug}/${rest}`
async function read(address: string) {
  const response = await app.fetch(address)
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
  }
}
/** The page's words, without its markup. */
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the agenda', () => {
  test('shows the latest release, not the working copy', async () => {
    await session(owner, event.slug, { title: { en: 'Only planned' } })
    const { status, text } = await read(path('agenda'))
    expect(status).toBe(200)
    expect(words(text)).toContain('12:00')
    expect(words(text)).toContain('Datos en casa Ana Núñez Beginner')
    expect(text).not.toContain('Only planned')
    expect(text).not.toContain('Not any more')
    expect(text).not.toContain('ana@example.org')
  })

  test('narrows down by address, and ignores what it does not know', async () => {
    const filtered = await read(path('agenda?level=advanced'))
    expect([filtered.text.includes('Another'), filtered.text.includes('slot session" id')]).toEqual(
      [true, true],
    )
    expect(words(filtered.text)).toContain('One session fits.')
    expect(words(filtered.text)).not.toContain('Ana Núñez')
    expect(words((await read(path('agenda?level=expert'))).text)).toContain('Ana Núñez')
  })

  test('as a calendar keeps what was cancelled', async () => {
    const { text } = await read(path('agenda.ics'))
    const entries = text.split('BEGIN:VEVENT').slice(1)
    const of = (entry: string, name: string) =>
      new RegExp(`^${name}[:;](.*)$`, 'm').exec(entry)?.[1]?.trim()
    expect(
      entries.map((entry) => ['UID', 'SEQUENCE', 'STATUS'].map((name) => of(entry, name))),
    ).toContainEqual([`session-${gone.id}@convite.test`, '3', 'CANCELLED'])
    expect(
      entries.map((entry) =>
        ['UID', 'SEQUENCE', 'STATUS', 'DTSTART'].map((name) => of(entry, name)),
      ),
    ).toContainEqual([
      `session-${talk.id}@convite.test`,
      '3',
      'CONFIRMED',
      'TZID=America/Mexico_City:20270219T120000',
    ])
  })
})

describe('a session', () => {
  test('has a page at its code and words, where other words lead', async () => {
    const address = path(`sessions/${talk.code.toLowerCase()}-datos-en-casa`)
    expect((await read(path(`sessions/${talk.code}-other-words`))).location).toBe(address)
    const { status, text } = await read(address)
    expect(status).toBe(200)
    expect(text).toContain('<strong>fuerza</strong>')
    expect(words(text)).toContain('Friday 19 February')
    expect(words(text)).toContain('from 12:00 to 12:35')
    const ics = await read(`${address}/session.ics`)
    expect(ics.text).toContain('SUMMARY:Datos en casa')
  })

  test('that was cancelled says so; one that never was is not found', async () => {
    const { status, text } = await read(path(`sessions/${gone.code.toLowerCase()}-x`))
    expect([status, words(text).includes('no longer on the agenda')]).toEqual([200, true])
    expect((await read(path('sessions/zzzz'))).status).toBe(404)
  })
})

test('speakers have a list and pages that survive a change of name', async () => {
  const list = await read(path('speakers'))
  const href = /href="([^"]*\/speakers\/ana-nunez-[0-9a-f]+)"/.exec(list.text)?.[1]
  expect(href).toBeDefined()
  expect(words((await read(href!)).text)).toContain('Datos en casa')
  const code = href!.split('-').at(-1)!
  expect((await read(path(`speakers/anna-${code}`))).location).toBe(href)
  expect((await read(path('speakers/nobody-00000000'))).status).toBe(404)
})

test('releases tell what changed in sentences', async () => {
  const { text } = await read(path('releases'))
  expect(words(text)).toContain('Ana asked for a later hour.')
  expect(words(text)).toContain(
    'Datos en casa moves from Friday 19 February at 10:00, Auditorio to Friday 19 February at 12:00, Auditorio.',
  )
  expect(words(text)).toContain(
    'Cancelled: Not any more . It was planned for Friday 19 February at 11:00, Auditorio.',
  )
})

test('the API lists the sessions', async () => {
  const response = await app.fetch(`/api/v1/events/${event.slug}/sessions`)
  const list = (await response.json()) as { release: number; sessions: Record<string, unknown>[] }
  expect([list.release, list.sessions.length]).toEqual([2, 2])
  expect(list.sessions[0]).toMatchObject({
    code: talk.code,
    title: { es: 'Datos en casa' },
    abstract: { es: 'Con **fuerza**' },
    startsAt: '2027-02-19T18:00:00.000Z',
    endsAt: '2027-02-19T18:35:00.000Z',
    room: { name: 'Auditorio' },
    speakers: [{ name: 'Ana Núñez', organisation: '', jobTitle: '' }],
  })
})

test('before the first release the pages are there and say that the agenda comes', async () => {
  const fresh = await announcedEvent(owner, { name: 'Fresh' })
  for (const part of ['agenda', 'speakers', 'releases', 'sessions/abcd-x']) {
    const { status, text } = await read(`/en/events/${fresh.slug}/${part}`)
    expect([part, status, words(text).includes('The agenda comes later')]).toEqual([
      part,
      200,
      true,
    ])
  }
  expect((await read(`/en/events/${fresh.slug}/agenda.ics`)).status).toBe(404)
  const draft = await draftEvent(owner, { name: 'Secret' })
  expect((await read(`/en/events/${draft.slug}/agenda`)).status).toBe(404)
})

test('a new release drops the kept page', async () => {
  const before = await read(path('agenda'))
  const late = await session(owner, event.slug, { title: { en: 'Brand new' } })
  await placeSession(owner, event.slug, late.id, { day: '2027-02-19', time: '16:00', roomId: null })
  await publishRelease(owner, event.slug, {})
  const after = await read(path('agenda'))
  expect([before.text.includes('Brand new'), after.text.includes('Brand new')]).toEqual([
    false,
    true,
  ])
})
