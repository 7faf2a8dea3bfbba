import { expect, test } from 'vitest'
import { clashesIn, sayHint, type Planned } from './clashes.ts'

const minute = 60_000
const at = (code: string, start: number, end: number, more: Partial<Planned> = {}): Planned => ({
  code,
  title: `Talk ${code}`,
  start: start * minute,
  end: end * minute,
  room: 'A',
  same: code,
  ...more,
})
const nowhere = () => 0

const kinds = (
  all: readonly Planned[],
  codes: readonly string[],
  walk: (from: string, to: string) => number = nowhere,
) =>
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
  const all = [at('ONE', 0, 30), at('TWO', 35, 60, { room: 'B' })]
  const walk = (from: string, to: string) => (from === to ? 0 : 8)
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
