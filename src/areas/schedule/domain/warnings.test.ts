import { describe, expect, test } from 'vitest'
import { aPerson, aSession, aTimetable, at } from './example-timetable.ts'
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
const told = (...args: Parameters<typeof aTimetable>) => warningsOf(aTimetable(...args)).map(short)

const confirmed = (personId: string) => ({ personId, answer: 'confirmed' as const })
const inA = (time: string) => ({ startsAt: at(time), roomId: 'a' })
const inB = (time: string) => ({ startsAt: at(time), roomId: 'b' })

test('a timetable in order has no warnings', () => {
  const sessions = [
    aSession('check-in', { kind: 'check-in', startsAt: at('09:00'), minutes: 60 }),
    aSession('1', { ...inA('09:00'), speakers: [confirmed('p')] }),
    aSession('2', { ...inB('09:00') }),
    aSession('3', { ...inA('09:45'), speakers: [confirmed('p')] }),
    aSession('lunch', { kind: 'meal', startsAt: at('10:20'), minutes: 60 }),
    aSession('party', { kind: 'social', startsAt: at('17:30'), minutes: 180 }),
  ]
  expect(told(sessions, { people: [aPerson('p')] })).toEqual([])
})

describe('rooms', () => {
  test.each([
    ['at the same time', '10:00', 35, '10:00', 35, [['room-twice', '1', '2', 'a']]],
    ['one inside the other', '10:00', 90, '10:30', 35, [['room-twice', '1', '2', 'a']]],
    ['one runs into the next', '10:00', 50, '10:35', 35, [['longer-than-gap', '1', '2', 15]]],
    ['too little time between', '10:00', 35, '10:40', 35, [['short-pause', '1', '2', 5]]],
    ['no time between', '10:00', 35, '10:35', 35, [['short-pause', '1', '2', 0]]],
    ['ten minutes between', '10:00', 35, '10:45', 35, []],
  ])('%s', (_, first, minutes, second, then, warnings) => {
    const sessions = [
      aSession('1', { ...inA(first), minutes }),
      aSession('2', { ...inA(second), minutes: then }),
    ]
    expect(told(sessions)).toEqual(warnings)
    expect(told(sessions.toReversed()).length).toBe(warnings.length)
  })

  test('a break may follow at once, and rooms do not hinder each other', () => {
    const coffee = aSession('coffee', { kind: 'break', ...inA('10:35'), minutes: 20 })
    expect(told([aSession('1', inA('10:00')), coffee, aSession('2', inB('10:00'))])).toEqual([])
  })

  test('what is for everybody stops the rest', () => {
    const lunch = aSession('lunch', { kind: 'meal', startsAt: at('12:00'), minutes: 60 })
    expect(
      told([
        aSession('1', inA('11:40')),
        lunch,
        aSession('2', inB('12:10')),
        aSession('3', inB('13:00')),
      ]),
    ).toEqual([
      ['longer-than-gap', '1', 'lunch', 15],
      ['beside-everybody', '2', 'lunch'],
    ])
  })
})

describe('people', () => {
  const people = [aPerson('p', { name: 'Ana' }), aPerson('q', { name: '' })]

  test('in two places at once', () => {
    const sessions = [
      aSession('1', { ...inA('10:00'), speakers: [confirmed('p')] }),
      aSession('2', { ...inB('10:30'), speakers: [confirmed('p')] }),
    ]
    expect(told(sessions, { people })).toEqual([['speaker-twice', '1', '2', 'p']])
  })

  test('who declined hinders nobody, and is missed when nobody else is left', () => {
    const sessions = [
      aSession('1', { ...inA('10:00'), speakers: [{ personId: 'p', answer: 'declined' }] }),
      aSession('2', { ...inB('10:00'), speakers: [confirmed('p')] }),
    ]
    expect(told(sessions, { people })).toEqual([['nobody-left', '1']])
  })

  test('unconfirmed, or without a name', () => {
    const sessions = [
      aSession('1', {
        ...inA('10:00'),
        speakers: [{ personId: 'p', answer: null }, confirmed('q')],
      }),
    ]
    expect(told(sessions, { people })).toEqual([
      ['nameless', '1', 'q'],
      ['unconfirmed', '1', 'p'],
    ])
  })

  test.each([
    ['withdrawn', { code: 'X', withdrawn: true, accepted: true }, 'withdrawn'],
    [
      'not accepted any more',
      { code: 'X', withdrawn: false, accepted: false },
      'no-longer-accepted',
    ],
  ])('a proposal %s after it was placed', (_, proposal, kind) => {
    expect(told([aSession('1', { ...inA('10:00'), proposal })])).toEqual([[kind, '1']])
  })
})

describe('hours and days', () => {
  test.each([
    ['before the doors open', '08:55', 35, [['outside-hours', '1', '09:00', '18:00']]],
    ['after they close', '17:30', 35, [['outside-hours', '1', '09:00', '18:00']]],
    ['until past midnight', '17:00', 480, [['outside-hours', '1', '09:00', '18:00']]],
    ['to the last minute', '17:25', 35, []],
  ])('%s', (_, time, minutes, warnings) => {
    expect(told([aSession('1', { ...inA(time), minutes })])).toEqual(warnings)
  })

  test('on a day that is none of the event', () => {
    expect(told([aSession('1', { startsAt: at('10:00', '2027-02-20'), roomId: 'a' })])).toEqual([
      ['outside-days', '1'],
    ])
  })
})

test('what is still open comes last: sessions without a place, proposals without a session', () => {
  const sessions = [
    aSession('1'),
    aSession('2', { ...inA('10:00'), speakers: [{ personId: 'p', answer: null }] }),
  ]
  expect(told(sessions, { people: [aPerson('p')], acceptedWithoutSession: 3 })).toEqual([
    ['unconfirmed', '2', 'p'],
    ['unplaced', [sessions[0]]],
    ['not-taken', 3],
  ])
})
