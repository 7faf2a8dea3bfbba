import { expect, test } from 'vitest'
import { someFacts } from './example-facts.ts'
import { readRates } from './exchange-rates.ts'
import { ruleKinds } from './rule-kinds.ts'

test('a rate has a day and a source, one a line', () => {
  expect(
    readRates(
      '1 USD = 18.40 MXN, 2026-11-02, Banco de México\n1 eur = 4500 cop; 2026-11-03; Banrep\n',
    ),
  ).toEqual([
    { base: 'USD', currency: 'MXN', rate: 18.4, day: '2026-11-02', source: 'Banco de México' },
    { base: 'EUR', currency: 'COP', rate: 4500, day: '2026-11-03', source: 'Banrep' },
  ])
  expect(readRates('')).toEqual([])
})

test.each([
  '1 USD = 18.40 MXN',
  '1 USD = 18.40 MXN, 2026-11-02',
  '1 USD = 18.40 MXN, 2026-13-02, Banxico',
  '1 USD = 0 MXN, 2026-11-02, Banxico',
  '1 USD = 1 USD, 2026-11-02, Banxico',
  '1 USD = 18 MXN, 2026-11-02, A\n1 EUR = 20 MXN, 2026-11-02, B',
])('%s is no rate', (text) => {
  expect(readRates(text)).toBeNull()
})

const ticket = (priceMinor: number, currency: string) => ({
  slug: 'general',
  name: { en: 'General' },
  priceMinor,
  currency,
  closesAt: null,
  hidden: false,
  places: null,
})
const rates = '1 USD = 18.40 MXN, 2026-11-02, Banco de México'
const measured = (priceMinor: number, currency: string) =>
  ruleKinds['max-ticket-price'].measure(
    someFacts({ tickets: [ticket(priceMinor, currency)] }),
    { prices: '200 USD, 185 EUR', rates },
    'kcd',
  )

test('a price in another currency is held against the cap at the rate that a steward set', () => {
  // 200 USD are 3,680 MXN; the ticket must cost less.
  expect(measured(367_900, 'MXN')).toMatchObject({ outcome: 'kept', said: 'rate' })
  expect(measured(368_000, 'MXN')).toEqual({
    outcome: 'unkept',
    said: 'rate',
    values: {
      value: { minor: 368_000, currency: 'MXN' },
      cap: { minor: 368_000, currency: 'MXN' },
      base: 'USD',
      rate: 18.4,
      currency: 'MXN',
      day: { day: '2026-11-02' },
      source: 'Banco de México',
    },
  })
})

test('without a rate the team says it by hand', () => {
  expect(measured(100_000, 'BRL')).toMatchObject({ outcome: 'unknown' })
})
