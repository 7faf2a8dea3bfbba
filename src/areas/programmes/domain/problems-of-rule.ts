import type { Problem } from '../../../shared/app-error.ts'
import type { Field } from './measure.ts'
import { readRates } from './exchange-rates.ts'
import { readPrices } from './prices.ts'
import { kindOf } from './rule-kinds.ts'
import type { Rule } from './rule.ts'

type Told = Pick<Rule, 'kind' | 'parameters' | 'question'>

/** What is wrong with what a rule is told, field by field; nothing if it can be measured. */
export function problemsOfRule({ kind: name, parameters, question }: Told): Problem[] {
  const kind = kindOf(name)
  if (!kind) return [{ field: 'kind', code: 'not-a-choice' }]
  const problems = Object.entries(kind.fields).flatMap(([field, is]): Problem[] => {
    const problem = problemOf(is, parameters[field] ?? null)
    return problem ? [{ ...problem, field: `parameters.${field}` }] : []
  })
  const { from, to, weeks, most } = parameters
  if (isAbove(from, to)) problems.push({ field: 'parameters.to', code: 'below-the-other' })
  if (isAbove(weeks, most)) problems.push({ field: 'parameters.most', code: 'below-the-other' })
  if (name === 'by-hand' && Object.keys(question).length === 0)
    problems.push({ field: 'question', code: 'required' })
  return problems
}

const isAbove = (low: unknown, high: unknown) =>
  typeof low === 'number' && typeof high === 'number' && low > high

function problemOf(field: Field, value: number | string | null): Omit<Problem, 'field'> | null {
  switch (field.type) {
    case 'number':
      if (value === null) return field.optional ? null : { code: 'required' }
      if (typeof value !== 'number' || !Number.isInteger(value)) return { code: 'not-a-number' }
      if (value < field.min) return { code: 'too-small', params: { min: field.min } }
      return value > field.max ? { code: 'too-large', params: { max: field.max } } : null
    case 'text':
      return value === null || value === '' ? { code: 'required' } : null
    case 'currency':
      return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? null : { code: 'invalid' }
    case 'prices':
      return typeof value === 'string' && readPrices(value) ? null : { code: 'not-prices' }
    case 'rates':
      return value === null || (typeof value === 'string' && readRates(value))
        ? null
        : { code: 'not-rates' }
    case 'choice':
      return typeof value === 'string' && field.of.includes(value) ? null : { code: 'not-a-choice' }
  }
}
