import { expect, test } from 'vitest'
import { nextTurn, windowState } from './press-window.ts'

const at = (text: string) => new Date(text)
const event = { endsOn: '2027-05-20', timeZone: 'America/Mexico_City', cancelledAt: null }
const window = {
  accreditation: true,
  opensAt: at('2027-03-01T12:00:00Z'),
  closesAt: at('2027-05-10T12:00:00Z'),
}

test('applications are taken from the first instant to before the last', () => {
  const states = [
    '2027-03-01T11:59:59Z',
    '2027-03-01T12:00:00Z',
    '2027-05-10T11:59:59Z',
    '2027-05-10T12:00:00Z',
  ].map((now) => windowState(window, event, at(now)))
  expect(states).toEqual(['not-yet', 'open', 'open', 'closed'])
})

test('without dates they are taken until the event is over where it is held; never when it is switched off or called off', () => {
  const open = { accreditation: true, opensAt: null, closesAt: null }
  expect([
    windowState(open, event, at('2027-05-21T05:59:00Z')),
    windowState(open, event, at('2027-05-21T06:01:00Z')),
    windowState({ ...open, accreditation: false }, event, at('2027-05-01T00:00:00Z')),
    windowState(
      open,
      { ...event, cancelledAt: at('2027-04-01T00:00:00Z') },
      at('2027-05-01T00:00:00Z'),
    ),
  ]).toEqual(['open', 'closed', 'off', 'closed'])
})

test('the next instant at which the page changes', () => {
  expect([
    nextTurn(window, at('2027-01-01T00:00:00Z')),
    nextTurn(window, at('2027-04-01T00:00:00Z')),
    nextTurn(window, at('2027-06-01T00:00:00Z')),
  ]).toEqual([window.opensAt, window.closesAt, null])
})
