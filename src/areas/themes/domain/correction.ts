import { z } from 'zod'

/** What a person says about a theme of a thing: it is there, it is not, or let the text decide again. */
export const correctionForm = z.object({
  theme: z.string().regex(/^[a-z0-9-]{1,80}$/),
  change: z.enum(['add', 'remove', 'restore']),
})
export type Correction = z.infer<typeof correctionForm>
