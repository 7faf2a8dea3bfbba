import { z } from 'zod'
import {
  checkbox,
  integer,
  optionalLocalized,
  optionalText,
  optionalUrl,
  text,
} from '../../../platform/http/forms.ts'
import { kindOf } from '../domain/rule-kinds.ts'
import { ruleRoles, type Parameters } from '../domain/rule.ts'

const due = z.object({
  side: z.enum(['before', 'after', 'year-end', 'always'], { error: 'not-a-choice' }),
  amount: integer(0, 400),
  unit: z.enum(['days', 'weeks', 'months'], { error: 'not-a-choice' }),
})

/** A rule as its form sends it; its parameters are told apart by `parametersOf`, its kind's own day by nothing. */
export const ruleForm = z.object({
  kind: optionalText(60),
  parameters: z.record(z.string(), z.string().max(2000)).optional().default({}),
  due: due.optional().default({ side: 'always', amount: 0, unit: 'days' }),
  warnDays: integer(0, 366),
  role: z.enum(ruleRoles, { error: 'not-a-choice' }),
  question: optionalLocalized(300),
  advice: optionalLocalized(1000),
})

/** What was typed for a kind: numbers where it wants numbers; what is none stays a word and is refused as that. */
export function parametersOf(kind: string, typed: Readonly<Record<string, string>>): Parameters {
  const fields = Object.entries(kindOf(kind)?.fields ?? {})
  return Object.fromEntries(
    fields.map(([name, field]): [string, number | string | null] => {
      const value = typed[name]?.trim() ?? ''
      if (value === '') return [name, null]
      if (field.type === 'currency' || field.type === 'prices') return [name, value.toUpperCase()]
      return [name, field.type === 'number' && /^\d{1,9}$/.test(value) ? Number(value) : value]
    }),
  )
}

export const switchForm = z.object({ enabled: checkbox() })

export const answerForm = z.object({
  kept: z.enum(['yes', 'no'], { error: 'required' }).transform((value) => value === 'yes'),
  words: text(2000),
  evidenceUrl: optionalUrl(),
  paper: z.instanceof(File, { error: 'not-a-paper' }).optional(),
})

export const ruleMailsForm = z.object({ daily: checkbox(), weekly: checkbox() })

export const waiverForm = z.object({ reason: text(1000) })
