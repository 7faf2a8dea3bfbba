import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { moveSessions } from '../../../src/areas/schedule/use-cases/move-sessions.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { saveSessionFacts } from '../../../src/areas/schedule/use-cases/save-session-facts.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext, testServices } from '../../services.ts'

const database = testDatabase()
let app: ReturnType<typeof testApp>
let olga: Actor
let owner: Context
let event: { readonly id: string; readonly slug: string }
let hall: string
let patio: string
let count = 0
const day = '2027-02-19'
const ten = new Date('2027-02-19T16:00:00Z')

beforeAll(() => {
  app = testApp(testServices({ ...database }))
})
beforeEach(async () => {
  count += 1
  const context = testContext(database)
  olga = await person(context, { name: `Olga ${count}` })
  owner = as(context, olga)
  event = await announcedEvent(owner, { name: `Facts ${count}`, startsOn: day, endsOn: day })
  hall = await room(owner, event.slug, 'Hall')
  patio = await room(owner, event.slug, 'Patio')
})

const timetable = async (slug = event.slug) =>
  timetableOf(database.db, (await eventBySlug(database.db, slug))!)
const send = (path: string, form: Record<string, string>) =>
  app.fetch(`/en/manage/events/${event.slug}/agenda/${path}`, { as: olga, form })
const noFacts = {
  furtherRoomIds: [],
  recording: '' as const,
  interpretation: [],
  captions: [],
  equipment: [],
  expected: null,
  blockId: null,
  blockPosition: 0,
}
const placed = async (title: string, roomId = hall) => {
  const made = await session(owner, event.slug, { title: { en: title } })
  await moveSessions(owner, event.slug, [{ sessionId: made.id, startsAt: ten, roomId, version: 1 }])
  return made
}

describe('what a session needs and offers', () => {
  test('is kept by a form, and raises the version where its rooms change', async () => {
    const { id, code } = await placed('Keynote')
    const form = {
      furtherRoomIds: patio,
      recording: 'yes',
      interpretation: 'pt',
      captions: 'en',
      equipment: 'Projector, , sound',
      expected: '120',
    }
    expect((await send(`sessions/${code}/facts`, form)).status).toBe(303)
    expect((await timetable()).sessions.find((each) => each.id === id)).toMatchObject({
      furtherRoomIds: [patio],
      recording: 'yes',
      interpretation: ['pt'],
      captions: ['en'],
      equipment: ['Projector', 'sound'],
      expected: 120,
      version: 3,
    })
    await send(`sessions/${code}/facts`, { ...form, expected: '130' })
    expect((await timetable()).sessions[0]?.version).toBe(3)
  })

  test('a talk in a block gives up its place, and leaves the block for one of its own', async () => {
    const block = await placed('Lightning talks')
    const talk = await placed('Five minutes')
    await saveSessionFacts(owner, event.slug, talk.id, { ...noFacts, blockId: block.id })
    const inside = (await timetable()).sessions.find(({ id }) => id === talk.id)!
    expect(inside).toMatchObject({ blockId: block.id, startsAt: null, roomId: null, version: 3 })
    await moveSessions(owner, event.slug, [
      { sessionId: talk.id, startsAt: ten, roomId: patio, version: 3 },
    ])
    const outside = (await timetable()).sessions.find(({ id }) => id === talk.id)!
    expect(outside).toMatchObject({ blockId: null, roomId: patio })
  })

  test('no block in a block, no room and no block of elsewhere', async () => {
    const [block, talk] = [await placed('Block'), await placed('Talk')]
    await saveSessionFacts(owner, event.slug, talk.id, { ...noFacts, blockId: block.id })
    const other = await placed('Other')
    const refused = { code: 'invalid-input' }
    for (const facts of [
      { blockId: talk.id },
      { blockId: other.id },
      { furtherRoomIds: [event.id] },
    ])
      await expect(
        saveSessionFacts(owner, event.slug, other.id, { ...noFacts, ...facts }),
      ).rejects.toMatchObject(refused)
    await expect(
      saveSessionFacts(owner, event.slug, block.id, { ...noFacts, blockId: other.id }),
    ).rejects.toMatchObject(refused)
  })

  test('another time says what the first says, also later', async () => {
    const { id, code } = await placed('Twice')
    expect((await send(`sessions/${code}/repeat`, {})).status).toBe(303)
    const again = (await timetable()).sessions.find(({ repeatsId }) => repeatsId === id)!
    expect(again).toMatchObject({ title: { en: 'Twice' }, startsAt: null })
    await database.db
      .updateTable('sessions')
      .set({ minutes: 50, lang: 'pt' })
      .where('id', '=', id)
      .execute()
    const later = (await timetable()).sessions.find(({ repeatsId }) => repeatsId === id)!
    expect(later).toMatchObject({ lang: 'pt', minutes: again.minutes })
  })
})

