import type { Rule } from './rule.ts'
import { noAgenda, type RuleFacts } from './rule-facts.ts'

/** A draft of which nothing is known but its name, for tests to begin with. */
const empty: RuleFacts = {
  id: 'event',
  timeZone: 'America/Bogota',
  name: { es: 'KCD Bogotá 2027' },
  city: 'Bogotá',
  country: 'CO',
  startsOn: '2027-02-19',
  endsOn: '2027-02-20',
  attendance: 'in-person',
  announced: false,
  cancelled: false,
  capacity: null,
  venueName: '',
  hasCodeOfConduct: false,
  earlierEditions: 0,
  organisers: 0,
  organisations: 0,
  applications: [],
  near: [],
  callOpensAt: null,
  callClosesAt: null,
  blind: null,
  hasCriteria: false,
  formats: [],
  longestAbstract: null,
  reviews: [],
  groups: 0,
  groupsOfOneCompany: 0,
  publishedAt: null,
  agenda: noAgenda,
  tickets: [],
  consents: 0,
  unaskedConsents: 0,
  recapWords: null,
  sponsors: 0,
}

type Changes = Partial<Omit<RuleFacts, 'agenda'>> & {
  readonly agenda?: Partial<RuleFacts['agenda']>
}

/** Facts of an event of 19 and 20 February 2027 in Bogotá, as the test wants them. */
export const someFacts = ({ agenda, ...changes }: Changes = {}): RuleFacts => ({
  ...empty,
  ...changes,
  agenda: { ...empty.agenda, ...agenda },
})

/** A rule of a kind; due two months before unless told. */
export const aRule = (
  kind: string,
  parameters: Rule['parameters'] = {},
  values: Partial<Rule> = {},
): Rule => ({
  programmeId: 'kcd',
  key: kind,
  kind,
  parameters,
  due: { side: 'before', amount: 2, unit: 'months' },
  warnDays: 28,
  role: 'team',
  question: {},
  advice: {},
  enabled: true,
  ...values,
})
