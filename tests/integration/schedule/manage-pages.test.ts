import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { acceptedProposal, openCall, room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let app: TestApp
let context: Context
let chair: Actor
let owner: Context
let event: { readonly id: string; readonly slug: string }
let base: string
let count = 0

beforeAll(() => {
  context = testContext(database)
  app = testApp(context)
})

beforeEach(async () => {
  count += 1
  chair = await person(context, { name: 'Olga' })
  owner = as(context, chair)
  event = await announcedEvent(owner, { name: `Managed ${count}` })
  base = `/en/manage/events/${event.slug}/agenda`
})

async function words(path: string): Promise<string> {
  const response = await app.fetch(path, { as: chair })
  expect(response.status).toBe(200)
  const page = (await response.text()).replace(/<script[^>]*>.*?<\/script>/gs, ' ')
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
const send = (path: string, form: Record<string, string>) =>
  app.fetch(`${base}${path}`, { as: chair, form })
const timetable = async () =>
  timetableOf(database.db, (await eventBySlug(database.db, event.slug))!)

test('an empty agenda teaches how to begin', async () => {
  expect(await words(base)).toContain('The agenda begins with rooms and sessions')
  expect(await words(`${base}/rooms`)).toContain('No rooms yet')
  expect(await words(`${base}/publish`)).toContain('Nothing to publish yet')
})

describe('the way from accepted proposals to a release', () => {
  test('takes, places, warns, publishes, and tells the changes of the next', async () => {
    await openCall(owner, event.slug)
    const speaker = await person(context, { name: 'Sol' })
    await acceptedProposal(owner, event, speaker, { title: 'First' })
    await acceptedProposal(owner, event, speaker, { title: 'Second' })
    expect((await send('/rooms', { name: 'Sala 1', capacity: '80' })).status).toBe(303)
    expect(await words(base)).toContain('2 accepted proposals are not on the timetable yet')
    await send('/take', {})
    const { sessions, rooms } = await timetable()
    const [roomId] = rooms.map(({ id }) => id)
    expect(await words(base)).toContain('2 sessions wait for a place')

    for (const { code } of sessions)
      await send(`/sessions/${code}/place`, { day: '2027-02-19', time: '10:00', roomId: roomId! })
    expect(await words(base)).toContain('Sala 1 is taken twice')
    await send(`/sessions/${sessions[1]!.code}/place`, {
      day: '2027-02-19',
      time: '11:00',
      roomId: roomId!,
    })
    expect(await words(base)).not.toContain('taken twice')

    expect(await words(`${base}/publish`)).toContain('2 sessions, one room, one day.')
    await send('/publish', { 'note.en': 'Here it is.' })
    expect(await words(`${base}/publish`)).toContain('Visitors see everything')
    await send(`/sessions/${sessions[1]!.code}/place`, {
      day: '2027-02-19',
      time: '15:00',
      roomId: roomId!,
    })
    const next = await words(`${base}/publish`)
    expect(next).toContain('What version 2 shows')
    expect(next).toContain(
      'moves from Friday 19 February at 11:00, Sala 1 to Friday 19 February at 15:00',
    )
    expect(next).toContain('Sol has not confirmed')
  })
})

describe('forms give back what was typed', () => {
  test('a session without a title, with people who are no addresses', async () => {
    const response = await send('/sessions', {
      kind: 'panel',
      minutes: '0',
      'abstract.es': 'De todo un poco',
      speakers: 'Ana\nBea <bea@example.org>',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('De todo un poco')
    expect(html).toContain('Write each person on a line of their own')
    expect(html).toContain('3 things need another look')
  })

  test('a place outside of the event', async () => {
    const { code } = await session(owner, event.slug)
    const response = await send(`/sessions/${code}/place`, {
      day: '2027-05-01',
      time: '10:00',
      roomId: '',
    })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('value="10:00"')
  })
})

test('a session is written, changed, taken from its place and deleted', async () => {
  const roomId = await room(owner, event.slug)
  const created = await send('/sessions', {
    kind: 'keynote',
    minutes: '40',
    'title.en': 'Opening',
    speakers: 'Ana Núñez <ana@example.org>',
  })
  const path = created.headers.get('location')!.slice(base.length)
  expect(await words(base + path)).toContain('Ana Núñez')
  await send(`${path}/place`, { day: '2027-02-19', time: '09:00', roomId })
  await send(path, { kind: 'keynote', minutes: '45', 'title.en': 'Grand opening', sponsored: 'on' })
  const [changed] = (await timetable()).sessions
  expect([changed?.title, changed?.minutes, changed?.sponsored, changed?.roomId]).toEqual([
    { en: 'Grand opening' },
    45,
    true,
    roomId,
  ])
  await send(`${path}/unplace`, {})
  expect((await timetable()).sessions[0]?.startsAt).toBe(null)
  await send(`${path}/delete`, {})
  expect((await timetable()).sessions).toEqual([])
})

test('a room says what goes with it, and goes', async () => {
  const roomId = await room(owner, event.slug, 'Patio')
  expect(await words(`${base}/rooms`)).toContain('No session is placed in it.')
  await send('/rooms/delete', { id: roomId })
  expect((await timetable()).rooms).toEqual([])
})
