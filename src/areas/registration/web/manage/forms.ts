import { z } from 'zod'
import {
  checkbox,
  integer,
  list,
  localized,
  optionalEmail,
  optionalLocalTime,
  optionalLocalized,
  optionalText,
  text,
} from '../../../../platform/http/forms.ts'
import { directions } from '../../../../shared/move-in-order.ts'
import { minorUnits } from '../../../../shared/money.ts'
import { answers } from '../forms.ts'

const currency = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{3}$/, { error: 'not-a-currency' }))

export const ticketTypeForm = z
  .object({
    name: localized(120),
    description: optionalLocalized(500),
    price: optionalText(20),
    currency,
    opensAt: optionalLocalTime(),
    closesAt: optionalLocalTime(),
    accessCode: optionalText(80),
    needsApproval: checkbox(),
    waitingList: checkbox(),
    maxPerOrder: integer(1, 100),
    quotaIds: list(z.uuid()),
    archived: checkbox(),
  })
  .transform(({ price, ...rest }, context) => {
    const priceMinor = minorUnits(price || '0', rest.currency)
    if (priceMinor === null)
      context.addIssue({ code: 'custom', path: ['price'], message: 'not-an-amount' })
    const { opensAt, closesAt } = rest
    // Both on the clock of one zone: as texts they stand in the order of time.
    if (opensAt !== null && closesAt !== null && closesAt <= opensAt)
      context.addIssue({ code: 'custom', path: ['closesAt'], message: 'closes-before-it-opens' })
    return { ...rest, priceMinor: priceMinor ?? 0 }
  })

export const quotaForm = z.object({ name: text(120), capacity: integer(0, 1_000_000) })

export const moveForm = z.object({ direction: z.enum(directions) })

/** What an organiser chooses; a consent is a kind of its own here. */
export const questionKinds = [
  'text',
  'long-text',
  'choice',
  'choices',
  'yes-no',
  'consent',
] as const

export const questionForm = z.object({
  label: localized(300),
  help: optionalLocalized(500),
  kind: z.enum(questionKinds),
  options: optionalLocalized(5_000),
  required: checkbox(),
  archived: checkbox(),
})

export const firstTicketForm = z.object({ places: integer(1, 1_000_000) })

export const editForm = z.object({
  name: text(200),
  email: optionalEmail(),
  ticketType: text(80),
  answers,
})

export const bulkForm = z.object({
  ids: list(z.uuid(), 1_000),
  intent: z.enum(['approve', 'cancel']),
  confirmed: checkbox(),
  /** The query of the list one came from. */
  from: optionalText(500),
})
