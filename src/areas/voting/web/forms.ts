import { z } from 'zod'
import { checkbox, integer, optionalLocalTime, text } from '../../../platform/http/forms.ts'

const required = optionalLocalTime().refine((value) => value !== null, { error: 'required' })

/** When people vote and who they are; instants as local times of the event. */
export const votingForm = z.object({
  opensAt: required,
  closesAt: required,
  voters: z.enum(['signed-in', 'registered']),
  leastScores: integer(1, 50),
})

/** Scores by the codes of proposals, `score.CODE`; an empty one is taken back. */
export const ballotForm = z.object({
  score: z
    .record(z.string().max(40), z.enum(['', '1', '2', '3', '4', '5']))
    .optional()
    .default({})
    .transform((scores) =>
      Object.entries(scores)
        .slice(0, 100)
        .map(([code, score]) => ({ code, score: score === '' ? null : Number(score) })),
    ),
})

export const consentForm = z.object({ agreed: checkbox() })

/** An account whose votes are not to count, and why; or are to count again. */
export const asideForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('aside'), voter: z.uuid(), reason: text(500) }),
  z.object({ act: z.literal('count'), voter: z.uuid() }),
])
