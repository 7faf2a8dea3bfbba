import { beforeAll, expect, test } from 'vitest'
import { saveTrack } from '../../../src/areas/proposals/use-cases/save-track.ts'
import { newId } from '../../../src/shared/ids.ts'
import type { Actor } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let stranger: Actor
let own: string
let theirs: { id: string; slug: string }
let track: string
let host: string

const named = { name: { en: 'Clouds' }, description: {}, colour: '#112233', position: 0 }

beforeAll(async () => {
  const context = testContext(database)
  const owner = await person(context, { name: 'Ana' })
  stranger = await person(context, { name: 'Eva' })
  theirs = await announcedEvent(as(context, owner))
  own = (await draftEvent(as(context, stranger))).slug
  track = await saveTrack(as(context, owner), theirs.slug, null, {
    ...named,
    slug: 'clouds',
    hostId: null,
  })
  host = (
    await database.db
      .selectFrom('eventHosts')
      .select('id')
      .where('eventId', '=', theirs.id)
      .executeTakeFirstOrThrow()
  ).id
  app = testApp(testServices(database))
})

const send = async (path: string, form: Record<string, string | string[]>) =>
  (await app.fetch(`/en/manage/events/${own}/${path}`, { as: stranger, form })).status
const trackForm = (values: object) => ({ 'name.en': 'Mine', colour: '#000000', ...values })

test('ids of another event are not found under one’s own, and no log says otherwise', async () => {
  const log = () =>
    database.db
      .selectFrom('auditLog')
      .select('id')
      .where('objectId', '=', track)
      .where('scopeId', '!=', theirs.id)
      .execute()
  expect([
    await send('proposals/call/tracks', trackForm({ id: track })),
    await send('proposals/call/tracks/delete', { id: track }),
    await send('proposals/call/formats/delete', { id: track }),
    await send('agenda/rooms/delete', { id: track }),
    await send('proposals/call/tracks', trackForm({ hostId: host })),
    await log(),
  ]).toEqual([404, 404, 404, 404, 422, []])
})

test('ids of nothing, and the same twice, are refused and are no fault', async () => {
  const nothing = newId()
  const day = { day: '2027-02-19', opensAt: '09:00', closesAt: '18:00' }
  const days = Object.fromEntries(
    [0, 1].flatMap((n) => Object.entries(day).map(([key, value]) => [`days.${n}.${key}`, value])),
  )
  const basics = {
    'name.en': 'Mine',
    slug: own,
    colour: '#000000',
    startsOn: '2027-02-19',
    endsOn: '2027-02-19',
    timeZone: 'UTC',
    attendance: 'online',
  }
  expect([
    await send('setup/hosts', { hosts: `programme:${nothing}` }),
    await send('setup/hosts', { seriesId: nothing }),
    await send('proposals/call/tracks', trackForm({ hostId: nothing })),
    await send('setup/basics', { ...basics, ...days }),
    await send('setup/basics', { ...basics, startsOn: '0000-01-01', endsOn: '0000-01-01' }),
    await send('setup/basics', { ...basics, slug: 'new' }),
  ]).toEqual([422, 422, 422, 422, 422, 422])
})
