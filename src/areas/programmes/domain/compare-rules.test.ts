import { expect, it } from 'vitest'
import { compareRules } from './compare-rules.ts'
import { aRule } from './example-facts.ts'
import type { Parameters } from './rule.ts'

const kcd = (kind: string, parameters: Parameters) => aRule(kind, parameters)
const ospo = (kind: string, parameters: Parameters) =>
  aRule(kind, parameters, { programmeId: 'ospo' })
const compare = (...rules: AnyRules) => {
  const { contradictions, surpassed } = compareRules(rules)
  return {
    contradictions: contradictions.map(({ one, other }) => [one.kind, other.kind]),
    surpassed: surpassed.map(({ rule, by }) => [rule.programmeId, by.programmeId]),
  }
}
type AnyRules = ReturnType<typeof aRule>[]

it('lets the stricter of two caps decide', () => {
  expect(
    compare(
      kcd('max-ticket-price', { prices: '200 USD, 185 EUR' }),
      ospo('max-ticket-price', { prices: '100 USD, 100 EUR' }),
    ),
  ).toEqual({ contradictions: [], surpassed: [['kcd', 'ospo']] })
})

it('lets neither decide where each is stricter in something', () => {
  expect(
    compare(
      kcd('max-ticket-price', { prices: '200 USD, 50 EUR' }),
      ospo('max-ticket-price', { prices: '100 USD, 100 EUR' }),
    ),
  ).toEqual({ contradictions: [], surpassed: [] })
})

it('finds bounds between which no value lies', () => {
  expect(
    compare(
      kcd('call-closes-before', { weeks: 8, most: null }),
      ospo('call-closes-before', { weeks: 2, most: 4 }),
    ),
  ).toEqual({ contradictions: [['call-closes-before', 'call-closes-before']], surpassed: [] })
  expect(
    compare(
      kcd('format', { format: 'talk', minutes: 35, from: 1, to: 2 }),
      ospo('format', { format: 'talk', minutes: 40, from: 1, to: 2 }),
    ).contradictions,
  ).toEqual([['format', 'format']])
  expect(
    compare(
      kcd('name-pattern', { pattern: 'KCD {city}' }),
      ospo('name-pattern', { pattern: 'OSPO' }),
    ).contradictions,
  ).toEqual([['name-pattern', 'name-pattern']])
})

it('finds contradictions across kinds: an agenda that must stand before the call may close', () => {
  expect(
    compare(
      kcd('agenda-published-before', { weeks: 6 }),
      ospo('call-closes-before', { weeks: 2, most: 4 }),
    ).contradictions,
  ).toEqual([['agenda-published-before', 'call-closes-before']])
})

it('compares nothing within one programme, nothing that is off, and nothing that is equal', () => {
  expect(
    compare(
      kcd('min-organisers', { count: 3 }),
      kcd('min-organisers', { count: 5 }),
      ospo('min-organisers', { count: 3 }),
      { ...ospo('min-organisers', { count: 9 }), enabled: false },
    ).surpassed,
  ).toEqual([['ospo', 'kcd']])
})
