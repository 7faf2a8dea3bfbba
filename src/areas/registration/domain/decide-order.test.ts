import { expect, test } from 'vitest'
import { decideOrder, whoMovesUp } from './decide-order.ts'

const general = { id: 'general', quotaIds: ['house'], needsApproval: false, waitingList: true }
const student = { ...general, id: 'student', quotaIds: ['house', 'students'] }
const press = { ...general, id: 'press', needsApproval: true, waitingList: false }
const places = (house: number, students: number) =>
  new Map([
    ['house', house],
    ['students', students],
  ])
const left = (map: ReadonlyMap<string, number>) => [map.get('house'), map.get('students')]

test('a place is taken from every quota of its type', () => {
  const free = places(2, 1)
  expect(decideOrder([student], free)).toEqual({ kind: 'placed', statuses: ['confirmed'] })
  expect(left(free)).toEqual([1, 0])
  expect(decideOrder([student], free)).toEqual({ kind: 'placed', statuses: ['waiting'] })
  expect(decideOrder([press], free)).toEqual({ kind: 'placed', statuses: ['pending'] })
  expect(decideOrder([press], free)).toEqual({ kind: 'sold-out' })
  expect(left(free)).toEqual([0, 0])
})

test('a group gets places for everybody, or waits together and takes none', () => {
  const free = places(3, 1)
  expect(decideOrder([general, student, student], free)).toEqual({
    kind: 'placed',
    statuses: ['waiting', 'waiting', 'waiting'],
  })
  expect(left(free)).toEqual([3, 1])
  expect(decideOrder([general, general, student], free)).toEqual({
    kind: 'placed',
    statuses: ['confirmed', 'confirmed', 'confirmed'],
  })
  expect(left(free)).toEqual([0, 0])
})

test('a group with a type that is short and keeps no waiting list is sold out', () => {
  const free = places(1, 1)
  expect(decideOrder([general, press], free)).toEqual({ kind: 'sold-out' })
  expect(left(free)).toEqual([1, 1])
})

const types = [general, student]
const waits = (id: string, ticketTypeId = 'general', orderId = id) => ({
  id,
  orderId,
  ticketTypeId,
})

test('the first who fit move up; a head that does not fit holds up nobody', () => {
  const free = places(2, 0)
  const waiting = [waits('1', 'student'), waits('2'), waits('3', 'student'), waits('4'), waits('5')]
  expect(whoMovesUp(waiting, types, free)).toEqual(['2', '4'])
  expect(left(free)).toEqual([0, 0])
})

test('people of one order move up together', () => {
  const group = [waits('1', 'general', 'g'), waits('2', 'general', 'g'), waits('3', 'student', 'g')]
  const alone = waits('4')
  expect(whoMovesUp([...group, alone], types, places(2, 1))).toEqual(['4'])
  expect(whoMovesUp([...group, alone], types, places(3, 0))).toEqual(['4'])
  expect(whoMovesUp([...group, alone], types, places(3, 1))).toEqual(['1', '2', '3'])
  expect(whoMovesUp([...group, alone], types, places(4, 1))).toEqual(['1', '2', '3', '4'])
})
