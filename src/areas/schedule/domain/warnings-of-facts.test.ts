import { describe, expect, test } from 'vitest'
import { aPerson, aRoom, aSession, aTimetable, at } from './example-timetable.ts'
import type { RoomBlock, TimetableTrack } from './timetable.ts'
import type { Warning } from './warning.ts'
import { warningsOf } from './warnings.ts'

/** A warning in short: its kind, its sessions by id, and what else it says. */
function short(warning: Warning): unknown[] {
  const { kind, ...rest } = warning
  return [
    kind,
    ...Object.values(rest).map((value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value ? value.id : value,
    ),
  ]
}
const told = (...args: Parameters<typeof aTimetable>) =>
  warningsOf(aTimetable(...args))
    .filter(({ kind }) => kind !== 'unplaced')
    .map(short)

const inA = (time: string) => ({ startsAt: at(time), roomId: 'a' })
const inB = (time: string) => ({ startsAt: at(time), roomId: 'b' })
const confirmed = (personId: string) => ({ personId, answer: 'confirmed' as const })
const track = (id: string, values: Partial<TimetableTrack> = {}): TimetableTrack => ({
  id,
  slug: id,
  name: { en: id },
  colour: '#123456',
  host: null,
  hostId: null,
  ...values,
})

describe('several rooms', () => {
  const keynote = aSession('keynote', { kind: 'keynote', ...inA('10:00'), furtherRoomIds: ['b'] })

  test('a keynote across two halls leaves no room for a talk in the second', () => {
    expect(told([keynote, aSession('1', inB('10:00'))])).toEqual([
      ['room-twice', 'keynote', '1', 'b'],
    ])
    expect(told([keynote, aSession('1', inB('10:45'))])).toEqual([])
  })

  test('what shares both halls clashes once', () => {
    const panel = aSession('panel', { ...inA('10:00'), furtherRoomIds: ['b'] })
    expect(told([keynote, panel])).toEqual([['room-twice', 'keynote', 'panel', 'a']])
  })
})

describe('blocks', () => {
  const block = aSession('block', { kind: 'lightning', ...inA('10:00'), minutes: 15 })
  const inside = (id: string, blockPosition: number, values = {}) =>
    aSession(id, { kind: 'lightning', minutes: 5, blockId: 'block', blockPosition, ...values })

  test('its talks follow each other, and are no clash with it', () => {
    const talks = [
      inside('3', 2),
      inside('1', 0, { speakers: [confirmed('p')] }),
      inside('2', 1, { speakers: [confirmed('q')] }),
    ]
    const led = { ...block, speakers: [confirmed('p')] }
    expect(told([led, ...talks], { people: [aPerson('p'), aPerson('q')] })).toEqual([])
  })

  test('a speaker elsewhere meanwhile is in two places', () => {
    const people = [aPerson('p')]
    const talks = [inside('1', 0), inside('2', 1, { speakers: [confirmed('p')] })]
    const other = (time: string) => aSession('other', { ...inB(time), speakers: [confirmed('p')] })
    expect(told([block, ...talks, other('10:05')], { people })).toEqual([
      ['speaker-twice', '2', 'other', 'p'],
    ])
    expect(told([block, ...talks, other('10:10')], { people })).toEqual([])
  })

  test('talks that take longer than it lasts', () => {
    const talks = [inside('1', 0), inside('2', 1), inside('3', 2)]
    expect(told([block, ...talks])).toEqual([])
    expect(told([block, ...talks, inside('4', 3)])).toEqual([['block-too-full', 'block', 5]])
  })

  test('lightning talks that stand by themselves may follow each other at once', () => {
    const lightning = { kind: 'lightning', minutes: 5 } as const
    const next = aSession('2', { ...lightning, ...inA('10:05') })
    expect(told([aSession('1', { ...lightning, ...inA('10:00') }), next])).toEqual([])
    expect(told([aSession('1', { ...inA('09:30') }), next])).toEqual([['short-pause', '1', '2', 0]])
  })
})

describe('the way between two floors', () => {
  const rooms = [aRoom('a', { floor: 'ground' }), aRoom('b', { floor: 'third' })]
  const walks = [{ fromFloor: 'third', toFloor: 'ground', minutes: 8 }]
  const people = [aPerson('p')]
  const both = (time: string) => [
    aSession('1', { ...inA('10:00'), minutes: 30, speakers: [confirmed('p')] }),
    aSession('2', { ...inB(time), speakers: [confirmed('p')] }),
  ]

  test.each([
    ['10:30', [['too-far', '1', '2', 'p', 0, 8]]],
    ['10:37', [['too-far', '1', '2', 'p', 7, 8]]],
    ['10:38', []],
  ])('the second at %s', (time, warnings) => {
    expect(told(both(time), { rooms, walks, people })).toEqual(warnings)
  })

  test('is short on one floor, and unknown where nobody has said', () => {
    const near = rooms.map((room) => ({ ...room, floor: 'ground' }))
    expect(told(both('10:30'), { rooms: near, walks, people })).toEqual([])
    expect(told(both('10:30'), { rooms, walks: [], people })).toEqual([])
  })
})

describe('hours of rooms', () => {
  const day = '2027-02-19'
  const rooms = (opensAt: string | null, closesAt: string | null) => [
    aRoom('a', { hours: [{ day, opensAt, closesAt }] }),
    aRoom('b'),
  ]

  test('replace those of the event where they differ', () => {
    const early = aSession('1', inA('08:00'))
    expect(told([early], { rooms: rooms('08:00', '12:00') })).toEqual([])
    expect(told([aSession('1', { ...inA('11:26') })], { rooms: rooms('08:00', '12:00') })).toEqual([
      ['room-hours', '1', 'a', '08:00', '12:00'],
    ])
    expect(told([aSession('1', { ...inB('08:00') })], { rooms: rooms('08:00', '12:00') })).toEqual([
      ['outside-hours', '1', '09:00', '18:00'],
    ])
  })

  test('a closed room is closed to everything', () => {
    expect(
      told([aSession('1', { ...inA('10:00'), kind: 'set-up' })], { rooms: rooms(null, null) }),
    ).toEqual([['room-closed', '1', 'a']])
  })

  test('rooms are set up before the doors open', () => {
    expect(told([aSession('1', { ...inA('07:00'), kind: 'set-up' })])).toEqual([])
  })
})

describe('time of a room that is kept', () => {
  const block = (hostId: string | null): RoomBlock => ({
    id: 'kept',
    roomId: 'a',
    day: '2027-02-19',
    startsAt: '10:00',
    endsAt: '12:00',
    hostId,
    note: 'Rehearsal',
  })
  const hosts = [{ id: 'h', name: 'PyData' }]
  const tracks = [track('t', { hostId: 'h' }), track('u')]

  test('for a host: only the talks of others do not belong there', () => {
    const roomBlocks = [block('h')]
    const facts = { roomBlocks, hosts, tracks }
    expect(told([aSession('1', { ...inA('10:00'), trackId: 't' })], facts)).toEqual([])
    expect(told([aSession('1', { ...inA('10:00'), kind: 'break' })], facts)).toEqual([])
    expect(told([aSession('1', { ...inA('09:26'), trackId: 'u' })], facts)).toEqual([
      ['room-of-host', '1', 'a', '10:00', '12:00', 'PyData'],
    ])
    expect(told([aSession('1', { ...inA('09:25'), trackId: 'u' })], facts)).toEqual([])
    expect(told([aSession('1', { ...inA('12:00') })], facts)).toEqual([])
  })

  test('for nobody: nothing but setting up', () => {
    const facts = { roomBlocks: [block(null)] }
    expect(told([aSession('1', { ...inA('10:00'), kind: 'set-up' })], facts)).toEqual([])
    expect(told([aSession('1', { ...inA('10:00'), kind: 'break' })], facts)).toEqual([
      ['room-kept', '1', 'a', '10:00', '12:00', 'Rehearsal'],
    ])
  })
})

test('equipment that a room lacks, whatever its case', () => {
  const rooms = [aRoom('a', { equipment: ['Projector'] }), aRoom('b', { equipment: ['Piano'] })]
  const needs = (...equipment: string[]) => aSession('1', { ...inA('10:00'), equipment })
  expect(told([needs('projector')], { rooms })).toEqual([])
  expect(told([needs('projector', 'piano')], { rooms })).toEqual([
    ['equipment-missing', '1', 'a', ['piano']],
  ])
  expect(told([{ ...needs('piano'), furtherRoomIds: ['b'] }], { rooms })).toEqual([])
})

describe('seats', () => {
  const rooms = [aRoom('a', { capacity: 50 }), aRoom('b', { capacity: 30 })]
  const talk = (expected: number, furtherRoomIds: string[] = []) =>
    aSession('1', { ...inA('10:00'), expected, furtherRoomIds })

  test('fewer than the team expects', () => {
    expect(told([talk(50)], { rooms })).toEqual([])
    expect(told([talk(51)], { rooms })).toEqual([['small-room', '1', 'a', 51, 50, false]])
    expect(told([talk(80, ['b'])], { rooms })).toEqual([])
    expect(told([talk(81, ['b'])], { rooms })).toEqual([['small-room', '1', 'a', 81, 80, false]])
  })

  test('fewer than stars let expect, drawn towards the mean', () => {
    const sessions = ['09:00', '10:00', '11:00', '12:00'].map((time, n) =>
      aSession(String(n), inA(time)),
    )
    const stars = new Map([['0', 80]])
    // Mean 20, variance 1600: 1580 beyond chance, so the weight of one’s own stars is 1580 / 1600.
    expect(told(sessions, { rooms, stars })).toEqual([['small-room', '0', 'a', 79, 50, true]])
    expect(told(sessions, { rooms, stars: new Map([['0', 50]]) })).toEqual([])
  })
})

describe('languages', () => {
  const talks = (...of: readonly [string, string, 'a' | 'b'][]) =>
    of.map(([lang, time, roomId], n) =>
      aSession(String(n), { lang, startsAt: at(time), roomId, minutes: 30 }),
    )
  const languages = ['en', 'es']
  const english = talks(['en', '09:00', 'a'], ['en', '10:00', 'a'], ['es', '14:00', 'a'])

  test('a morning without any session in one of them', () => {
    expect(told([...english, aSession('es', { lang: 'es' })], { languages })).toEqual([
      ['no-language', 'es', '2027-02-19', 'morning', null],
    ])
  })

  test('interpretation and captions count', () => {
    const [first, ...rest] = english
    for (const served of [{ interpretation: ['es'] }, { captions: ['es'] }])
      expect(
        told([{ ...first!, ...served }, ...rest, aSession('es', { lang: 'es' })], { languages }),
      ).toEqual([])
  })

  test('is nothing where so few sessions are in it that the morning need have none', () => {
    expect(told(english, { languages })).toEqual([])
    expect(told(english.slice(0, 2), { languages })).toEqual([])
  })

  test('a room without any, where elsewhere there are', () => {
    const morning = talks(
      ['en', '09:00', 'a'],
      ['en', '10:00', 'a'],
      ['en', '11:00', 'a'],
      ['es', '09:00', 'b'],
      ['es', '10:00', 'b'],
      ['en', '11:00', 'b'],
    )
    expect(told(morning, { languages })).toEqual([
      ['no-language', 'es', '2027-02-19', 'morning', 'a'],
    ])
    expect(told(morning.slice(1), { languages })).toEqual([])
  })
})

describe('one track at one time', () => {
  const tracks = [track('data'), track('web')]
  const session = (id: string, trackId: string, place: object, values = {}) =>
    aSession(id, { trackId, ...place, ...values })
  const twice = [session('1', 'data', inA('10:00')), session('2', 'data', inB('10:00'))]

  test('is said where another session could change places', () => {
    expect(told([...twice, session('3', 'web', inA('11:00'))], { tracks })).toEqual([
      ['same-topic', '1', '2', 'data', '3'],
    ])
  })

  test('is not said where it must be so', () => {
    expect(told(twice, { tracks })).toEqual([])
    expect(told([...twice, session('3', 'data', inA('11:00'))], { tracks })).toEqual([])
    expect(
      told([...twice, session('3', 'web', inA('11:00'), { minutes: 20 })], { tracks }),
    ).toEqual([])
    const pinned = twice.map((each) => ({ ...each, pinned: true }))
    expect(told([...pinned, session('3', 'web', inA('11:00'))], { tracks })).toEqual([])
    // The web track would meet itself instead.
    const web = [session('3', 'web', inA('11:00')), session('4', 'web', inB('10:00'))]
    const rooms = [aRoom('a'), aRoom('b'), aRoom('c')]
    const inC = { startsAt: at('10:00'), roomId: 'c' }
    expect(
      told([session('1', 'data', inA('10:00')), session('2', 'data', inC), ...web], {
        tracks,
        rooms,
      }),
    ).toEqual([])
  })
})

test('recording where a speaker does not want it', () => {
  const consents = new Map([['p', 'no' as const]])
  const people = [aPerson('p')]
  const talk = (recording: 'yes' | 'no') =>
    aSession('1', { ...inA('10:00'), recording, speakers: [confirmed('p')] })
  expect(told([talk('yes')], { people, consents })).toEqual([['recording-refused', '1', 'p']])
  expect(told([talk('no')], { people, consents })).toEqual([])
  expect(told([talk('yes')], { people, consents: new Map([['p', 'slides' as const]]) })).toEqual([])
})

test('rules of a programme, by its own judgement', () => {
  const rule = {
    programmeId: 'kcd',
    key: 'pause',
    kind: 'min-break',
    parameters: { minutes: 15 },
    question: {},
  } as const
  const after = (time: string) => [aSession('1', inA('10:00')), aSession('2', inA(time))]
  expect(told(after('10:50'), { rules: [rule] })).toEqual([])
  expect(told(after('10:49'), { rules: [rule] }).map(([kind]) => kind)).toEqual(['rule'])
})
