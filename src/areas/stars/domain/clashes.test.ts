import { expect, test } from 'vitest'
import { minutesBetweenFloors } from '../../schedule/domain/walking-minutes.ts'
import { clashesIn, sayHint, type Planned, type Walk } from './clashes.ts'

const minute = 60_000
const at = (code: string, start: number, end: number, more: Partial<Planned> = {}): Planned => ({
  code,
  title: `Talk ${code}`,
  start: start * minute,
  end: end * minute,
  room: 'A',
  floors: ['1'],
  same: code,
  block: '',
  ...more,
})
const nowhere = () => 0

const kinds = (all: readonly Planned[], codes: readonly string[], walk: Walk = nowhere) =>
  [...clashesIn(all, (code) => codes.includes(code), walk)].map(([code, hints]) => [
    code,
    hints.map(({ kind, other }) => `${kind} ${other.code}`),
  ])

test('two at once are told of each other; one after the other is no clash', () => {
  const all = [at('ONE', 0, 30), at('TWO', 20, 50), at('THREE', 50, 80)]
  expect(kinds(all, ['ONE', 'TWO', 'THREE'])).toEqual([
    ['ONE', ['clash TWO']],
    ['TWO', ['clash ONE']],
  ])
  expect(kinds(all, ['ONE', 'THREE'])).toEqual([])
})

test('what is in a block is no clash with it', () => {
  const all = [at('BLOCK', 0, 30), at('PART', 10, 20, { block: 'BLOCK' }), at('TWO', 15, 40)]
  expect(kinds(all, ['BLOCK', 'PART'])).toEqual([])
  expect(kinds(all, ['PART', 'TWO'])).toEqual([
    ['PART', ['clash TWO']],
    ['TWO', ['clash PART']],
  ])
})

test('a session that is held twice is suggested for the time when nothing else is planned', () => {
  const all = [
    at('ONE', 0, 30),
    at('LAB', 0, 60, { same: 'LAB' }),
    at('LAB2', 90, 150, { same: 'LAB' }),
    at('LATE', 140, 170),
  ]
  expect(kinds(all, ['ONE', 'LAB'])).toEqual([
    ['ONE', ['clash LAB']],
    ['LAB', ['clash ONE', 'again LAB2']],
  ])
  expect(kinds(all, ['ONE', 'LAB', 'LATE'])).toEqual([
    ['ONE', ['clash LAB']],
    ['LAB', ['clash ONE']],
  ])
})

test('a way that takes longer than the time between is told with the session after it', () => {
  const all = [at('ONE', 0, 30), at('TWO', 35, 60, { room: 'B', floors: ['2'] })]
  const walk = minutesBetweenFloors([{ fromFloor: '2', toFloor: '1', minutes: 8 }])
  expect(kinds(all, ['ONE', 'TWO'], walk)).toEqual([['TWO', ['walk ONE']]])
  const hint = clashesIn(all, () => true, walk).get('TWO')?.[0]
  expect(
    hint &&
      sayHint(
        { clash: '', again: '', walk: '{minutes} min from {room}, {between} min between' },
        hint,
        () => '',
      ),
  ).toBe('8 min from A, 5 min between')
})
