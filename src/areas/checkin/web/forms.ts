import { z } from 'zod'
import { optionalEmail, optionalText, text } from '../../../platform/http/forms.ts'

const gate = optionalText(60)

export const scanForm = z.object({ text: text(500), gate })

/** From the scanner: with an id and a time of its own. */
export const scanBody = z.object({
  text: text(500),
  gate,
  id: z.uuid().optional(),
  at: z.iso
    .datetime()
    .transform((value) => new Date(value))
    .optional(),
})

export const undoForm = z.object({ code: text(20), gate })

export const walkInForm = z.object({
  name: text(200),
  email: optionalEmail(),
  ticketType: text(80),
  gate,
  /** Drawn when the form was shown: sending it twice registers once. */
  attempt: z.uuid(),
})
