import type { FormValues } from '../../../platform/http/form-values.ts'
import type { Answers } from '../../../shared/questions/check-answers.ts'

/** All that was typed or ticked under a name. */
export function typedValues(typed: FormValues, name: string): readonly string[] {
  let value: unknown = typed
  for (const part of name.split('.'))
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[part]
        : undefined
  const all = Array.isArray(value) ? value : [value]
  return all.filter((one): one is string => typeof one === 'string')
}

/** A stored answer as the inputs show it. */
export function answerValues(answers: Answers, slug: string): readonly string[] {
  const answer = answers[slug]
  if (answer === undefined) return []
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return typeof answer === 'string' ? [answer] : answer
}
