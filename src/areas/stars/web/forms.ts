import { z } from 'zod'
import { checkbox, optionalText } from '../../../platform/http/forms.ts'
import { mostStars } from '../domain/wish.ts'

const code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
const moment = z
  .number()
  .int()
  .min(0)
  .max(8.64e15)
  .transform((at) => new Date(at))

/** One star given or taken back without JavaScript, and the page that it was on. */
export const starForm = z.object({
  star: code.optional(),
  unstar: code.optional(),
  back: optionalText(300),
})

/** What a device sends after some stars. */
export const syncBody = z.object({
  on: z.array(z.object({ code, at: moment })).max(mostStars),
  off: z.array(code).max(mostStars),
  marks: z
    .array(z.object({ code, mark: z.string().regex(/^[A-Za-z0-9_-]{22}$/), on: z.boolean() }))
    .max(mostStars),
  device: z.string().max(64).nullable(),
  feed: z.enum(['make', 'renew', 'end']).nullable(),
  seen: moment.nullable(),
})

/** Whether mails are wanted when a starred session changes. */
export const tellingForm = z.object({ tell: checkbox() })

/** What is to become of the calendar address. */
export const feedForm = z.object({ feed: z.enum(['make', 'renew', 'end']) })
