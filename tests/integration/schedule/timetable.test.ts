import { beforeEach, describe, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { inviteCoSpeaker } from '../../../src/areas/proposals/use-cases/invite-co-speaker.ts'
import { onStage } from '../../../src/areas/schedule/domain/timetable.ts'
import { warningsOf } from '../../../src/areas/schedule/domain/warnings.ts'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { deleteRoom } from '../../../src/areas/schedule/use-cases/delete-room.ts'
import { deleteSession } from '../../../src/areas/schedule/use-cases/delete-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { saveRoom } from '../../../src/areas/schedule/use-cases/save-room.ts'
import { saveSession } from '../../../src/areas/schedule/use-cases/save-session.ts'
import { saveTimetable } from '../../../src/areas/schedule/use-cases/save-timetable.ts'
import { takeAcceptedProposals } from '../../../src/areas/schedule/use-cases/take-accepted-proposals.ts'
import { unplaceSession } from '../../../src/areas/schedule/use-cases/unplace-session.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { acceptInvitations } from '../../factories/proposals.ts'
import { acceptedProposal, answered, openCall, room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let owner: Context
let event: { readonly id: string; readonly slug: string }
let count = 0

beforeEach(async () => {
  count += 1
  const context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, {
    name: `Timetable ${count}`,
    startsOn: '2027-02-19',
    endsOn: '2027-02-20',
  })
})

const timetable = async () =>
  timetableOf(database.db, (await eventBySlug(database.db, event.slug))!)
const shown = async () =>
  (await timetable()).sessions.map(({ code, startsAt, roomId }) => ({ code, startsAt, roomId }))

describe('rooms', () => {
  test('are added behind each other, changed, and have addresses of their own', async () => {
    const first = await room(owner, event.slug, 'Sala Ñandú')
    await room(owner, event.slug, 'Sala Nandu')
    await saveRoom(owner, event.slug, first, {
      name: 'Sala 1',
      capacity: 80,
      accessibility: { es: 'Rampa' },
    })
    const plain = { equipment: [], floor: '', hours: [] }
    expect((await timetable()).rooms.map(({ id: _, ...rest }) => rest)).toEqual([
      {
        slug: 'sala-nandu',
        name: 'Sala 1',
        capacity: 80,
        accessibility: { es: 'Rampa' },
        ...plain,
      },
      { slug: 'sala-nandu-2', name: 'Sala Nandu', capacity: 200, accessibility: {}, ...plain },
    ])
  })

  test('cannot be told apart by one name, so the second is refused', async () => {
    const first = await room(owner, event.slug, 'Patio')
    const refused = { code: 'name-taken', problems: [{ field: 'name', code: 'name-taken' }] }
    await expect(room(owner, event.slug, ' patio')).rejects.toMatchObject(refused)
    const same = { name: 'Patio', capacity: 20, accessibility: {} }
    await saveRoom(owner, event.slug, first, same)
    expect((await timetable()).rooms.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Patio', 20],
    ])
  })

  test('leave their sessions behind when they go', async () => {
    const roomId = await room(owner, event.slug)
    const talk = await session(owner, event.slug)
    await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '10:00', roomId })
    await deleteRoom(owner, event.slug, roomId)
    expect(await shown()).toEqual([{ code: talk.code, startsAt: null, roomId: null }])
  })
})

