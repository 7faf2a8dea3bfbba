import { z } from 'zod'
import { checkbox, optionalText } from '../../../platform/http/forms.ts'

export const membershipForm = z.object({ shown: checkbox(), titleAgreed: checkbox() })

export const memberForm = z.object({
  act: z.enum(['name', 'end', 'remove']),
  title: optionalText(80),
})
