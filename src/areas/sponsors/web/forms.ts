import { z } from 'zod'
import {
  checkbox,
  localized,
  optionalId,
  optionalInteger,
  optionalLocalized,
  optionalText,
  optionalUrl,
  text,
} from '../../../platform/http/forms.ts'
import { minorUnits } from '../../../shared/money.ts'
import { directions } from '../../../shared/move-in-order.ts'
import { sponsorStates } from '../domain/sponsor.ts'
import { benefitsFromLines } from '../domain/tier.ts'

const picture = () => z.instanceof(File, { error: 'file-not-an-image' }).optional()

export const sponsorForm = z.object({
  name: text(120),
  url: optionalUrl(),
  summary: optionalLocalized(500),
  tierId: optionalId(),
  hostId: optionalId(),
  logoAlt: optionalLocalized(300),
  light: picture(),
  dark: picture(),
  removeLight: checkbox(),
  removeDark: checkbox(),
})

export const stateForm = z.object({ state: z.enum(sponsorStates, { error: 'not-a-choice' }) })

export const tierForm = z
  .object({
    name: localized(80),
    price: optionalText(20),
    currency: z
      .string()
      .transform((value) => value.trim().toUpperCase())
      .pipe(z.string().regex(/^[A-Z]{3}$/, { error: 'not-a-currency' })),
    places: optionalInteger(1, 10_000),
    benefits: optionalLocalized(4_000).transform(benefitsFromLines),
    offered: checkbox(),
  })
  .transform(({ price, ...rest }, context) => {
    const priceMinor = minorUnits(price || '0', rest.currency)
    if (priceMinor === null)
      context.addIssue({ code: 'custom', path: ['price'], message: 'not-an-amount' })
    return { ...rest, priceMinor: priceMinor ?? 0 }
  })

export const moveForm = z.object({ direction: z.enum(directions) })
