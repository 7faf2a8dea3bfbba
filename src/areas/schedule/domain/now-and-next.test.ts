import { expect, test } from 'vitest'
import { nowAndNext } from './now-and-next.ts'

const session = (id: string, day: string, time: string, minutes: number, room: string | null) => ({
  id,
  startsAt: `${day}T${time}:00Z`,
  minutes,
  day,
  room,
})
const [first, second] = ['2027-02-19', '2027-02-20']
const sessions = [
  session('opening', first, '09:00', 30, null),
  session('a1', first, '10:00', 30, 'a'),
  session('b1', first, '10:00', 60, 'b'),
  session('a2', first, '11:00', 30, 'a'),
  session('a3', first, '12:00', 30, 'a'),
  session('b2', second, '10:00', 30, 'b'),
]
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`)
const said = (instant: number) => {
  const { now, next, until } = nowAndNext(sessions, instant)
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ')
  return [ids(now), ids(next), until === null ? null : new Date(until).toISOString().slice(8, 16)]
}

test.each([
  ['before it begins', at('2027-02-01', '08:00'), ['', 'opening a1 b1', '19T09:00']],
  ['at the minute of a start', at(first, '09:00'), ['opening', 'a1 b1', '19T09:30']],
  ['one room is done, the other not', at(first, '10:30'), ['b1', 'a2', '19T11:00']],
  ['the last of a day, without the next day', at(first, '12:10'), ['a3', '', '19T12:30']],
  ['at night the next day counts', at(first, '23:00'), ['', 'b2', '20T10:00']],
  ['when all is over', at(second, '10:30'), ['', '', null]],
])('%s', (_, instant, expected) => {
  expect(said(instant)).toEqual(expected)
})
