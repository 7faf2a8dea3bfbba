import { expect, test } from 'vitest'
import type { Catalogue, TicketType } from './catalogue.ts'
import { checkOrder } from './check-order.ts'
import type { WantedOrder } from './order.ts'

const now = new Date('2027-01-15T12:00:00Z')
const type = (values: Partial<TicketType> & { slug: string }): TicketType => ({
  id: `id of ${values.slug}`,
  name: {},
  description: {},
  priceMinor: 0,
  currency: 'MXN',
  opensAt: null,
  closesAt: null,
  accessCode: null,
  needsApproval: false,
  waitingList: true,
  maxPerOrder: 2,
  archived: false,
  quotaIds: ['house'],
  ...values,
})
const catalogue: Catalogue = {
  quotas: [],
  ticketTypes: [
    type({ slug: 'general' }),
    type({ slug: 'team', accessCode: 'TEQUIO' }),
    type({ slug: 'early', closesAt: now }),
    type({ slug: 'late', opensAt: new Date('2027-02-01T00:00:00Z') }),
    type({ slug: 'old', archived: true }),
    type({ slug: 'abroad', currency: 'USD' }),
  ],
  questions: [
    {
      id: 'q',
      slug: 'meal',
      label: {},
      help: {},
      kind: 'text',
      options: [],
      required: true,
      consent: false,
      archived: false,
    },
  ],
}
const wanting = (ticketTypes: string[], values: Partial<WantedOrder> = {}): WantedOrder => ({
  people: ticketTypes.map((ticketType) => ({
    ticketType,
    name: 'Ana',
    email: 'ana@example.org',
    answers: { meal: 'any' },
  })),
  accessCode: '',
  payment: 'door',
  invoiceTo: '',
  ...values,
})
const problems = (order: WantedOrder, byOrganiser = false) => {
  const checked = checkOrder(catalogue, order, { now, byOrganiser })
  return checked.ok ? [] : checked.problems
}

test('a good order comes back with its types and answers', () => {
  expect(
    checkOrder(catalogue, wanting(['general', 'team'], { accessCode: 'tequio' }), { now }),
  ).toEqual({
    ok: true,
    places: ['general', 'team'].map((slug) => ({
      ticketTypeId: `id of ${slug}`,
      name: 'Ana',
      email: 'ana@example.org',
      answers: { meal: 'any' },
    })),
  })
})

test('all problems of all people come at once', () => {
  const order = wanting(['team', 'early', 'late', 'old', 'nothing'])
  const open = { ...order.people[0]!, ticketType: 'general', answers: {} }
  expect(problems({ ...order, people: [...order.people, open] })).toEqual([
    { field: 'people.0.ticketType', code: 'no-such-ticket-type' },
    { field: 'people.1.ticketType', code: 'no-longer-on-sale' },
    { field: 'people.2.ticketType', code: 'not-yet-on-sale' },
    { field: 'people.3.ticketType', code: 'no-such-ticket-type' },
    { field: 'people.4.ticketType', code: 'no-such-ticket-type' },
    { field: 'people.5.answers.meal', code: 'required' },
  ])
})

test('an order holds as many of a type as the type allows, in one currency, and is not empty', () => {
  expect(problems(wanting(['general', 'general', 'general']))).toEqual([
    { field: 'people', code: 'too-many-people', params: { max: 2 } },
  ])
  expect(problems(wanting(['general', 'abroad']))).toEqual([
    { field: '', code: 'several-currencies' },
  ])
  expect(problems(wanting([]))).toEqual([{ field: 'people', code: 'required' }])
})

test('an organiser is bound by neither times nor codes, but by what is archived', () => {
  expect(problems(wanting(['team', 'early', 'late']), true)).toEqual([])
  expect(problems(wanting(['old']), true)).toEqual([
    { field: 'people.0.ticketType', code: 'no-such-ticket-type' },
  ])
})
