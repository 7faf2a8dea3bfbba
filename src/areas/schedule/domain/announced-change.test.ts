import { expect, test } from 'vitest'
import { withAnnounced } from './announced-change.ts'
import { buildRelease } from './build-release.ts'
import { changesBetween } from './changes.ts'
import { aSession, at, aTimetable } from './example-timetable.ts'

const room = { id: 'B', name: 'Sala B', capacity: 40, accessibility: {} }

const content = buildRelease(
  aTimetable([
    aSession('one', { startsAt: at('15:00') }),
    aSession('two', { startsAt: at('16:00') }),
  ]),
  null,
)

test('one session moves; the rest of the release stays as it is, in the order of time', () => {
  const after = withAnnounced(content, 'one', { kind: 'moved', startsAt: at('17:00'), room })
  expect(after.agenda.sessions.map(({ code, startsAt, room: id }) => [code, startsAt, id])).toEqual(
    [
      ['TWO', at('16:00').toISOString(), null],
      ['ONE', at('17:00').toISOString(), 'B'],
    ],
  )
  expect(changesBetween(content, after).map(({ kind }) => kind)).toEqual(['moved'])
})

test('a cancelled session is kept as cancelled, and calendars hear of it', () => {
  const after = withAnnounced(content, 'one', { kind: 'cancelled' })
  expect(after.agenda.sessions.map(({ code }) => code)).toEqual(['TWO'])
  expect(after.agenda.cancelled.map(({ code }) => code)).toEqual(['ONE'])
  expect(changesBetween(content, after).map(({ kind }) => kind)).toEqual(['removed'])
})

test('what is in a block moves and is cancelled with it', () => {
  const before = buildRelease(
    aTimetable([
      aSession('block', { startsAt: at('15:00'), minutes: 40 }),
      aSession('first', { blockId: 'block', minutes: 10 }),
      aSession('second', { blockId: 'block', blockPosition: 1, minutes: 10 }),
    ]),
    null,
  )
  const moved = withAnnounced(before, 'block', { kind: 'moved', startsAt: at('16:30'), room })
  expect(moved.agenda.sessions.map(({ code, from, room: id }) => [code, from, id])).toEqual([
    ['BLOCK', '16:30', 'B'],
    ['FIRST', '16:30', 'B'],
    ['SECOND', '16:40', 'B'],
  ])
  const gone = withAnnounced(before, 'block', { kind: 'cancelled' })
  expect(gone.agenda.cancelled.map(({ code }) => code)).toEqual(['BLOCK', 'FIRST', 'SECOND'])
})
