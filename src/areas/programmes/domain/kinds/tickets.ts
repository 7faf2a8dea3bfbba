import { coinsOf, readPrices } from '../prices.ts'
import { readRates, type ExchangeRate } from '../exchange-rates.ts'
import {
  idle,
  kind,
  missing,
  mustBe,
  number,
  open,
  shouldBe,
  unknown,
  type Measure,
} from '../measure.ts'
import type { TicketFacts } from '../rule-facts.ts'

const sold = (tickets: readonly TicketFacts[]) =>
  tickets.filter(({ hidden, priceMinor }) => !hidden && priceMinor > 0)

const dearest = (tickets: readonly TicketFacts[]) =>
  tickets.toSorted((a, b) => b.priceMinor - a.priceMinor)[0]

// Words by which ticket types for groups that are under-represented are known, in our three languages.
const isForInclusion = ({ slug, name }: TicketFacts) =>
  /divers|inclu|schol|beca|bolsa|equidad|equidade/i.test([slug, ...Object.values(name)].join(' '))

/**
 * What the earliest price saves against the full one, in whole percent; null where no visible price ends before
 * another.
 */
export function earlyBird(tickets: readonly TicketFacts[]): number | null {
  const savings = sold(tickets).flatMap((early) => {
    const ends = early.closesAt?.getTime() ?? Infinity
    const full = dearest(
      sold(tickets).filter(
        (each) =>
          each.currency === early.currency &&
          each.priceMinor > early.priceMinor &&
          (each.closesAt?.getTime() ?? Infinity) > ends,
      ),
    )
    return full ? [Math.round(100 - (100 * early.priceMinor) / full.priceMinor)] : []
  })
  return savings.length > 0 ? Math.max(...savings) : null
}

/** A price held against the cap of another currency, at a rate with its day and source; null without such a rate. */
function changedCap(
  { priceMinor, currency }: TicketFacts,
  caps: ReadonlyMap<string, number>,
  rates: readonly ExchangeRate[],
): Measure | null {
  const rate = rates.find((each) => each.currency === currency && caps.has(each.base))
  if (!rate) return null
  // In the smallest coin, rounded as prices are: 200 USD at 18.40 are 3,680.00 MXN.
  const cap = Math.round(caps.get(rate.base)! * rate.rate * coinsOf(currency))
  return {
    outcome: priceMinor < cap ? 'kept' : 'unkept',
    said: 'rate',
    values: {
      value: { minor: priceMinor, currency },
      cap: { minor: cap, currency },
      base: rate.base,
      rate: rate.rate,
      currency,
      day: { day: rate.day },
      source: rate.source,
    },
  }
}

