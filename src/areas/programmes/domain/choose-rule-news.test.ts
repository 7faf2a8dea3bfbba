import { expect, test } from 'vitest'
import { chooseRuleNews, type RuleNews, type ToldRule } from './choose-rule-news.ts'
import { unknown } from './measure.ts'
import type { Holder } from './responsible.ts'
import type { RuleRole } from './rule.ts'

const pressing = (key: string, role: RuleRole, state: RuleNews['state'] = 'broken'): RuleNews => ({
  eventId: 'event',
  state,
  verdict: {
    rule: {
      programmeId: 'kcd',
      key,
      kind: 'by-hand',
      parameters: {},
      due: { side: 'always', amount: 0, unit: 'days' },
      warnDays: 0,
      role,
      question: {},
      advice: {},
      enabled: true,
    },
    state,
    due: null,
    measure: unknown(),
    answer: null,
    byHand: false,
    waiver: null,
  },
})
const told = (ruleKey: string, state: string): ToldRule => ({
  eventId: 'event',
  programmeId: 'kcd',
  ruleKey,
  state,
})
const holder = (personId: string, role: string, programmeId: string | null = null): Holder => ({
  personId,
  name: personId,
  role,
  programmeId,
})
const team = [holder('olga', 'owner'), holder('carla', 'chair')]
const chosen = (person: string, all: RuleNews[], before: ToldRule[] = [], holders = team) => {
  const { news, over } = chooseRuleNews(person, all, () => holders, before)
  return [news.map(({ verdict }) => verdict.rule.key), over.map(({ ruleKey }) => ruleKey)]
}

test('who must act is told: who holds the role, the owner where nobody does', () => {
  const all = [pressing('venue', 'team'), pressing('call', 'chair'), pressing('price', 'sponsors')]
  expect(chosen('olga', all)).toEqual([['venue', 'price'], []])
  expect(chosen('carla', all)).toEqual([['call'], []])
})

test('what is settled with the stewards is told to those of that programme', () => {
  const stewards = [...team, holder('sara', 'steward', 'kcd'), holder('tom', 'steward', 'ospo')]
  const all = [pressing('apart', 'steward')]
  expect(chosen('sara', all, [], stewards)).toEqual([['apart'], []])
  expect(chosen('tom', all, [], stewards)).toEqual([[], []])
  expect(chosen('olga', all, [], stewards)).toEqual([['apart'], []])
})

test('each change once: at risk, then broken; and again after it was mended', () => {
  const risk = [pressing('call', 'chair', 'at-risk')]
  const broken = [pressing('call', 'chair')]
  expect(chosen('carla', risk)).toEqual([['call'], []])
  expect(chosen('carla', risk, [told('call', 'at-risk')])).toEqual([[], []])
  expect(chosen('carla', broken, [told('call', 'at-risk')])).toEqual([['call'], []])
  expect(chosen('carla', broken, [told('call', 'broken')])).toEqual([[], []])
  expect(chosen('carla', risk, [told('call', 'broken')])).toEqual([[], []])
  expect(chosen('carla', [], [told('call', 'broken')])).toEqual([[], ['call']])
})
