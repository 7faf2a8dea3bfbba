import { expect, test } from 'vitest'
import { agendaKeys } from './agenda-keys.ts'
import { buildRelease } from './build-release.ts'
import { aSession, aTimetable, at } from './example-timetable.ts'
import { screenGroups } from './screen-groups.ts'

const { agenda } = buildRelease(
  aTimetable([
    aSession('1', { startsAt: at('10:00'), roomId: 'a' }),
    aSession('2', { startsAt: at('10:00'), roomId: 'b' }),
    aSession('lunch', { startsAt: at('12:00'), roomId: null, kind: 'meal' }),
    aSession('3', { startsAt: at('15:00'), roomId: 'a' }),
    aSession('later', { startsAt: at('15:00', '2027-02-24'), roomId: 'a' }),
  ]),
  null,
)
const shown = (room: string, time: Date) =>
  screenGroups(agenda, agendaKeys(agenda), room, time.getTime())?.map((group) => [
    group.room,
    group.sessions.map(({ id }) => id).join(' '),
  ]) ?? null

test('a room shows what is in it and what is for everybody, as long as it may be alone', () => {
  expect(shown('room-a', at('11:00'))).toEqual([['Room A', 'lunch 3']])
})

test('a corridor shows every room that has something', () => {
  expect(shown('', at('09:00', '2027-02-18'))).toEqual([
    [null, 'lunch'],
    ['Room A', '1 3'],
    ['Room B', '2'],
  ])
})

test('days before the event the first day stands there; a room that is not there is none', () => {
  expect(shown('', at('09:00', '2027-01-01'))).toEqual([
    [null, 'lunch'],
    ['Room A', '1 3'],
    ['Room B', '2'],
  ])
  expect(shown('cellar', at('09:00'))).toEqual(null)
})

test('what takes place in several rooms is on the screen of each', () => {
  const keynote = { ...agenda.sessions.find(({ id }) => id === '3')!, furtherRooms: ['b'] }
  const spanning = {
    ...agenda,
    sessions: agenda.sessions.map((each) => (each.id === '3' ? keynote : each)),
  }
  const rooms = screenGroups(spanning, agendaKeys(spanning), 'room-b', at('11:00').getTime())
  expect(rooms?.map(({ room, sessions }) => [room, sessions.map(({ id }) => id)])).toEqual([
    ['Room B', ['lunch', '3']],
  ])
})
