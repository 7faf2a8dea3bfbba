import { z } from 'zod'
import { list, optionalDay, optionalText, optionalUrl, text } from '../../../platform/http/forms.ts'
import { languages } from '../../../shared/localized-text.ts'
import { levels, longestTitle } from '../../proposals/domain/submission.ts'

/** A talk of one's own; longer than a call may take, to be cut when it is submitted. */
export const talkForm = z.object({
  title: text(longestTitle),
  abstract: optionalText(5_000),
  lang: z.enum(languages, { error: 'not-a-choice' }),
  level: z
    .enum(['', ...levels], { error: 'not-a-choice' })
    .optional()
    .default(''),
  notes: optionalText(3_000),
})

export const occasionForm = z.object({
  eventName: text(160),
  place: optionalText(120),
  givenOn: optionalDay(),
  slidesUrl: optionalUrl(),
  recordingUrl: optionalUrl(),
})

/** To which call a talk goes: `event` by its slug, or `event:host's call`. */
export const submitForm = z.object({
  to: z
    .string({ error: 'required' })
    .regex(/^[a-z0-9-]{1,80}(:[0-9a-f-]{36})?$/, { error: 'not-a-choice' })
    .transform((to) => {
      const [event = '', call = ''] = to.split(':')
      return { event, call }
    }),
})

/** What a speaker says for the stage. */
export const needsForm = z.object({
  free: list(z.string().max(16)),
  travel: optionalText(2_000),
  equipment: optionalText(2_000),
  recording: z.enum(['', 'yes', 'slides', 'no'], { error: 'not-a-choice' }).optional().default(''),
})

/** Slides or a link: an address or a file, one of them. */
export const linkForm = z
  .object({
    title: text(120),
    url: optionalUrl(),
    file: z.instanceof(File, { error: 'not-slides' }).optional(),
    shown: z.enum(['team', 'everybody'], { error: 'not-a-choice' }),
  })
  .refine(({ url, file }) => (url === '') === (file !== undefined), {
    path: ['url'],
    error: 'address-or-file',
    // Said beside the other problems.
    when: () => true,
  })

export const keepForm = z.object({ event: text(80), proposal: text(40) })

/** A button alone. */
export const nothing = z.object({})
