import { z } from 'zod'
import {
  checkbox,
  integer,
  list,
  localized,
  optionalInteger,
  optionalLocalized,
  optionalLocalTime,
  optionalText,
} from '../../../platform/http/forms.ts'
import { directions } from '../../../shared/move-in-order.ts'
import { questionKinds } from '../../../shared/questions/question.ts'
import { questionSubjects } from '../domain/asked-of.ts'
import { callFields, fieldUses, isBounded, type CallForm } from '../domain/call-form.ts'

const unit = z.enum(['characters', 'words'], { error: 'not-a-choice' }).default('characters')
const use = z.enum(fieldUses, { error: 'not-a-choice' })

const fieldRule = z
  .object({
    use: use.default('required'),
    unit,
    min: optionalInteger(1, 10_000),
    max: optionalInteger(1, 10_000),
  })
  .prefault({})

/** Which fields a call asks, and how many proposals of one speaker. */
export const callFormForm = z.object({
  /** For a host: to ask what the event's call asks. */
  inherits: checkbox(),
  fields: z
    .object(Object.fromEntries(callFields.map((field) => [field, fieldRule])))
    .prefault({})
    .transform(
      (fields): CallForm =>
        Object.fromEntries(
          callFields.map((field) => {
            const { use: said, unit: counted, min, max } = fields[field]!
            const bounded = isBounded(field) && (min !== null || max !== null)
            return [
              field,
              {
                use: field === 'title' ? 'required' : said,
                limit: bounded ? { unit: counted, min, max } : null,
              },
            ]
          }),
        ) as CallForm,
    ),
  proposalsPerSpeaker: optionalInteger(1, 100),
})

const bound = () =>
  z
    .string()
    .optional()
    .default('')
    .transform((value) => value.trim().replace(',', '.'))
    .pipe(z.string().regex(/^(-?\d{1,9}(\.\d{1,4})?)?$/, { error: 'not-a-decimal' }))
    .transform((value) => (value === '' ? null : Number(value)))

const id = z.uuid({ error: 'not-a-choice' })

/** A question of the organisers' own. */
export const callQuestionForm = z.object({
  label: localized(300),
  help: optionalLocalized(500),
  kind: z.enum(questionKinds, { error: 'not-a-choice' }),
  about: z.enum(questionSubjects, { error: 'not-a-choice' }),
  options: optionalLocalized(4_000),
  required: checkbox(),
  hidden: checkbox(),
  archived: checkbox(),
  unit,
  min: bound(),
  max: bound(),
  trackIds: list(id),
  formatIds: list(id),
})

export const questionMoveForm = z.object({ direction: z.enum(directions) })
export const emptyForm = z.object({})

/** To when a deadline moves, and why; a local time of the event. */
export const extensionForm = z.object({
  closesAt: optionalLocalTime(),
  /** A format; '' is the whole call. */
  formatId: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    id.nullable(),
  ),
  words: optionalLocalized(1_000),
})

export const newLateCodeForm = z.object({
  note: optionalText(200),
  expiresAt: optionalLocalTime(),
  uses: integer(1, 1_000),
  trackIds: list(id),
  formatIds: list(id),
})

export const lateCodeIdForm = z.object({ id })
