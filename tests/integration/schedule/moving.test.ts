import { beforeEach, describe, expect, test } from 'vitest'
import { eventBySlug } from '../../../src/areas/accounts/queries.ts'
import { MovedSince } from '../../../src/areas/schedule/domain/session-move.ts'
import { warningsOf } from '../../../src/areas/schedule/domain/warnings.ts'
import { timetableOf } from '../../../src/areas/schedule/queries/timetable.ts'
import { moveSessions } from '../../../src/areas/schedule/use-cases/move-sessions.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let owner: Context
let event: { readonly id: string; readonly slug: string }
let hall: string
let patio: string
let count = 0

const ten = new Date('2027-02-19T16:00:00Z')
const eleven = new Date('2027-02-19T17:00:00Z')

beforeEach(async () => {
  count += 1
  const context = testContext(database)
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner, {
    name: `Moving ${count}`,
    startsOn: '2027-02-19',
    endsOn: '2027-02-19',
  })
  hall = await room(owner, event.slug, 'Hall')
  patio = await room(owner, event.slug, 'Patio')
})

const timetable = async () =>
  timetableOf(database.db, (await eventBySlug(database.db, event.slug))!)
const standing = async () =>
  Object.fromEntries(
    (await timetable()).sessions.map(({ id, startsAt, roomId, minutes, version }) => [
      id,
      [startsAt?.toISOString().slice(11, 16) ?? null, roomId, minutes, version],
    ]),
  )

const talk = async (title = 'A talk') =>
  (await session(owner, event.slug, { title: { en: title } })).id

describe('moving sessions', () => {
  test('puts all of them, raises their versions and tells the log, in the same number of statements', async () => {
    const [a, b, c] = [await talk('A'), await talk('B'), await talk('C')]
    const one = await countQueries(() =>
      moveSessions(owner, event.slug, [{ sessionId: a, startsAt: ten, roomId: hall, version: 1 }]),
    )
    const three = await countQueries(() =>
      moveSessions(owner, event.slug, [
        { sessionId: a, startsAt: eleven, roomId: patio, minutes: 50, version: 2 },
        { sessionId: b, startsAt: ten, roomId: null, version: 1 },
        { sessionId: c, startsAt: null, roomId: hall, minutes: 10, version: 1 },
      ]),
    )
    expect(three).toBe(one)
    expect(await standing()).toEqual({
      [a]: ['17:00', patio, 50, 3],
      [b]: ['16:00', null, 35, 2],
      [c]: [null, null, 10, 2],
    })
    const log = await database.db
      .selectFrom('auditLog')
      .select(['objectId', 'actorLabel', 'before', 'after'])
      .where('scopeId', '=', event.id)
      .where('objectId', '=', a)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    expect(log).toEqual([
      {
        objectId: a,
        actorLabel: 'Olga',
        before: { startsAt: ten.toISOString(), roomId: hall, minutes: 35 },
        after: { startsAt: eleven.toISOString(), roomId: patio, minutes: 50 },
      },
    ])
  })

  test('moves none when one was moved since, and tells where that stands and by whom', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    await moveSessions(owner, event.slug, [
      { sessionId: a, startsAt: ten, roomId: hall, version: 1 },
    ])
    const late = moveSessions(owner, event.slug, [
      { sessionId: a, startsAt: eleven, roomId: patio, version: 1 },
      { sessionId: b, startsAt: ten, roomId: patio, version: 1 },
    ])
    const refusal = await late.catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MovedSince)
    expect((refusal as MovedSince).standing).toEqual([
      {
        id: a,
        startsAt: ten,
        roomId: hall,
        minutes: 35,
        furtherRoomIds: [],
        blockId: null,
        pinned: false,
        version: 2,
        movedBy: 'Olga',
      },
    ])
    expect(await standing()).toEqual({ [a]: ['16:00', hall, 35, 2], [b]: [null, null, 35, 1] })
  })

  test.each([
    ['a room of another event', { roomId: 'theirs' as const }, 'roomId'],
    ['a day of another week', { startsAt: new Date('2027-03-01T16:00:00Z') }, 'startsAt'],
    ['no length at all', { minutes: 0 }, 'minutes'],
  ])('refuses %s', async (_, values, field) => {
    const other = await announcedEvent(owner, { name: `Other ${count} ${field}` })
    const theirs = await room(owner, other.slug, 'Theirs')
    const move = { sessionId: await talk(), startsAt: ten, roomId: hall, version: 1, ...values }
    const wanted = { ...move, roomId: move.roomId === 'theirs' ? theirs : move.roomId }
    await expect(moveSessions(owner, event.slug, [wanted])).rejects.toMatchObject({
      code: 'invalid-input',
      problems: [{ field }],
    })
  })

  test('is for who edits this event, and for its sessions', async () => {
    const move = { sessionId: await talk(), startsAt: ten, roomId: null, version: 1 }
    const stranger = as(owner, await person(owner, { name: 'Bea' }))
    const theirs = await announcedEvent(stranger, { name: `Theirs ${count}` })
    await expect(moveSessions(stranger, event.slug, [move])).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      moveSessions(stranger, theirs.slug, [{ ...move, startsAt: null }]),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('takes a talk out of its block, and leaves pins and versions apart', async () => {
    const [block, part] = [await talk('Block'), await talk('Part')]
    await database.db
      .updateTable('sessions')
      .set({ blockId: block })
      .where('id', '=', part)
      .execute()
    const waits = { sessionId: part, startsAt: null, roomId: null }
    await moveSessions(owner, event.slug, [{ ...waits, pinned: true, version: 1 }])
    await moveSessions(owner, event.slug, [
      { sessionId: part, startsAt: ten, roomId: hall, version: 1 },
    ])
    const { sessions } = await timetable()
    expect(
      sessions.map(({ id, blockId, pinned, version }) => [id, blockId, pinned, version]),
    ).toEqual([
      [part, null, true, 2],
      [block, null, false, 1],
    ])
  })
})

