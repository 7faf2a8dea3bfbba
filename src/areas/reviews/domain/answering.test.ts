import { expect, test } from 'vitest'
import { obstacleToAnswer } from './answering.ts'

const event = { startsOn: '2027-02-19', timeZone: 'America/Mexico_City', cancelledAt: null }
const submitted = { status: 'submitted' } as const
// Midnight in Mexico City.
const begins = new Date('2027-02-19T06:00:00Z')
const before = new Date(begins.getTime() - 1)

test('a speaker who was told of an acceptance answers until the event begins, by its own clock', () => {
  expect(obstacleToAnswer(event, submitted, 'accepted', before)).toEqual(null)
  expect(obstacleToAnswer(event, submitted, 'accepted', begins)).toEqual('event-begun')
  expect(obstacleToAnswer({ ...event, startsOn: null }, submitted, 'accepted', begins)).toEqual(
    null,
  )
})

test('there is nothing to answer without having been told of an acceptance', () => {
  for (const told of [null, 'waitlisted', 'rejected'] as const)
    expect(obstacleToAnswer(event, submitted, told, before)).toEqual('not-accepted')
})

test('what was withdrawn or cancelled takes no answer', () => {
  expect(obstacleToAnswer(event, { status: 'withdrawn' }, 'accepted', before)).toEqual(
    'proposal-withdrawn',
  )
  expect(
    obstacleToAnswer({ ...event, cancelledAt: before }, submitted, 'accepted', before),
  ).toEqual('event-cancelled')
})
