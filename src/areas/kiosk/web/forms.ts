import { z } from 'zod'
import {
  checkbox,
  email,
  integer,
  list,
  optionalLocalized,
  optionalLocalTime,
  optionalText,
  slug,
  text,
  timeZone,
} from '../../../platform/http/forms.ts'
import { languages } from '../../../shared/localized-text.ts'
import {
  mostMessages,
  mostTurns,
  slideKinds,
  type SlideKind,
  type Turn,
} from '../domain/content.ts'

export const newKioskForm = z.object({ name: text(120), slug: slug() })

/** Addresses that are ticked. */
const ticked = () => list(z.string().max(120), 100)

const turn = z.object({ turns: integer(0, mostTurns), seconds: integer(4, 120) })

/** A text that is empty again is one that was taken out. */
const messages = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : value),
  z
    .array(z.object({ text: optionalLocalized(240), by: optionalText(80) }))
    .max(mostMessages + 1)
    .transform((all) =>
      all.filter((one) => Object.keys(one.text).length > 0).slice(0, mostMessages),
    ),
)

export const kioskForm = z.object({
  name: text(120),
  languages: list(z.enum(languages)).refine((all) => all.length > 0, { error: 'required' }),
  events: ticked(),
  programmes: ticked(),
  communities: ticked(),
  shownCountries: list(z.string().regex(/^[A-Z]{2}$/, { error: 'not-a-choice' })),
  /** Words to find more to tick by, and those by which what is there was found. */
  find: optionalText(80),
  found: optionalText(80),
  search: optionalText(10),
  turns: z.object(
    Object.fromEntries(slideKinds.map((kind) => [kind, turn])) as unknown as Record<
      SlideKind,
      z.ZodType<Turn>
    >,
  ),
  messages,
  pin: optionalText(20),
  dropPin: checkbox(),
})

/** For how many minutes a message may stand before all else. */
export const urgentMinutes = [5, 15, 60, 240] as const
export const urgentForm = z.object({
  text: optionalLocalized(160),
  minutes: integer(1, Math.max(...urgentMinutes)),
})

/** The kiosk's address, typed by whoever takes it down. */
export const takeDownForm = z.object({ confirmation: optionalText(120) })

export const pinForm = z.object({ pin: optionalText(20) })

/** What a screen says about itself; nothing of it can be about a person. */
export const seenForm = z.object({
  screen: z.string().regex(/^[0-9a-z]{1,24}$/),
  version: z.string().regex(/^[\w-]{1,24}$/),
  offset: integer(-2_000_000_000, 2_000_000_000),
  width: integer(0, 100_000),
  height: integer(0, 100_000),
  kept: checkbox(),
})

const localTime = () =>
  optionalLocalTime().transform((value, check) => {
    if (value !== null) return value
    check.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })

/** A shift, by the clock at the booth. */
export const shiftForm = z.object({
  startsAt: localTime(),
  endsAt: localTime(),
  timeZone: timeZone(),
  places: integer(1, 50),
})

/** For how many days the link by which people come to help lets them in. */
export const invitationDays = [1, 7, 30] as const
export const inviteForm = z.object({ days: integer(1, Math.max(...invitationDays)) })

export const noteForm = z.object({ words: text(2_000) })

/** Nothing is ticked beforehand: who leaves an address says yes by themselves. */
export const tellMeForm = z.object({
  email: email(),
  consent: checkbox().refine((yes) => yes, { error: 'consent-needed' }),
  source: optionalText(80).transform((at) => (/^[a-z0-9-]*$/.test(at) ? at : '')),
})