/** Rules about tickets and what people are asked when they register. */
export const ticketKinds = {
  'tickets-set-up': kind<Record<never, never>>({
    fields: {},
    place: 'registration/tickets',
    measure: ({ tickets }) =>
      tickets.length > 0 ? shouldBe(true, { value: tickets.length }) : missing(),
  }),
  /** Every price must lie below the cap of its currency, or below a cap changed at a rate that a steward set. */
  'max-ticket-price': kind<{ prices: string; rates?: string | null }>({
    fields: { prices: { type: 'prices' }, rates: { type: 'rates' } },
    place: 'registration/tickets',
    byHand: true,
    measure({ tickets }, { prices, rates }) {
      if (tickets.length === 0) return idle()
      const caps = new Map((readPrices(prices) ?? []).map((each) => [each.currency, each.amount]))
      const over = tickets.filter(
        ({ currency, priceMinor }) =>
          priceMinor >= (caps.get(currency) ?? Infinity) * coinsOf(currency),
      )
      const top = dearest(over.length > 0 ? over : tickets)!
      const value = { minor: top.priceMinor, currency: top.currency }
      if (over.length > 0) return mustBe(false, { value })
      const strange = tickets.filter((each) => each.priceMinor > 0 && !caps.has(each.currency))
      const changed = strange.map((ticket) =>
        changedCap(ticket, caps, readRates(rates ?? '') ?? []),
      )
      const unkept = changed.find((each) => each?.outcome === 'unkept')
      if (unkept) return unkept
      const unchanged = dearest(strange.filter((_, at) => !changed[at]))
      if (unchanged)
        return unknown({ value: { minor: unchanged.priceMinor, currency: unchanged.currency } })
      return changed[0] ?? mustBe(true, { value })
    },
    bounds: ({ prices }) =>
      (readPrices(prices) ?? []).map(({ currency, amount }) => ({
        quantity: `ticket-price-${currency}`,
        max: amount,
      })),
  }),
  /** The full price of a first edition, in whole units. */
  'first-edition-price': kind<{ currency: string; from: number; to: number }>({
    fields: {
      currency: { type: 'currency' },
      from: number(0, 1_000_000),
      to: number(0, 1_000_000),
    },
    place: 'registration/tickets',
    byHand: true,
    measure({ tickets, earlierEditions }, { currency, from, to }) {
      const full = dearest(sold(tickets))
      if (earlierEditions > 0 || !full) return idle()
      const value = { minor: full.priceMinor, currency: full.currency }
      if (full.currency !== currency) return unknown({ value })
      const amount = full.priceMinor / coinsOf(currency)
      return mustBe(amount >= from && amount <= to, { value })
    },
    bounds: ({ currency, from, to }) => [
      { quantity: `first-edition-price-${currency}`, min: from, max: to },
    ],
  }),
  'online-free': kind<Record<never, never>>({
    fields: {},
    place: 'registration/tickets',
    measure({ tickets, attendance }) {
      if (attendance !== 'online' || tickets.length === 0) return idle()
      const top = dearest(tickets)!
      const value = { minor: top.priceMinor, currency: top.currency }
      return mustBe(top.priceMinor === 0, { value })
    },
  }),
  'early-bird': kind<{ from: number; to: number }>({
    fields: { from: number(0, 99), to: number(1, 99) },
    place: 'registration/tickets',
    measure({ tickets }, { from, to }) {
      const value = earlyBird(tickets)
      if (value === null) return sold(tickets).length > 0 ? missing() : idle()
      return mustBe(value >= from && value <= to, { value })
    },
    bounds: ({ from, to }) => [{ quantity: 'early-bird', min: from, max: to }],
  }),
  /** Free places of ticket types whose name speaks of diversity, inclusion or a scholarship. */
  'complimentary-tickets': kind<{ count: number }>({
    fields: { count: number(1, 1_000) },
    place: 'registration/tickets',
    byHand: true,
    measure({ tickets }, { count }) {
      const types = tickets.filter((each) => each.priceMinor === 0 && isForInclusion(each))
      if (types.length === 0) return missing()
      const value = types.reduce((sum, { places }) => sum + (places ?? count), 0)
      return shouldBe(value >= count, { value })
    },
    bounds: ({ count }) => [{ quantity: 'complimentary-tickets', min: count }],
  }),
  'hidden-ticket-types': kind<{ count: number }>({
    fields: { count: number(1, 20) },
    place: 'registration/tickets',
    measure({ tickets }, { count }) {
      const value = tickets.filter(({ hidden }) => hidden).length
      return value === 0 ? missing() : shouldBe(value >= count, { value })
    },
    bounds: ({ count }) => [{ quantity: 'hidden-ticket-types', min: count }],
  }),
  /** No consent of Convite is ticked beforehand; a question about sponsors that is no consent is found by its words. */
  'consent-unticked': kind<Record<never, never>>({
    fields: {},
    place: 'registration/questions',
    measure({ tickets, consents, unaskedConsents }) {
      if (unaskedConsents > 0) return mustBe(false, { value: unaskedConsents })
      if (consents === 0 && tickets.length === 0) return idle()
      return consents === 0
        ? open({ value: 0 })
        : { outcome: 'kept', said: 'other', values: { value: consents } }
    },
  }),
} as const
