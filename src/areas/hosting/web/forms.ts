import { z } from 'zod'
import {
  colour,
  countryCode,
  email,
  list,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalInteger,
  optionalLocalized,
  optionalLocalTime,
  optionalText,
  optionalUrl,
  text,
} from '../../../platform/http/forms.ts'
import { organiserRoles } from '../domain/application-content.ts'

/** Yes, or no with a reason. */
export const answerForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'not-a-choice' }),
  reason: optionalText(2_000),
})

/** Whether the guests of an event beside this one come in. */
export const guestsForm = z.object({ answer: z.enum(['agree', 'end'], { error: 'not-a-choice' }) })

/** A host's own colour, or back to the one of its brand. */
export const hostColourForm = z.object({ colour: colour(), brand: z.string().optional() })

export const reviewerForm = z.object({ email: email(), name: optionalText(120) })

/** An amount in whole units, with a point or a comma before its cents; null where nothing is typed. */
const optionalAmount = () =>
  optionalText(20)
    .transform((typed) => (typed === '' ? null : Number(typed.replace(',', '.'))))
    .pipe(z.number({ error: 'not-an-amount' }).min(0).max(100_000_000).nullable())

const organiser = z.object({
  name: optionalText(120),
  organisation: optionalText(120),
  title: optionalText(120),
  email: optionalEmail(),
  chat: optionalText(120),
  codeHost: optionalText(200),
  profile: optionalUrl(),
  roles: list(z.enum(organiserRoles)),
})

/** Days and a place that are being picked. */
export const askedDatesForm = z.object({
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  city: optionalText(80),
  country: countryCode(),
  attendance: z.enum(['in-person', 'online', 'hybrid']).optional().catch(undefined),
})

/** What a team says of its event; may be half filled while it is a draft. */
export const applicationForm = z.object({
  submit: z.string().optional(),
  attendance: z.enum(['in-person', 'online', 'hybrid'], { error: 'not-a-choice' }),
  city: optionalText(80),
  country: countryCode(),
  venueName: optionalText(160),
  venueAddress: optionalText(400),
  startsOn: optionalDay(),
  endsOn: optionalDay(),
  attendees: optionalInteger(1, 1_000_000),
  currency: optionalText(3)
    .transform((code) => code.toUpperCase())
    .pipe(z.string().regex(/^([A-Z]{3})?$/, { error: 'not-a-currency' })),
  price: optionalAmount(),
  earlyBirdPrice: optionalAmount(),
  callOpensAt: optionalLocalTime(),
  callClosesAt: optionalLocalTime(),
  registrationOpensAt: optionalLocalTime(),
  registrationClosesAt: optionalLocalTime(),
  organisers: z
    .array(organiser)
    .max(40)
    .optional()
    .default([])
    .transform((people) => people.filter(({ name, email }) => name !== '' || email !== '')),
  fiscalSponsor: optionalText(200),
  sponsors: list(optionalText(160), 3).transform((names) => names.filter(Boolean)),
  links: optionalText(2_000),
  notes: optionalText(4_000),
  terms: list(z.uuid({ error: 'not-a-choice' })),
})

/** A question, or the answer to one. */
export const messageForm = z.object({ message: text(4_000) })

export const decisionForm = z.object({
  act: z.enum(['approve', 'decline'], { error: 'not-a-choice' }),
  reason: optionalText(4_000),
})

export const revokeForm = z.object({ reason: text(2_000) })

export const termsForm = z.object({
  terms: z
    .array(z.object({ id: optionalId(), text: optionalLocalized(1_000) }))
    .max(60)
    .optional()
    .default([])
    .transform((terms) => terms.filter((term) => Object.keys(term.text).length > 0)),
})

/** What a host says in its section of an event's page; Markdown. */
export const hostSectionForm = z.object({ words: optionalLocalized(4_000) })
