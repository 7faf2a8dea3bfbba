import { z } from 'zod'
import { email, optionalText, text } from '../../../platform/http/forms.ts'
import { apiTexts } from '../../../platform/http/openapi.ts'
import { languages } from '../../../shared/localized-text.ts'

/** Answers by the question's slug: a text, an option, a list of options, or yes and no as a boolean. */
const answers = z
  .record(z.string().max(80), z.union([z.string(), z.boolean(), z.array(z.string()).max(100)]))
  .meta({ description: "Answers to the event's questions, by the question's slug." })

/** What `POST …/registrations` takes. */
export const registrationBody = z.object({
  ticketType: text(80).meta({ description: 'Slug of the ticket type.', examples: ['general'] }),
  name: text(200),
  email: email(),
  answers: answers.optional().default({}),
  accessCode: optionalText(80).meta({ description: 'For ticket types that are hidden by a code.' }),
  payment: z
    .enum(['door', 'invoice'])
    .optional()
    .default('door')
    .meta({ description: 'How a ticket with a price is paid for.' }),
  invoiceTo: optionalText(500),
  language: z
    .enum(languages)
    .optional()
    .meta({ description: 'In which language to write to this person; else Accept-Language.' }),
})

/** What it answers. */
export const registrationAnswer = z.object({
  code: z.string().meta({ description: 'What is shown at the door.', examples: ['7KQ2MXWD'] }),
  status: z.enum(['confirmed', 'waiting', 'pending']),
})

/** One ticket type, as everybody may see it. */
export const ticketTypeView = z.object({
  slug: z.string(),
  name: apiTexts,
  description: apiTexts,
  price: z.int().meta({ description: 'In minor units of the currency (cents); 0 is free.' }),
  currency: z.string().meta({ examples: ['MXN'] }),
  left: z.int().meta({ description: 'Free places. A few seconds old at most.' }),
  onSale: z.boolean(),
  state: z.enum(['not-yet', 'closed', 'on-sale', 'waiting-list', 'sold-out']),
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime().nullable(),
})

export const ticketTypeList = z.object({ ticketTypes: z.array(ticketTypeView) })