describe('rooms and blocks', () => {
  const facts = async () =>
    Object.fromEntries(
      (await timetable()).sessions.map((each) => [
        each.id,
        [each.roomId, each.furtherRoomIds, each.blockId, each.blockPosition, each.version],
      ]),
    )

  test('a session moves with all its rooms, and one more or less of them is a move too', async () => {
    const attic = await room(owner, event.slug, 'Attic')
    const id = await talk()
    const to = (version: number, values: object) =>
      moveSessions(owner, event.slug, [
        { sessionId: id, startsAt: ten, roomId: hall, version, ...values },
      ])
    expect(await to(1, { furtherRoomIds: [attic] })).toEqual([{ id, version: 2 }])
    expect(await to(2, {})).toEqual([{ id, version: 2 }])
    expect(await facts()).toEqual({ [id]: [hall, [attic], null, 0, 2] })
    await to(2, { furtherRoomIds: [patio, attic] })
    await to(3, { roomId: patio, furtherRoomIds: [patio] })
    expect(await facts()).toEqual({ [id]: [patio, [], null, 0, 4] })
    const other = await announcedEvent(owner, { name: `Rooms ${count}` })
    const theirs = await room(owner, other.slug, 'Theirs')
    await expect(to(4, { furtherRoomIds: [theirs] })).rejects.toMatchObject({
      problems: [{ field: 'furtherRoomIds' }],
    })
  })

  test('talks go into a block one behind the other, and out again; a block goes into none', async () => {
    const [block, a, b] = [await talk('Block'), await talk('A'), await talk('B')]
    const waits = (sessionId: string, blockId: string | null, version: number) =>
      moveSessions(owner, event.slug, [
        { sessionId, startsAt: null, roomId: null, blockId, version },
      ])
    await moveSessions(owner, event.slug, [
      { sessionId: block, startsAt: ten, roomId: hall, version: 1 },
    ])
    await waits(a, block, 1)
    await waits(b, block, 1)
    expect(await facts()).toEqual({
      [block]: [hall, [], null, 0, 2],
      [a]: [null, [], block, 1, 2],
      [b]: [null, [], block, 2, 2],
    })
    await waits(a, null, 2)
    expect((await facts())[a]).toEqual([null, [], null, 1, 3])
    for (const [session, into, version] of [
      [block, a, 2],
      [a, b, 3],
      [a, a, 3],
    ] as const)
      await expect(waits(session, into, version)).rejects.toMatchObject({
        problems: [{ field: 'blockId' }],
      })
  })
})

describe('two editors at once', () => {
  const together = async (acts: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(acts))
      .map((outcome) =>
        outcome.status === 'fulfilled' ? 'moved' : (outcome.reason as { code: string }).code,
      )
      .toSorted()

  test('who move one session: one does, the other is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await talk(`Wanted ${round}`)
      const to = (startsAt: Date, roomId: string) =>
        moveSessions(owner, event.slug, [{ sessionId: id, startsAt, roomId, version: 1 }])
      expect(await together([to(ten, hall), to(eleven, patio)])).toEqual(['moved', 'moved-since'])
      expect((await standing())[id]?.[3]).toBe(2)
    }
  })

  test('who move two sessions each, in turned order: no deadlock, one of them does', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    const move = (sessionId: string, startsAt: Date) => ({
      sessionId,
      startsAt,
      roomId: hall,
      version: 1,
    })
    const acts = [
      moveSessions(owner, event.slug, [move(a, ten), move(b, eleven)]),
      moveSessions(owner, event.slug, [move(b, ten), move(a, eleven)]),
    ]
    expect(await together(acts)).toEqual(['moved', 'moved-since'])
  })

  test('who put two sessions into one place: both stand there, and both are told by a warning', async () => {
    const [a, b] = [await talk('A'), await talk('B')]
    const into = (sessionId: string) =>
      moveSessions(owner, event.slug, [{ sessionId, startsAt: ten, roomId: hall, version: 1 }])
    expect(await together([into(a), into(b)])).toEqual(['moved', 'moved'])
    const kinds = warningsOf(await timetable()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'room-twice')).toEqual(['room-twice'])
  })

  test('negative control: with its lock off, both believe that theirs stands', async () => {
    const lockOff = {
      ...owner,
      db: owner.db.withPlugin({
        transformQuery: ({ node }) =>
          node.kind === 'RawNode'
            ? {
                ...node,
                sqlFragments: node.sqlFragments.map((part) => part.replace(' for update', '')),
              }
            : node,
        transformResult: async ({ result }) => result,
      }),
    }
    let moved = 0
    for (let round = 0; round < 20 && moved < 2; round += 1) {
      const id = await talk(`Wanted ${round}`)
      const to = (startsAt: Date) =>
        moveSessions(lockOff, event.slug, [{ sessionId: id, startsAt, roomId: hall, version: 1 }])
      const outcomes = await together([to(ten), to(eleven)])
      moved = outcomes.filter((outcome) => outcome === 'moved').length
    }
    expect(moved).toBe(2)
  })
})
