import { z } from 'zod'
import type { AnswerLimit } from '../../../shared/questions/answer-limit.ts'

/**
 * What a call can ask with fields of its own, in the order of the form. Title, format and the author's name are always
 * required: without them nothing can be put on an agenda.
 */
export const callFields = [
  'title',
  'abstract',
  'lang',
  'level',
  'trackId',
  'notes',
  'coSpeakers',
  'organisation',
  'jobTitle',
  'pronouns',
  'biography',
  'country',
  'speaksFirstTime',
  'photo',
] as const
export type CallField = (typeof callFields)[number]

export const fieldUses = ['required', 'optional', 'hidden'] as const
export type FieldUse = (typeof fieldUses)[number]

export type FieldRule = { readonly use: FieldUse; readonly limit: AnswerLimit | null }
export type CallForm = Readonly<Record<CallField, FieldRule>>

/** The fields that hold text of any length, with the most characters that can be stored. */
export const boundedFields = {
  title: 120,
  abstract: 10_000,
  notes: 3_000,
  biography: 2_000,
} as const satisfies Partial<Record<CallField, number>>
export type BoundedField = keyof typeof boundedFields

export const isBounded = (field: CallField): field is BoundedField => field in boundedFields

/** About the speaker and not about the talk: nothing that a blind committee reads. */
export const speakerFields: readonly CallField[] = [
  'organisation',
  'jobTitle',
  'pronouns',
  'biography',
  'country',
  'speaksFirstTime',
  'photo',
]

const upTo = (max: number): AnswerLimit => ({ unit: 'characters', min: null, max })
const rule = (use: FieldUse, limit: AnswerLimit | null = null): FieldRule => ({ use, limit })

/** What a call asks unless its organisers say otherwise. 900 characters are what the KCD programme asks for. */
export const usualForm: CallForm = {
  title: rule('required', upTo(boundedFields.title)),
  abstract: rule('required', upTo(900)),
  lang: rule('required'),
  level: rule('required'),
  trackId: rule('required'),
  notes: rule('optional', upTo(boundedFields.notes)),
  coSpeakers: rule('optional'),
  organisation: rule('optional'),
  jobTitle: rule('optional'),
  pronouns: rule('hidden'),
  biography: rule('optional', upTo(boundedFields.biography)),
  country: rule('optional'),
  speaksFirstTime: rule('optional'),
  photo: rule('hidden'),
}

const stored = z.record(
  z.string(),
  z.object({
    use: z.enum(fieldUses),
    limit: z
      .object({
        unit: z.enum(['characters', 'words']),
        min: z.number().nullable(),
        max: z.number().nullable(),
      })
      .nullable(),
  }),
)

/** The form of a call as it is stored: what is not said is as usual, also fields that came later. */
export function readCallForm(value: unknown): CallForm {
  const parsed = stored.safeParse(value)
  const said = parsed.success ? parsed.data : {}
  return Object.fromEntries(
    callFields.map((field) => [field, said[field] ?? usualForm[field]]),
  ) as CallForm
}
