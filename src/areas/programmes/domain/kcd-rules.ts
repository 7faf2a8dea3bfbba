import type { LocalizedText } from '../../../shared/localized-text.ts'
import { byHandRules } from './kcd-by-hand.ts'
import type { RuleKind } from './rule-kinds.ts'
import type { Due, Parameters, Rule, RuleRole } from './rule.ts'

export type RuleTemplate = Omit<Rule, 'programmeId' | 'enabled'>

const before = (amount: number, unit: Due['unit']): Due => ({ side: 'before', amount, unit })
const after = (amount: number, unit: Due['unit']): Due => ({ side: 'after', amount, unit })
const always: Due = { side: 'always', amount: 0, unit: 'days' }

const none: LocalizedText = {}
// The agenda's own rules are judged when it is to be published.
const agendaDay = before(6, 'weeks')

const rule = (
  key: string,
  kind: RuleKind,
  due: Due,
  role: RuleRole,
  parameters: Parameters = {},
): RuleTemplate => ({
  key,
  kind,
  parameters,
  due,
  warnDays: 28,
  role,
  question: none,
  advice: none,
})

/**
 * The rules of the Kubernetes Community Days as their public organiser guide told them in 2026: a start, of which a
 * steward changes every number.
 */
export const kcdRules: readonly RuleTemplate[] = [
  rule('organisers', 'min-organisers', before(8, 'months'), 'team', { count: 3 }),
  rule('organisations', 'min-organisations', before(8, 'months'), 'team', { count: 3 }),
  rule('roles', 'roles-held', before(8, 'months'), 'team', { people: 1 }),
  rule('code-of-conduct', 'code-of-conduct', before(6, 'months'), 'team'),
  rule('name', 'name-pattern', always, 'team', { pattern: 'KCD {city}' }),
  rule('apart', 'apart', always, 'steward', { months: 2 }),
  rule('date-and-venue', 'date-and-venue', before(8, 'months'), 'team'),
  rule('venue-first', 'venue-before-announcement', always, 'team'),
  rule('days', 'event-days', always, 'team', { count: 1 }),
  rule('size', 'edition-size', always, 'team', { first: 200, second: 350, later: 500 }),
  rule('fiscal-sponsor', 'fiscal-sponsor', before(6, 'months'), 'team'),
  rule('first-sponsors', 'committed-sponsors', before(8, 'months'), 'sponsors', { count: 3 }),
  rule('tickets', 'tickets-set-up', before(6, 'months'), 'registration'),
  rule('price', 'max-ticket-price', always, 'registration', {
    prices: '200 USD, 185 EUR',
    rates: null,
  }),
  rule('first-price', 'first-edition-price', always, 'registration', {
    currency: 'USD',
    from: 30,
    to: 100,
  }),
  rule('online-free', 'online-free', always, 'registration'),
  rule('early-bird', 'early-bird', before(4, 'months'), 'registration', { from: 10, to: 25 }),
  rule('complimentary', 'complimentary-tickets', before(4, 'months'), 'registration', { count: 3 }),
  rule('hidden', 'hidden-ticket-types', before(2, 'months'), 'registration', { count: 3 }),
  rule('consent', 'consent-unticked', before(4, 'months'), 'registration'),
  rule('call', 'call-set-up', before(5, 'months'), 'chair'),
  rule('call-closes', 'call-closes-before', always, 'chair', { weeks: 8, most: null }),
  rule('criteria', 'criteria-published', before(5, 'months'), 'chair'),
  rule('description', 'abstract-length', always, 'chair', { characters: 900 }),
  rule('talk', 'format', always, 'chair', { format: 'talk', minutes: 35, from: 1, to: 2 }),
  rule('lightning', 'format', always, 'chair', { format: 'lightning', minutes: 5, from: 1, to: 2 }),
  rule('panel', 'format', always, 'chair', { format: 'panel', minutes: 35, from: 2, to: 5 }),
  rule('tutorial', 'format', always, 'chair', { format: 'workshop', minutes: 90, from: 1, to: 4 }),
  rule('groups', 'not-one-company', agendaDay, 'chair'),
  rule('blind', 'blind-review', always, 'chair'),
  rule('reviews', 'reviews-per-proposal', before(7, 'weeks'), 'chair', { from: 2, to: 3 }),
  rule('agenda', 'agenda-published-before', always, 'chair', { weeks: 6 }),
  rule('talks', 'min-talks-a-day', agendaDay, 'chair', { count: 4 }),
  rule('breaks', 'min-break', agendaDay, 'chair', { minutes: 10 }),
  rule('sponsored', 'sponsored-share', agendaDay, 'chair', { percent: 30 }),
  rule('sponsored-keynotes', 'keynote-sponsored-share', agendaDay, 'chair', { percent: 50 }),
  rule('sponsor-keynote', 'sponsor-keynote-minutes', agendaDay, 'chair', { minutes: 15 }),
  rule('line-up', 'mixed-line-up', agendaDay, 'chair'),
  rule('recap', 'recap-published', after(4, 'weeks'), 'news', { words: 800, slack: 25 }),
  ...byHandRules.map(({ key, due, role, question }): RuleTemplate => ({
    ...rule(key, 'by-hand', due, role),
    question,
  })),
]
