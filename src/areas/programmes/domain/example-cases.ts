import type { Outcome } from './measure.ts'
import type { someFacts } from './example-facts.ts'
import type { Parameters } from './rule.ts'

type Args<F> = F extends (...args: infer All) => unknown ? All : never

export type Facts = NonNullable<Args<typeof someFacts>[0]>

/** A kind, what it is told, an event, how that stands, and what is measured. */
export type Case = [string, Parameters, Facts, Outcome, unknown?]

/** An instant on the clock of Bogotá. */
export const at = (local: string) => new Date(`${local}-05:00`)

const ticket = (values: object) => ({
  slug: 'general',
  name: {},
  priceMinor: 6_000,
  currency: 'USD',
  closesAt: null,
  hidden: false,
  places: 100,
  ...values,
})
const application = { programmeId: 'kcd', roles: {}, fiscalSponsor: '', sponsors: 0 }
const everyRole = {
  finance: 1,
  marketing: 1,
  sponsors: 1,
  programme: 1,
  website: 1,
  registration: 1,
  planner: 1,
  swag: 1,
}

/** Of the team, the dates and the tickets. */
export const casesBeforeTheCall: readonly Case[] = [
  ['min-organisers', { count: 3 }, { organisers: 2 }, 'open', 2],
  ['min-organisers', { count: 3 }, { organisers: 3 }, 'kept', 3],
  ['min-organisations', { count: 3 }, { organisations: 2 }, 'open', 2],
  ['min-organisations', { count: 3 }, { organisations: 4 }, 'kept', 4],
  ['roles-held', { people: 1 }, {}, 'open'],
  [
    'roles-held',
    { people: 1 },
    { applications: [{ ...application, roles: everyRole }] },
    'kept',
    0,
  ],
  [
    'roles-held',
    { people: 2 },
    { applications: [{ ...application, roles: everyRole }] },
    'open',
    8,
  ],
  [
    'fiscal-sponsor',
    {},
    { applications: [{ ...application, fiscalSponsor: 'Fundación X' }] },
    'kept',
    'Fundación X',
  ],
  // What was told to another programme is not told to this one.
  [
    'fiscal-sponsor',
    {},
    { applications: [{ ...application, programmeId: 'ospo', fiscalSponsor: 'X' }] },
    'open',
  ],
  [
    'committed-sponsors',
    { count: 3 },
    { applications: [{ ...application, sponsors: 2 }] },
    'open',
    2,
  ],
  ['committed-sponsors', { count: 3 }, { sponsors: 3 }, 'kept', 3],
  [
    'committed-sponsors',
    { count: 3 },
    { applications: [{ ...application, sponsors: 3 }], sponsors: 1 },
    'kept',
    3,
  ],
  ['code-of-conduct', {}, { hasCodeOfConduct: true }, 'kept'],
  ['code-of-conduct', {}, {}, 'open'],
  [
    'name-pattern',
    { pattern: 'KCD {city}' },
    { name: { en: 'kcd bogota 2027' } },
    'kept',
    { name: { en: 'kcd bogota 2027' } },
  ],
  [
    'name-pattern',
    { pattern: 'KCD {city}' },
    { name: { en: 'KCD Bogotaville' } },
    'unkept',
    { name: { en: 'KCD Bogotaville' } },
  ],
  ['name-pattern', { pattern: 'KCD {city}' }, { city: '' }, 'idle'],
  [
    'apart',
    { months: 2 },
    { near: [{ programmeId: 'kcd', name: { en: 'KCD Cali' }, startsOn: '2027-04-18' }] },
    'unkept',
    { name: { en: 'KCD Cali' } },
  ],
  [
    'apart',
    { months: 2 },
    { near: [{ programmeId: 'kcd', name: null, startsOn: '2027-04-19' }] },
    'kept',
  ],
  [
    'apart',
    { months: 2 },
    { near: [{ programmeId: 'ospo', name: null, startsOn: '2027-02-20' }] },
    'kept',
  ],
  ['date-and-venue', {}, { venueName: 'Ágora' }, 'kept', { day: '2027-02-19' }],
  ['date-and-venue', {}, { startsOn: null, venueName: 'Ágora' }, 'open'],
  ['venue-before-announcement', {}, { announced: true }, 'unkept'],
  ['venue-before-announcement', {}, {}, 'idle'],
  ['event-days', { count: 2 }, {}, 'kept', 2],
  ['event-days', { count: 3 }, {}, 'unkept', 2],
  ['edition-size', { first: 200, second: 350, later: 500 }, { capacity: 201 }, 'unkept', 201],
  [
    'edition-size',
    { first: 200, second: 350, later: 500 },
    { capacity: 350, earlierEditions: 1 },
    'kept',
    350,
  ],
  [
    'edition-size',
    { first: 200, second: 350, later: 500 },
    { capacity: 500, earlierEditions: 7 },
    'kept',
    500,
  ],
  ['edition-size', { first: 200, second: 350, later: 500 }, {}, 'idle'],
  ['tickets-set-up', {}, { tickets: [ticket({})] }, 'kept', 1],
  [
    'max-ticket-price',
    { prices: '200 USD, 185 EUR' },
    { tickets: [ticket({ priceMinor: 19_999 })] },
    'kept',
    { minor: 19_999, currency: 'USD' },
  ],
  [
    'max-ticket-price',
    { prices: '200 USD, 185 EUR' },
    { tickets: [ticket({ priceMinor: 20_000 })] },
    'unkept',
    { minor: 20_000, currency: 'USD' },
  ],
  [
    'max-ticket-price',
    { prices: '200 USD, 185 EUR' },
    { tickets: [ticket({ priceMinor: 60_000, currency: 'MXN' })] },
    'unknown',
    { minor: 60_000, currency: 'MXN' },
  ],
  [
    'max-ticket-price',
    { prices: '200 USD, 30000 JPY' },
    { tickets: [ticket({ priceMinor: 30_000, currency: 'JPY' })] },
    'unkept',
    { minor: 30_000, currency: 'JPY' },
  ],
  ['max-ticket-price', { prices: '200 USD' }, {}, 'idle'],
  [
    'first-edition-price',
    { currency: 'USD', from: 30, to: 100 },
    { tickets: [ticket({ priceMinor: 2_999 })] },
    'unkept',
    { minor: 2_999, currency: 'USD' },
  ],
  [
    'first-edition-price',
    { currency: 'USD', from: 30, to: 100 },
    { tickets: [ticket({ priceMinor: 10_000 })] },
    'kept',
    { minor: 10_000, currency: 'USD' },
  ],
  [
    'first-edition-price',
    { currency: 'USD', from: 30, to: 100 },
    { tickets: [ticket({ priceMinor: 99_900 })], earlierEditions: 1 },
    'idle',
  ],
  [
    'online-free',
    {},
    { attendance: 'online', tickets: [ticket({})] },
    'unkept',
    { minor: 6_000, currency: 'USD' },
  ],
  ['online-free', {}, { tickets: [ticket({})] }, 'idle'],
  [
    'early-bird',
    { from: 10, to: 25 },
    { tickets: [ticket({}), ticket({ priceMinor: 4_500, closesAt: at('2027-01-01T12:00') })] },
    'kept',
    25,
  ],
  [
    'early-bird',
    { from: 10, to: 25 },
    { tickets: [ticket({}), ticket({ priceMinor: 4_000, closesAt: at('2027-01-01T12:00') })] },
    'unkept',
    33,
  ],
  // A cheaper type that is sold as long as the others is no early bird.
  [
    'early-bird',
    { from: 10, to: 25 },
    { tickets: [ticket({}), ticket({ priceMinor: 1_000 })] },
    'open',
  ],
  [
    'complimentary-tickets',
    { count: 3 },
    { tickets: [ticket({ slug: 'diversity', priceMinor: 0, places: 2 })] },
    'open',
    2,
  ],
  [
    'complimentary-tickets',
    { count: 3 },
    { tickets: [ticket({ name: { es: 'Beca' }, priceMinor: 0, places: 3 })] },
    'kept',
    3,
  ],
  ['hidden-ticket-types', { count: 2 }, { tickets: [ticket({ hidden: true })] }, 'open', 1],
  ['hidden-ticket-types', { count: 1 }, { tickets: [ticket({ hidden: true })] }, 'kept', 1],
  ['consent-unticked', {}, { unaskedConsents: 1, consents: 2 }, 'unkept', 1],
  ['consent-unticked', {}, { consents: 1 }, 'kept', 1],
  ['consent-unticked', {}, { tickets: [ticket({})] }, 'open', 0],
]
