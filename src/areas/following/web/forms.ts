import { z } from 'zod'
import { guardedFields } from '../../../platform/http/form-guard.ts'
import { checkbox, email, optionalId } from '../../../platform/http/forms.ts'
import { languages } from '../../../shared/localized-text.ts'

export const followForm = z.object({
  email: email(),
  newsletter: checkbox(),
  consent: checkbox().refine((ticked) => ticked, { error: 'consent-needed' }),
  ...guardedFields,
})

/** One follow, one event, or with nothing all of them. */
export const stopForm = z.object({ follow: optionalId(), event: optionalId() })

export const newsletterForm = z.object({ follow: z.uuid(), newsletter: z.enum(['yes', 'no']) })

export const languageForm = z.object({ lang: z.enum(languages) })
