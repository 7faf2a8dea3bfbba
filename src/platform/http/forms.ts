import { z } from 'zod'
import { languages, type Language } from '../../shared/localized-text.ts'
import type { Problem } from '../../shared/app-error.ts'
import { instantAt, isTimeZone } from '../../shared/time.ts'
import type { FormValues } from './form-values.ts'

export type Parsed<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Checks values against a schema and lists all problems at once, as codes that the catalogue knows under `errors`. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  values: unknown,
): Parsed<z.infer<Schema>> {
  const result = schema.safeParse(values)
  if (result.success) return { ok: true, data: result.data }
  return { ok: false, problems: result.error.issues.map(problemOf) }
}

/**
 * A form of which each field is read by itself, for a draft: what could be read, what is wrong with the rest (named by the field
 * alone), and everything as it was typed.
 */
export const inParts = <Schema extends z.ZodObject>(schema: Schema) =>
  z.custom<FormValues>().transform((typed) => {
    const read: Record<string, unknown> = {}
    const problems: Problem[] = []
    for (const [field, part] of Object.entries(schema.shape)) {
      const parsed = parse(part as z.ZodType, typed[field])
      if (parsed.ok) read[field] = parsed.data
      else problems.push({ ...parsed.problems[0]!, field })
    }
    return { read: read as Partial<z.infer<Schema>>, problems, typed }
  })

function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.map(String).join('.')
  // A message that is a code was set by us with `{ error: 'some-code' }`.
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return { field, code: issue.message }
  switch (issue.code) {
    case 'too_big':
      return {
        field,
        code: issue.origin === 'string' ? 'too-long' : 'too-large',
        params: { max: Number(issue.maximum) },
      }
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) <= 1
        ? { field, code: 'required' }
        : {
            field,
            code: issue.origin === 'string' ? 'too-short' : 'too-small',
            params: { min: Number(issue.minimum) },
          }
    case 'invalid_type':
      return { field, code: issue.input === undefined ? 'required' : 'invalid' }
    case 'invalid_format':
      return {
        field,
        code:
          issue.format === 'email'
            ? 'not-an-email'
            : issue.format === 'url'
              ? 'not-a-url'
              : 'invalid',
      }
    case 'invalid_value':
      return { field, code: 'not-a-choice' }
    default:
      return { field, code: 'invalid' }
  }
}

const emptyToUndefined = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value

// NUL and half of a surrogate pair cannot be stored in PostgreSQL; other control characters only confuse whoever reads.
const clean = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .trim()

/** One line or more of text, trimmed; `required` by default. */
export const text = (max: number) => z.string().transform(clean).pipe(z.string().min(1).max(max))
export const optionalText = (max: number) =>
  z.string().optional().default('').transform(clean).pipe(z.string().max(max))
export const email = () =>
  z
    .string()
    .transform((value) => clean(value).toLowerCase())
    .pipe(z.email().max(254))
export const optionalEmail = () =>
  z.preprocess(emptyToUndefined, email().optional()).transform((value) => value ?? '')

/** A web address; only http and https, so that a link can never run a script. */
export const optionalUrl = () =>
  z
    .preprocess(
      emptyToUndefined,
      z
        .url({ protocol: /^https?$/ })
        .max(500)
        .optional(),
    )
    .transform((value) => value ?? '')

/** A tick: present is true, absent is false. */
export const checkbox = () =>
  // A browser leaves out what is not ticked: that is an answer, not a gap.
  z
    .unknown()
    .optional()
    .transform((value) => value === 'on' || value === 'true' || value === true)

/** What was answered to the organisers' own questions, by the question's slug; checked against the questions later. */
export const answersByName = () =>
  z
    .record(z.string(), z.unknown())
    .optional()
    .catch({})
    .transform((answers) => answers ?? {})

/** None, one or several values under one name. */
export const list = <Item extends z.ZodType>(item: Item, max = 200) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(max),
  )

// Given to a schema, a text would also stand for what its bounds say.
const notANumber = (issue: { readonly code?: string | undefined }) =>
  issue.code === 'invalid_type' ? 'not-a-number' : undefined

export const optionalInteger = (min: number, max: number) =>
  z
    .preprocess(
      emptyToUndefined,
      z.coerce
        .number({ error: notANumber })
        .int({ error: notANumber })
        .min(min)
        .max(max)
        .optional(),
    )
    .transform((value) => value ?? null)
export const integer = (min: number, max: number) =>
  z.preprocess(
    emptyToUndefined,
    z.coerce.number({ error: notANumber }).int({ error: notANumber }).min(min).max(max),
  )

/** A day as YYYY-MM-DD, or null. */
export const optionalDay = () =>
  z
    .preprocess(emptyToUndefined, z.iso.date({ error: 'not-a-date' }).optional())
    .transform((value) => value ?? null)
/** A local date and time as a browser sends it, or null; make it an instant with `instantAt` and the event's zone. */
export const optionalLocalTime = () =>
  z
    .preprocess(
      emptyToUndefined,
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'not-a-date' })
        // The right shape may still be no date: a thirteenth month.
        .refine((value) => instantAt(value, 'UTC') !== null, { error: 'not-a-date' })
        .optional(),
    )
    .transform((value) => value ?? null)

/** The id of one of the things offered, or null. */
export const optionalId = () =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.uuid({ error: 'not-a-choice' }).nullable(),
  )

export const timeZone = () => z.string().refine(isTimeZone, { error: 'not-a-time-zone' })
export const colour = () =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, { error: 'not-a-colour' })
    .transform((value) => value.toLowerCase())
export const countryCode = () =>
  z
    .string()
    .optional()
    .default('')
    .transform((value) => value.trim().toUpperCase())
    .pipe(z.string().regex(/^([A-Z]{2})?$/, { error: 'not-a-choice' }))
export const slug = () =>
  z
    .string()
    .transform((value) => clean(value).toLowerCase())
    .pipe(
      z
        .string()
        .max(80)
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'not-a-slug' }),
    )

const localizedShape = (max: number) =>
  z
    .object(
      Object.fromEntries(languages.map((language) => [language, optionalText(max)])) as Record<
        Language,
        ReturnType<typeof optionalText>
      >,
    )
    .partial()

/** A text in up to three languages (`name.es`, `name.en`, `name.pt`); empty ones are left out. */
export const optionalLocalized = (max: number) =>
  z
    .preprocess((value) => value ?? {}, localizedShape(max))
    .transform(
      (value) =>
        Object.fromEntries(Object.entries(value).filter(([, words]) => words)) as Partial<
          Record<Language, string>
        >,
    )
/** The same, with at least one language filled in. */
export const localized = (max: number) =>
  optionalLocalized(max).refine((value) => Object.keys(value).length > 0, { error: 'required' })
