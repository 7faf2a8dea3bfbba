import { z } from 'zod'
import {
  answersByName,
  checkbox,
  colour,
  countryCode,
  email,
  integer,
  localized,
  optionalLocalized,
  optionalLocalTime,
  optionalInteger,
  optionalText,
  text,
  optionalId,
} from '../../../platform/http/forms.ts'
import type { FormValue } from '../../../platform/http/form-values.ts'
import { languages } from '../../../shared/localized-text.ts'
import { boundedFields } from '../domain/call-form.ts'
import { levels, longestTitle } from '../domain/submission.ts'

/** When the call takes proposals, and how they are read; instants as local times of the event. */
export const callForm = z.object({
  opensAt: optionalLocalTime(),
  closesAt: optionalLocalTime(),
  blind: checkbox(),
  intro: optionalLocalized(8_000),
  criteria: optionalLocalized(8_000),
  reviewsPerProposal: integer(1, 20),
  perHost: checkbox(),
})

export const trackForm = z.object({
  id: optionalId(),
  name: localized(80),
  description: optionalLocalized(500),
  colour: colour(),
  hostId: optionalId(),
})

export const trackDescriptionForm = z.object({ description: optionalLocalized(500) })

/** The call of one host; instants as local times of the event. */
export const hostCallForm = z.object({
  opensAt: optionalLocalTime(),
  closesAt: optionalLocalTime(),
  intro: optionalLocalized(8_000),
  sessionQuota: optionalInteger(1, 1_000),
})

/** With which track a proposal begins, by its slug, and in which host's call; '' for none. */
export const startForm = z.object({
  track: optionalText(80),
  call: optionalText(40),
  /** For late access. */
  lateCode: optionalText(40),
})

/** To which host's call a proposal goes: `call` or `call:track`, as ids. */
export const handoverForm = z.object({
  to: z
    .string()
    .regex(/^[0-9a-f-]{36}(:[0-9a-f-]{36})?$/, { error: 'not-a-choice' })
    .transform((to) => {
      const [call = '', track = null] = to.split(':')
      return { call, track }
    }),
  reason: text(2_000),
})

export const lateCodeForm = z.object({ lateCode: text(40) })

export const handoverAnswerForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'not-a-choice' }),
})

export const formatForm = z
  .object({
    id: optionalId(),
    name: localized(80),
    description: optionalLocalized(500),
    kind: z.enum(['talk', 'lightning', 'panel', 'workshop', 'keynote']),
    minutes: integer(1, 1440),
    minSpeakers: integer(1, 20),
    maxSpeakers: integer(1, 20),
    closesAt: optionalLocalTime(),
  })
  .refine((format) => format.maxSpeakers >= format.minSpeakers, {
    path: ['maxSpeakers'],
    error: 'fewer-than-the-least',
  })

export const deletionForm = z.object({ id: z.uuid() })

/** Words separated by commas, spaces or lines: addresses, or what will be one. */
const typedAddresses = z
  .string()
  .optional()
  .default('')
  .transform((value) =>
    value
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(254)).max(20))

/** What a team writes about a speaker whom it enters. */
const saidOfSpeaker = {
  name: text(120),
  organisation: optionalText(120),
  jobTitle: optionalText(120),
  biography: optionalText(1_500),
}

/** The same, put right later; by the person's id. */
export const enteredSpeakerForm = z.object({ id: z.uuid(), ...saidOfSpeaker })

const isEmpty = (row: unknown) =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((value) => typeof value === 'string' && value.trim() === '')

/** The rows for further speakers, without those that nobody filled in: what is wrong is counted by them. */
export const filledRows = (rows: FormValue | undefined): readonly FormValue[] =>
  Array.isArray(rows) ? rows.filter((row: FormValue) => !isEmpty(row)) : []

/** A proposal that the team enters for somebody. */
export const enterForm = z.object({
  email: email(),
  ...saidOfSpeaker,
  others: z
    .preprocess(
      (rows) => filledRows(rows as FormValue | undefined),
      z.array(z.object({ email: email(), ...saidOfSpeaker })).max(10),
    )
    .optional()
    .default([]),
  title: text(longestTitle),
  abstract: optionalText(5_000),
  lang: z.enum(['es', 'en', 'pt'], { error: 'not-a-choice' }),
  level: z
    .enum(['', ...levels], { error: 'not-a-choice' })
    .optional()
    .default(''),
  trackId: optionalId(),
  formatId: optionalId(),
  notes: optionalText(3_000),
})

/** Somebody to be named as a co-speaker. */
export const coSpeakerForm = z.object({ email: email() })

/** Whether somebody who was named speaks, by one of two buttons. */
export const invitationAnswerForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'not-a-choice' }),
  name: optionalText(120),
})

/** A proposal while it is written: everything may lack; what must be there is asked when it is submitted. */
export const proposalForm = z.object({
  title: optionalText(longestTitle),
  // Longer than may be submitted, so that a draft can be too long and be cut later.
  abstract: optionalText(2 * boundedFields.abstract),
  lang: z
    .enum(['', ...languages])
    .optional()
    .default(''),
  level: z
    .enum(['', ...levels])
    .optional()
    .default(''),
  trackId: optionalId(),
  formatId: optionalId(),
  notes: optionalText(2 * boundedFields.notes),
  coSpeakers: typedAddresses,
  name: optionalText(120),
  organisation: optionalText(120),
  jobTitle: optionalText(120),
  pronouns: optionalText(40),
  biography: optionalText(boundedFields.biography),
  // Left out where the form does not ask: nothing is said then.
  country: countryCode().optional(),
  speaksFirstTime: z
    .enum(['', 'yes', 'no'], { error: 'not-a-choice' })
    .transform((answer) => (answer === '' ? null : answer === 'yes'))
    .optional(),
  photo: z.instanceof(File, { error: 'file-not-an-image' }).optional(),
  answers: answersByName(),
  submit: z.string().optional(),
})
