import { expect, it } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { ruleFacts } from '../../../src/areas/programmes/queries/facts.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { ruledEvent } from '../../factories/ruled-event.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')

it('reads the timetable by the days of the event and room by room', async () => {
  const context = testContext({ ...database, now })
  const { event, owner } = await ruledEvent(context)
  const team = as(context, owner)
  const [hall, lab] = [await room(team, event.slug), await room(team, event.slug, 'Lab')]
  const place = async (time: string, roomId: string, values: Parameters<typeof session>[2]) => {
    const { id } = await session(team, event.slug, values)
    await placeSession(team, event.slug, id, { day: '2027-02-19', time, roomId })
  }
  const speaker = (n: number) => [{ email: `speaker.${n}@example.org`, name: `Speaker ${n}` }]
  // Late in the evening of the event it is the next day in UTC.
  await place('22:00', hall, {
    kind: 'keynote',
    minutes: 20,
    sponsored: true,
    speakers: speaker(1),
  })
  await place('20:00', hall, { minutes: 35, speakers: speaker(2) })
  await place('20:40', hall, { minutes: 35 })
  await place('20:36', lab, { minutes: 90, kind: 'workshop' })
  // Lightning talks follow each other without a pause.
  await place('19:00', lab, { minutes: 5, kind: 'lightning' })
  await place('19:05', lab, { minutes: 5, kind: 'lightning' })
  await session(team, event.slug, { kind: 'talk' })
  const facts = (await ruleFacts(context.db, [event.id], now)).get(event.id)
  expect(facts?.agenda).toEqual({
    eventId: event.id,
    sessions: 6,
    sponsored: 1,
    keynotes: 1,
    sponsoredKeynotes: 1,
    longestSponsoredKeynote: 20,
    fewestTalks: 3,
    shortestBreak: 5,
    speakers: 2,
    speakerOrganisations: 0,
  })
})

it('reads the release once there is one, whatever the working copy says by then', async () => {
  const context = testContext({ ...database, now })
  const { event, owner } = await ruledEvent(context)
  const team = as(context, owner)
  const hall = await room(team, event.slug, 'Hall')
  const talk = async (time: string) => {
    const { id } = await session(team, event.slug, { minutes: 35, speakers: [] })
    await placeSession(team, event.slug, id, { day: '2027-02-19', time, roomId: hall })
  }
  const read = async () => (await ruleFacts(context.db, [event.id], now)).get(event.id)?.agenda
  await talk('10:00')
  const draft = await read()
  await publishRelease(team, event.slug, {})
  expect(await read()).toEqual(draft)
  await talk('10:35')
  expect(await read()).toMatchObject({ sessions: 1, shortestBreak: null })
  await publishRelease(team, event.slug, {})
  expect(await read()).toMatchObject({ sessions: 2, shortestBreak: 0 })
})

it('finds the nearest event of the programme in the country, before and after', async () => {
  const context = testContext({ ...database, now })
  const { event, owner, brand } = await ruledEvent(context)
  const team = as(context, owner)
  const country = async (slug: string, code: string) =>
    editEvent(team, slug, { changes: { country: code } })
  await country(event.slug, 'PE')
  const hosts = [{ kind: 'programme' as const, hostId: brand.id, summary: {} }]
  for (const [startsOn, code] of [
    ['2027-01-10', 'PE'],
    ['2027-01-30', 'PE'],
    ['2027-02-18', 'CL'],
    ['2027-03-30', 'PE'],
    ['2027-04-30', 'PE'],
  ] as const)
    await country((await announcedEvent(team, { hosts, startsOn, endsOn: startsOn })).slug, code)
  const facts = (await ruleFacts(context.db, [event.id], now)).get(event.id)
  expect(facts?.near.map(({ startsOn, name }) => [startsOn, name !== null])).toEqual([
    ['2027-01-30', true],
    ['2027-03-30', true],
  ])
})
