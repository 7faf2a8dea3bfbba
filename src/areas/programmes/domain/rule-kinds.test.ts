import { expect, it, test } from 'vitest'
import { messagesOf } from '../../../platform/i18n/messages.ts'
import { languages } from '../../../shared/localized-text.ts'
import { casesBeforeTheCall, type Facts } from './example-cases.ts'
import { casesFromTheCallOn } from './example-cases-of-the-call.ts'
import { aRule, someFacts } from './example-facts.ts'
import { kcdRules } from './kcd-rules.ts'
import { problemsOfRule } from './problems-of-rule.ts'
import { isRuleKind, kindOf, ruleKinds } from './rule-kinds.ts'
import type { Parameters } from './rule.ts'

const said = (kind: string, parameters: Parameters, facts: Facts) => {
  const measure = kindOf(kind)!.measure(someFacts(facts), parameters, 'kcd')
  return [measure.outcome, measure.said, measure.values['value']] as const
}

const cases = [...casesBeforeTheCall, ...casesFromTheCallOn]

test.each(cases)('%s %j of %j is %s', (kind, parameters, facts, outcome, value) => {
  const [is, how, what] = said(kind, parameters, facts)
  expect([is, what]).toEqual([outcome, value])
  for (const language of languages) {
    const words = messagesOf(language) as unknown as Record<
      string,
      Record<string, Record<string, object>>
    >
    expect(words['programmes']?.['kind']?.[kind]).toHaveProperty(how)
  }
})

it('has a case for every kind', () => {
  expect(Object.keys(ruleKinds).filter((kind) => !cases.some(([is]) => is === kind))).toEqual([])
})

it('gives the Kubernetes Community Days rules that can be measured, each under a key of its own', () => {
  expect(kcdRules.flatMap(problemsOfRule)).toEqual([])
  expect(kcdRules.every(({ kind }) => isRuleKind(kind))).toBe(true)
  expect(new Set(kcdRules.map(({ key }) => key)).size).toBe(kcdRules.length)
})

it('says what is wrong with what a rule is told', () => {
  const wrong = (kind: string, parameters: Parameters) =>
    problemsOfRule(aRule(kind, parameters)).map(({ field, code }) => [field, code])
  expect({
    none: wrong('min-organisers', {}),
    letters: wrong('min-organisers', { count: 'three' }),
    low: wrong('min-organisers', { count: 0 }),
    order: wrong('early-bird', { from: 20, to: 10 }),
    weeks: wrong('call-closes-before', { weeks: 8, most: 4 }),
    prices: wrong('max-ticket-price', { prices: 'cheap' }),
    question: wrong('by-hand', {}),
    kind: wrong('tea', {}),
  }).toEqual({
    none: [['parameters.count', 'required']],
    letters: [['parameters.count', 'not-a-number']],
    low: [['parameters.count', 'too-small']],
    order: [['parameters.to', 'below-the-other']],
    weeks: [['parameters.most', 'below-the-other']],
    prices: [['parameters.prices', 'not-prices']],
    question: [['question', 'required']],
    kind: [['kind', 'not-a-choice']],
  })
})
