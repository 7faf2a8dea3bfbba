import { expect, test } from 'vitest'
import { kcdRules } from './kcd-rules.ts'
import { orderByDue } from './order-by-due.ts'
import type { Rule } from './rule.ts'

test('rules stand along the time: long before, the day, after, the end of the year', () => {
  const rules = kcdRules.map((rule): Rule => ({ ...rule, programmeId: 'kcd', enabled: true }))
  const { always, dated } = orderByDue(rules)
  expect(always.length + dated.reduce((sum, each) => sum + each.rules.length, 0)).toBe(rules.length)
  const times = dated.map(({ due: { side, amount, unit } }) => `${amount} ${unit} ${side}`)
  expect(times[0]).toBe('8 months before')
  expect(times.indexOf('8 weeks before')).toBeLessThan(times.indexOf('6 weeks before'))
  expect(times.indexOf('6 weeks before')).toBeLessThan(times.indexOf('4 weeks after'))
  expect(times.at(-1)).toBe('0 days year-end')
  expect(always.map(({ key }) => key)).toContain('price')
})
