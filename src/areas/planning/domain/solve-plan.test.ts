import { describe, expect, test } from 'vitest'
import {
  aPerson,
  aRoom,
  aSession,
  aTimetable,
  at,
} from '../../schedule/domain/example-timetable.ts'
import type { Timetable, TimetableSession } from '../../schedule/domain/timetable.ts'
import { isClash } from '../../schedule/domain/warning.ts'
import { warningsOf } from '../../schedule/domain/warnings.ts'
import type { Mishap, PlanScope } from './plan.ts'
import { solvePlan } from './solve-plan.ts'
import { usualWishes, type Wishes } from './wish.ts'
import { withPlan } from './with-plan.ts'

type Asked = {
  readonly wishes?: Partial<Wishes>
  readonly scope?: PlanScope
  readonly mishaps?: readonly Mishap[]
  readonly aim?: 'search' | 'repair'
}

/** Searches for a number of looks at the clock, so that the same search always finds the same. */
function solved(
  timetable: Timetable,
  { wishes, scope = {}, mishaps = [], aim = 'search' }: Asked = {},
) {
  let looks = 0
  const task = {
    timetable,
    together: [],
    wishes: { ...usualWishes, ...wishes },
    scope,
    mishaps,
    seed: 1,
  }
  return solvePlan(aim === 'search' ? { ...task, aim, seconds: 1 } : { ...task, aim }, {
    spent: () => (looks += 1) / 100,
  })
}

const clashes = (timetable: Timetable) =>
  warningsOf(timetable)
    .filter(isClash)
    .map(({ kind }) => kind)

const confirmed = (personId: string) => ({ personId, answer: 'confirmed' as const })
const waiting = (id: string, more: Partial<TimetableSession> = {}) =>
  aSession(id, { startsAt: null, roomId: null, minutes: 30, ...more })

describe('a search', () => {
  test('places everything that waits, without a clash and outside of what is for everybody', () => {
    const timetable = aTimetable(
      [
        aSession('lunch', { kind: 'meal', startsAt: at('12:00'), roomId: null, minutes: 60 }),
        ...Array.from({ length: 12 }, (_, number) =>
          waiting(`s${number}`, { speakers: [confirmed(number % 3 === 0 ? 'p' : `p${number}`)] }),
        ),
      ],
      {
        people: [aPerson('p'), ...Array.from({ length: 12 }, (_, number) => aPerson(`p${number}`))],
      },
    )
    const plan = solved(timetable)
    expect([plan.hard, plan.places.length, plan.tooLong]).toEqual([0, 12, []])
    expect(clashes(withPlan(timetable, plan.places))).toEqual([])
  })

  test('leaves alone what is pinned, what is of another track, and what is a party', () => {
    const timetable = aTimetable([
      aSession('pinned', { startsAt: at('09:00'), roomId: 'a', pinned: true }),
      aSession('party', { kind: 'social', startsAt: at('10:00'), roomId: 'a' }),
      aSession('other', { startsAt: at('09:00'), roomId: 'b', trackId: 'y' }),
      waiting('mine', { trackId: 'x' }),
    ])
    const plan = solved(timetable, { scope: { trackId: 'x' } })
    expect(plan.places.map(({ sessionId }) => sessionId)).toEqual(['mine'])
    expect(clashes(withPlan(timetable, plan.places))).toEqual([])
  })

  test('says which sessions no day is long enough for', () => {
    const plan = solved(aTimetable([waiting('long', { minutes: 900 }), waiting('short')]))
    expect([plan.tooLong, plan.places.map(({ sessionId }) => sessionId)]).toEqual([
      ['long'],
      ['short'],
    ])
  })

  test('a wish that is off costs nothing; one that must be kept costs as hard rules do', () => {
    const timetable = aTimetable([waiting('s', { equipment: ['a projector of 1920'] })])
    const levels = (weight: 'must' | 'nice' | 'off') =>
      solved(timetable, { wishes: { equipment: weight } }).costs.map(({ rule, level }) => [
        rule,
        level,
      ])
    expect([levels('must'), levels('nice'), levels('off')]).toEqual([
      [['equipment', 'hard']],
      [['equipment', 'soft']],
      [],
    ])
  })
})

describe('a repair', () => {
  test('moves only the session of the speaker who comes later', () => {
    const sessions = [
      aSession('1', {
        startsAt: at('09:00'),
        roomId: 'a',
        minutes: 30,
        speakers: [confirmed('p')],
      }),
      aSession('2', { startsAt: at('09:00'), roomId: 'b', minutes: 30 }),
      aSession('3', { startsAt: at('09:40'), roomId: 'a', minutes: 30 }),
    ]
    const timetable = aTimetable(sessions, { people: [aPerson('p')] })
    const plan = solved(timetable, {
      aim: 'repair',
      mishaps: [
        {
          kind: 'speaker-away',
          personId: 'p',
          from: at('08:00').getTime(),
          until: at('09:35').getTime(),
        },
      ],
    })
    expect([plan.hard, plan.places.map(({ sessionId }) => sessionId)]).toEqual([0, ['1']])
    expect(clashes(withPlan(timetable, plan.places))).toEqual([])
  })

  test('takes the session of somebody who does not come off the agenda, and leaves one of several where it is', () => {
    const timetable = aTimetable(
      [
        aSession('1', { startsAt: at('09:00'), roomId: 'a', speakers: [confirmed('p')] }),
        aSession('2', {
          startsAt: at('10:00'),
          roomId: 'a',
          speakers: [confirmed('p'), confirmed('q')],
        }),
      ],
      { people: [aPerson('p'), aPerson('q')] },
    )
    const [from, until] = [at('00:00').getTime(), at('23:59').getTime()]
    const plan = solved(timetable, {
      aim: 'repair',
      mishaps: [{ kind: 'speaker-away', personId: 'p', from, until }],
    })
    expect([plan.hard, plan.places]).toEqual([
      0,
      [{ sessionId: '1', version: 1, startsAt: null, roomId: null }],
    ])
  })

  test('names who and what clashes where nothing can mend it', () => {
    const sessions = ['1', '2'].map((id) =>
      aSession(id, { startsAt: at('09:00'), roomId: 'a', minutes: 500 }),
    )
    const plan = solved(aTimetable(sessions, { rooms: [aRoom('a')] }), { aim: 'repair' })
    expect(plan.clash).toEqual({ sessionIds: ['1', '2'], rules: ['room-twice'] })
  })

  test('empties a room that was lost, and does not place what waited before', () => {
    const timetable = aTimetable([
      aSession('1', { startsAt: at('09:00'), roomId: 'a', minutes: 30 }),
      aSession('2', { startsAt: at('09:00'), roomId: 'b', minutes: 30 }),
      waiting('3'),
    ])
    const plan = solved(timetable, {
      aim: 'repair',
      mishaps: [
        {
          kind: 'room-lost',
          roomId: 'a',
          from: at('00:00').getTime(),
          until: at('23:59').getTime(),
        },
      ],
    })
    expect(plan.places.map(({ sessionId, roomId }) => [sessionId, roomId])).toEqual([['1', 'b']])
  })
})
