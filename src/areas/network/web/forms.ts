import { z } from 'zod'
import {
  checkbox,
  colour,
  countryCode,
  optionalLocalized,
  optionalText,
  optionalUrl,
  slug,
  text,
} from '../../../platform/http/forms.ts'

/** How a programme or community presents itself. */
export const hostForm = z.object({
  name: text(120),
  summary: optionalLocalized(300),
  description: optionalLocalized(20_000),
  website: optionalUrl(),
  colour: colour(),
  city: optionalText(80),
  country: countryCode(),
})

/** The mark of a programme. */
export const logoForm = z.object({
  logo: z.instanceof(File, { error: 'file-not-an-image' }).optional(),
  remove: checkbox(),
})

/** What a host says to an event that named it. */
export const answerForm = z.object({
  answer: z.enum(['accept', 'decline', 'revoke'], { error: 'not-a-choice' }),
  reason: optionalText(2_000),
})

export const newHostForm = hostForm.extend({ slug: slug() })

export const newSeriesForm = z.object({
  name: text(120),
  slug: slug(),
  summary: optionalLocalized(300),
})