describe('what surrounds the rooms', () => {
  test('hours, kept time and ways are kept by forms', async () => {
    expect(
      (
        await send('rooms/hours', {
          id: hall,
          'days.0.day': day,
          'days.0.opensAt': '10:00',
          'days.0.closesAt': '16:00',
        })
      ).status,
    ).toBe(303)
    await send('rooms/hours', { id: patio, 'days.0.day': day, 'days.0.closed': 'on' })
    await send('rooms/keep', {
      roomId: hall,
      day,
      startsAt: '12:00',
      endsAt: '13:00',
      note: 'Sound check',
    })
    await send('rooms', { id: hall, name: 'Hall', floor: 'Ground', equipment: 'Piano' })
    await send('rooms/walks', {
      'walks.0.fromFloor': '',
      'walks.0.toFloor': 'Ground',
      'walks.0.minutes': '7',
    })
    const { rooms, roomBlocks, walks } = await timetable()
    expect(
      rooms.map(({ name, floor, equipment, hours }) => [name, floor, equipment, hours]),
    ).toEqual([
      ['Hall', 'Ground', ['Piano'], [{ day, opensAt: '10:00', closesAt: '16:00' }]],
      ['Patio', '', [], [{ day, opensAt: null, closesAt: null }]],
    ])
    expect(roomBlocks).toMatchObject([
      { roomId: hall, day, startsAt: '12:00', endsAt: '13:00', hostId: null, note: 'Sound check' },
    ])
    expect(walks).toEqual([{ fromFloor: '', toFloor: 'Ground', minutes: 7 }])
    await send('rooms/free', { id: roomBlocks[0]!.id })
    expect((await timetable()).roomBlocks).toEqual([])
  })

  test.each([
    [
      'rooms/keep',
      { roomId: '00000000-0000-4000-8000-000000000000', day, startsAt: '12:00', endsAt: '13:00' },
    ],
    [
      'rooms/walks',
      { 'walks.0.fromFloor': 'Moon', 'walks.0.toFloor': 'Mars', 'walks.0.minutes': '1' },
    ],
  ])('%s refuses what is not of the event', async (path, form) => {
    expect((await send(path, form)).status).toBe(422)
    expect((await timetable()).roomBlocks).toEqual([])
    expect((await timetable()).walks).toEqual([])
  })
})

test('the page of a session shows its rooms, languages and other times; a file says who is not recorded', async () => {
  const { id, code } = await placed('Opening')
  await saveSessionFacts(owner, event.slug, id, {
    ...noFacts,
    furtherRoomIds: [patio],
    recording: 'no',
    interpretation: ['pt'],
  })
  await send(`sessions/${code}/repeat`, {})
  const again = (await timetable()).sessions.find(({ repeatsId }) => repeatsId === id)!
  await moveSessions(owner, event.slug, [
    { sessionId: again.id, startsAt: new Date('2027-02-19T20:00:00Z'), roomId: patio, version: 1 },
  ])
  await publishRelease(owner, event.slug, {})
  const page = await (
    await app.fetch(`/en/events/${event.slug}/sessions/${code.toLowerCase()}-opening`)
  ).text()
  for (const words of ['Hall + Patio', 'Not recorded', 'Interpreted into Portuguese', 'Also on'])
    expect(page).toContain(words)
  const file = await (await app.fetch(`/en/events/${event.slug}/schedule.json`)).json()
  expect(JSON.stringify(file)).toContain('"do_not_record":true')
})
