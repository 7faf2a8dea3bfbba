import { z } from 'zod'
import { guardedFields } from '../../../platform/http/form-guard.ts'
import {
  checkbox,
  email,
  integer,
  list,
  localized,
  optionalLocalTime,
  optionalLocalized,
  optionalText,
  text,
} from '../../../platform/http/forms.ts'
import { readLinks } from '../domain/read-links.ts'

/** The languages in which most press of the region reports; others are written into what one needs. */
export const pressLanguages = ['es', 'en', 'pt', 'fr', 'de', 'zh', 'ja'] as const

const links = () =>
  text(2000).transform((typed, context) => {
    const read = readLinks(typed)
    if (read && read.length <= 10) return read
    context.addIssue({ code: 'custom', message: 'not-links' })
    return z.NEVER
  })

export const applicationForm = z.object({
  name: text(100),
  email: email(),
  outlet: text(160),
  role: text(120),
  links: links(),
  languages: list(z.enum(pressLanguages)),
  needs: optionalText(1000),
  consent: checkbox().refine(Boolean, { error: 'press-consent-needed' }),
  ...guardedFields,
})

export const setUpForm = z.object({
  accreditation: checkbox(),
  opensAt: optionalLocalTime(),
  closesAt: optionalLocalTime(),
  places: integer(0, 1000),
  words: optionalLocalized(5000),
})

export const kitForm = z.object({ kitShown: checkbox(), boilerplate: optionalLocalized(5000) })

const said = {
  kind: z.enum(['logo', 'photo']),
  alt: localized(300),
  credit: text(200),
  licence: z.enum(['cc0', 'cc-by', 'cc-by-sa', 'all-rights']),
}
export const newFileForm = z.object({
  file: z.instanceof(File, { error: 'file-not-an-image' }),
  ...said,
})
export const fileForm = z.object(said)
export const removeFileForm = z.object({})

export const decideForm = z.object({
  ids: list(z.uuid()),
  intent: z.enum(['accept', 'decline']),
  reason: optionalText(1000),
  confirmed: checkbox(),
  from: optionalText(300),
})
