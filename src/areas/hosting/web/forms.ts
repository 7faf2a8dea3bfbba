import { z } from 'zod'
import { optionalText } from '../../../platform/http/forms.ts'

/** Yes, or no with a reason. */
export const answerForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'not-a-choice' }),
  reason: optionalText(2_000),
})
