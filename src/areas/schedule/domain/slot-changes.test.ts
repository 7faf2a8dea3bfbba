import { expect, test } from 'vitest'
import { buildRelease } from './build-release.ts'
import { aPerson, aSession, aTimetable, at } from './example-timetable.ts'
import { slotChanges } from './slot-changes.ts'
import type { TimetableSession } from './timetable.ts'

const people = [aPerson('ana', { name: 'Ana' }), aPerson('bea', { name: 'Bea' })]
const by = (...ids: string[]) => ids.map((personId) => ({ personId, answer: null }))
const talk = (id: string, values: Partial<TimetableSession> = {}) =>
  aSession(id, { startsAt: at('10:00'), roomId: 'a', speakers: by('ana'), ...values })
const agenda = (...sessions: TimetableSession[]) =>
  buildRelease(aTimetable(sessions, { people }), null).agenda

/** Whom it concerns and how, with the hours before and after. */
const told = (...releases: Parameters<typeof slotChanges>) =>
  Object.fromEntries(
    [...slotChanges(...releases)].map(([id, changes]) => [
      id,
      changes.map((each) =>
        [
          each.kind,
          each.session.id,
          ...('from' in each ? [each.from.from] : []),
          ...('to' in each ? [each.to.from] : []),
        ].join(' '),
      ),
    ]),
  )

test('the first release tells everybody on stage their slot, once each', () => {
  const first = agenda(
    talk('1'),
    talk('2', { startsAt: at('11:00'), speakers: by('ana', 'bea') }),
    talk('unplaced', { startsAt: null, roomId: null }),
    talk('break', { kind: 'break', speakers: [], startsAt: at('12:00') }),
  )
  expect(told(null, first)).toEqual({
    ana: ['added 1 10:00', 'added 2 11:00'],
    bea: ['added 2 11:00'],
  })
})

test('another time, room or length concerns those on stage; other words do not', () => {
  const before = agenda(talk('1'), talk('2', { startsAt: at('11:00'), speakers: by('bea') }))
  const after = (values: Partial<TimetableSession>) =>
    agenda(talk('1', values), talk('2', { startsAt: at('11:00'), speakers: by('bea') }))
  expect(told(before, after({ startsAt: at('15:00') }))).toEqual({ ana: ['moved 1 10:00 15:00'] })
  expect(told(before, after({ roomId: null }))).toEqual({ ana: ['moved 1 10:00 10:00'] })
  expect(told(before, after({ minutes: 20 }))).toEqual({ ana: ['moved 1 10:00 10:00'] })
  expect(
    told(before, after({ title: { es: 'Otro' }, abstract: { es: 'Nuevo' }, level: 'advanced' })),
  ).toEqual({})
  expect(told(before, before)).toEqual({})
})

test('a session off the agenda concerns those who stood on it, a new one those who do', () => {
  const before = agenda(talk('1'), talk('2', { speakers: by('bea'), startsAt: at('11:00') }))
  const after = agenda(talk('1'), talk('3', { speakers: by('ana'), startsAt: at('11:00') }))
  expect(told(before, after)).toEqual({ bea: ['removed 2 11:00'], ana: ['added 3 11:00'] })
})

test('who joins has a new session, even one that moved; who left hears nothing', () => {
  const before = agenda(talk('1'))
  const after = agenda(talk('1', { speakers: by('bea'), startsAt: at('12:00') }))
  expect(told(before, after)).toEqual({ bea: ['added 1 12:00'] })
})