describe('sessions', () => {
  test('of every kind, with speakers by their address', async () => {
    const speakers = [
      { email: 'Ana@Example.org', name: 'Ana' },
      { email: 'bea@example.org', name: 'Bea' },
    ]
    const keynote = await session(owner, event.slug, {
      kind: 'keynote',
      title: { es: 'Apertura' },
      speakers,
    })
    await session(owner, event.slug, { kind: 'meal', title: { en: 'Lunch' }, minutes: 60 })
    const { sessions, people } = await timetable()
    expect(
      sessions.map(({ kind, minutes, speakers: on }) => [
        kind,
        minutes,
        on.map(({ personId, answer }) => [people.get(personId)?.name, answer]),
      ]),
    ).toEqual([
      [
        'keynote',
        35,
        [
          ['Ana', 'confirmed'],
          ['Bea', 'confirmed'],
        ],
      ],
      ['meal', 60, []],
    ])
    await saveSession(owner, event.slug, keynote.id, {
      kind: 'panel',
      title: { es: 'Mesa' },
      abstract: { es: 'De todo' },
      lang: 'es',
      level: 'advanced',
      trackId: null,
      formatId: null,
      sponsored: true,
      minutes: 50,
      speakers: [{ email: 'bea@example.org', name: '' }],
    })
    const changed = (await timetable()).sessions.find(({ id }) => id === keynote.id)!
    expect([
      changed.kind,
      changed.code,
      changed.sponsored,
      changed.speakers.map(({ personId }) => people.get(personId)?.name),
    ]).toEqual(['panel', keynote.code, true, ['Bea']])
  })

  test('are placed in the event’s own time, moved, taken back, deleted', async () => {
    const roomId = await room(owner, event.slug)
    const { id, code } = await session(owner, event.slug)
    await placeSession(owner, event.slug, id, { day: '2027-02-19', time: '10:00', roomId })
    expect(await shown()).toEqual([{ code, startsAt: new Date('2027-02-19T16:00:00Z'), roomId }])
    await placeSession(owner, event.slug, id, { day: '2027-02-20', time: '09:30', roomId: null })
    expect(await shown()).toEqual([
      { code, startsAt: new Date('2027-02-20T15:30:00Z'), roomId: null },
    ])
    await unplaceSession(owner, event.slug, id)
    expect(await shown()).toEqual([{ code, startsAt: null, roomId: null }])
    await deleteSession(owner, event.slug, id)
    expect(await shown()).toEqual([])
  })

  test.each([
    [
      'a day of another week',
      { day: '2027-03-01', time: '10:00', roomId: null },
      [['day', 'not-a-choice']],
    ],
    [
      'no time at all',
      { day: '2027-02-19', time: '25:00', roomId: null },
      [['time', 'not-a-time']],
    ],
    [
      'a room of elsewhere',
      { day: '2027-02-19', time: '10:00', roomId: '01890000-0000-7000-8000-000000000000' },
      [['roomId', 'not-a-choice']],
    ],
  ])('refuse %s', async (_, slot, problems) => {
    const { id } = await session(owner, event.slug)
    await expect(placeSession(owner, event.slug, id, slot)).rejects.toMatchObject({
      code: 'invalid-input',
      problems: problems.map(([field, code]) => ({ field, code })),
    })
  })

  test('of another event are not found', async () => {
    const elsewhere = await announcedEvent(owner, { name: `Elsewhere ${count}` })
    const { id } = await session(owner, elsewhere.slug)
    const slot = { day: '2027-02-19', time: '10:00', roomId: null }
    await expect(placeSession(owner, event.slug, id, slot)).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(deleteSession(owner, event.slug, id)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('accepted proposals', () => {
  let speaker: Actor
  beforeEach(async () => {
    speaker = await person(owner, { name: 'Sol' })
    await openCall(owner, event.slug)
  })

  test('become sessions once, with their speakers and the length of their format', async () => {
    const { code } = await acceptedProposal(owner, event, speaker, {
      coSpeakers: ['co@example.org'],
    })
    expect((await timetable()).acceptedWithoutSession).toBe(1)
    expect(await takeAcceptedProposals(owner, event.slug)).toBe(1)
    expect(await takeAcceptedProposals(owner, event.slug)).toBe(0)
    const { sessions, people, acceptedWithoutSession } = await timetable()
    expect(acceptedWithoutSession).toBe(0)
    expect(
      sessions.map((each) => ({
        code: each.code,
        title: each.title,
        minutes: each.minutes,
        kind: each.kind,
        speakers: each.speakers.map(({ personId, answer }) => [people.get(personId)?.name, answer]),
      })),
    ).toEqual([
      {
        code,
        title: { es: 'Clusters at home' },
        minutes: 35,
        kind: 'talk',
        speakers: [
          ['Sol', null],
          ['Co-speaker 1', null],
        ],
      },
    ])
  })

  test('show who was named only once they accepted to speak', async () => {
    const { code } = await acceptedProposal(owner, event, speaker)
    const mine = as(owner, speaker)
    await inviteCoSpeaker(mine, event.slug, code, 'named@example.org')
    await takeAcceptedProposals(owner, event.slug)
    const onIt = async () => {
      const { sessions, people } = await timetable()
      return onStage(sessions[0]!).map(({ personId }) => people.get(personId)?.name)
    }
    expect(await onIt()).toEqual(['Sol'])
    await acceptInvitations(owner, code)
    expect(await onIt()).toEqual(['Sol', 'Co-speaker 1'])
  })

  test('are not taken twice by two who press the button at once', async () => {
    await acceptedProposal(owner, event, speaker)
    const taken = await Promise.all([1, 2, 3].map(() => takeAcceptedProposals(owner, event.slug)))
    expect(taken.toSorted()).toEqual([0, 0, 1])
  })

  test('leave out a co-speaker who declined, and stay away when everybody did', async () => {
    const co = await person(owner, { name: 'Co' })
    const one = await acceptedProposal(owner, event, speaker, {
      title: 'One',
      coSpeakers: [co.email],
    })
    const two = await acceptedProposal(owner, event, speaker, { title: 'Two' })
    const decline = (who: Actor, code: string) => answered(owner, event, who, code, 'declined')
    await decline(co, one.code)
    await decline(speaker, two.code)
    await takeAcceptedProposals(owner, event.slug)
    const { sessions } = await timetable()
    expect(
      sessions.map(({ title, speakers }) => [title, speakers.map(({ personId }) => personId)]),
    ).toEqual([[{ es: 'One' }, [speaker.id]]])
    await decline(speaker, one.code)
    expect(warningsOf(await timetable()).map(({ kind }) => kind)).toEqual([
      'nobody-left',
      'unplaced',
    ])
  })
})

test('a whole timetable at once', async () => {
  const speaker = await person(owner, { name: 'Sol' })
  await openCall(owner, event.slug)
  const { code } = await acceptedProposal(owner, event, speaker)
  const nine = new Date('2027-02-19T15:00:00Z')
  const lunch = {
    key: 'lunch',
    kind: 'meal' as const,
    title: { es: 'Comida' },
    abstract: {},
    lang: '',
    level: '' as const,
    trackId: null,
    formatId: null,
    sponsored: false,
    minutes: 60,
    speakers: [],
  }
  await saveTimetable(owner, event.slug, {
    rooms: [{ key: 'main', name: 'Auditorio', capacity: 300, accessibility: {} }],
    sessions: [lunch, { ...lunch, key: 'waits' }],
    placements: [
      { session: code, startsAt: nine, room: 'main' },
      { session: 'lunch', startsAt: nine, room: null },
    ],
  })
  const { rooms, sessions } = await timetable()
  expect(sessions.map(({ title, startsAt, roomId }) => [title, startsAt, roomId])).toEqual([
    [{ es: 'Comida' }, nine, null],
    [{ es: 'Clusters at home' }, nine, rooms[0]?.id],
    [{ es: 'Comida' }, null, null],
  ])
  const wrong = {
    rooms: [],
    sessions: [],
    placements: [{ session: 'nobody', startsAt: nine, room: null }],
  }
  await expect(saveTimetable(owner, event.slug, wrong)).rejects.toMatchObject({
    code: 'unknown-session',
  })
})

test('the chair edits the agenda, others on the team do not; every act is audited', async () => {
  const chair = await person(owner, { name: 'Chair' })
  const reviewer = await person(owner, { name: 'Reviewer' })
  const team = { scope: 'event' as const, slug: event.slug }
  await grantRoles(owner, team, { email: chair.email, roles: ['chair'] })
  await grantRoles(owner, team, { email: reviewer.email, roles: ['reviewer'] })
  const id = await room(as(owner, chair), event.slug)
  await expect(room(as(owner, reviewer), event.slug)).rejects.toMatchObject({ code: 'forbidden' })
  const audit = await database.db
    .selectFrom('auditLog')
    .select(['actorLabel', 'action', 'objectKind', 'objectId'])
    .where('scopeId', '=', event.id)
    .where('action', 'like', 'agenda.%')
    .execute()
  expect(audit).toEqual([
    { actorLabel: 'Chair', action: 'agenda.edit', objectKind: 'room', objectId: id },
  ])
})
