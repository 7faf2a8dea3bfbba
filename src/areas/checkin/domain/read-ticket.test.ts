import { expect, test } from 'vitest'
import { readTicket } from './read-ticket.ts'

test.each([
  ['7KQ2MXWD', { code: '7KQ2MXWD' }],
  [' 7kq2-mxwd\n', { code: '7KQ2MXWD' }],
  ['https://convite.example/es/registrations/x-8fJq0_kPzAAAA1', { secret: 'x-8fJq0_kPzAAAA1' }],
  [
    'http://localhost:3000/pt/registrations/x-8fJq0_kPzAAAA1/change?x=1',
    { secret: 'x-8fJq0_kPzAAAA1' },
  ],
  ['https://evil.example/menu.pdf', null],
  ['Ana Gómez', null],
  ['', null],
])('%j', (text, ticket) => {
  expect(readTicket(text)).toEqual(ticket)
})
