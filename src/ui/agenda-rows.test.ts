import { expect, it } from 'vitest'
import { agendaRows, type AgendaItem } from './agenda-rows.ts'

const item = (id: string, start: number, end: number, room: string | null): AgendaItem => ({
  id,
  start,
  end,
  room,
})
/** Each row as `start: cells`; a cell as its ids and spans, '-' for an empty one. */
const drawn = (rooms: string[], items: AgendaItem[]) =>
  agendaRows(rooms, items).map(
    ({ start, cells }) =>
      `${start}: ${cells.map((cell) => (cell ? `${cell.items.map((i) => i.id).join('+')} ${cell.colSpan}x${cell.rowSpan}` : '-')).join(' | ')}`,
  )

it('sets sessions by room and leaves free rooms empty', () => {
  expect(
    drawn(['a', 'b'], [item('1', 10, 20, 'a'), item('2', 10, 20, 'b'), item('3', 20, 30, 'b')]),
  ).toEqual(['10: 1 1x1 | 2 1x1', '20: - | 3 1x1'])
})

it('spans all rooms with what is for everybody', () => {
  expect(drawn(['a', 'b', 'c'], [item('opening', 9, 10, null), item('1', 10, 20, 'b')])).toEqual([
    '9: opening 3x1',
    '10: - | 1 1x1 | -',
  ])
})

it('lets a long session reach down beside shorter ones', () => {
  expect(
    drawn(
      ['a', 'b'],
      [item('workshop', 10, 30, 'a'), item('1', 10, 20, 'b'), item('2', 20, 30, 'b')],
    ),
  ).toEqual(['10: workshop 1x2 | 1 1x1', '20: 2 1x1'])
})

it('spans only free rooms while a workshop goes on', () => {
  expect(
    drawn(
      ['a', 'b', 'c'],
      [item('workshop', 10, 30, 'a'), item('1', 10, 20, 'b'), item('break', 20, 25, null)],
    ),
  ).toEqual(['10: workshop 1x2 | 1 1x1 | -', '20: break 2x1'])
})

it('loses nothing where sessions overlap in one room', () => {
  expect(
    drawn(['a'], [item('1', 10, 30, 'a'), item('2', 20, 25, 'a'), item('3', 10, 15, 'a')]),
  ).toEqual(['10: 1+3+2 1x2', '20: '])
})

it('loses nothing where every room is taken at the moment of a break', () => {
  expect(drawn(['a'], [item('1', 10, 20, 'a'), item('break', 10, 12, null)])).toEqual([
    '10: 1+break 1x1',
  ])
  expect(drawn(['a'], [item('1', 10, 20, 'a'), item('break', 15, 18, null)])).toEqual([
    '10: 1+break 1x2',
    '15: ',
  ])
})

it('puts a session of an unknown room before everybody, and works without rooms', () => {
  expect(drawn(['a'], [item('1', 10, 20, 'gone')])).toEqual(['10: 1 1x1'])
  expect(drawn([], [item('1', 10, 20, null)])).toEqual(['10: 1 1x1'])
})
