import { z } from 'zod'
import { email, optionalEmail, optionalText, text } from '../../../platform/http/forms.ts'

const given = z.union([z.string(), z.array(z.string()).max(100)])

/** Answers as a form sends them: texts, or several under one name. */
export const answers = z.record(z.string().max(80), given).optional().default({})

const firstPerson = z.object({ ticketType: text(80), name: text(200), email: email(), answers })
// Whoever registers a group may not know everybody's address: then mail goes to the first.
const furtherPerson = firstPerson.extend({ email: optionalEmail() })

/** The public form: one person, or several as `people.0.…`, `people.1.…`. */
export const registerForm = z.object({
  people: z.tuple([firstPerson], furtherPerson),
  accessCode: optionalText(80),
  payment: z.enum(['door', 'invoice']).optional().default('door'),
  invoiceTo: optionalText(500),
  /** Drawn when the form was shown: sending it twice registers once. */
  attempt: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
})

export const changeForm = z.object({ name: text(200), answers })

export const transferForm = z.object({ name: text(200), email: email() })
