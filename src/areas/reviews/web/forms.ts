import { z } from 'zod'
import {
  list,
  optionalLocalized,
  optionalLocalTime,
  optionalText,
  text,
} from '../../../platform/http/forms.ts'
import { plainDecisions, toldDecisions } from '../domain/decision.ts'
import { readSeen } from './seen.ts'

/** A review: a score from 1 to 5 or 'abstain' with a reason. */
export const reviewForm = z
  .object({
    score: z.enum(['1', '2', '3', '4', '5', 'abstain'], { error: 'choose-a-score' }),
    abstainReason: optionalText(500),
    comment: optionalText(5_000),
    after: z.enum(['next', 'stay']).optional().default('stay'),
  })
  .transform(({ score, abstainReason, ...rest }) => ({
    ...rest,
    score: score === 'abstain' ? null : Number(score),
    abstainReason: score === 'abstain' ? abstainReason : '',
  }))

export const commentForm = z.object({ body: text(5_000) })

const ticked = <Item extends z.ZodType>(item: Item) =>
  list(item, 500).refine((items) => items.length > 0, { error: 'select-some' })

const seen = () => z.string().max(20_000).optional().default('').transform(readSeen)

export const decisionForm = z.object({
  proposal: ticked(z.string().max(20)),
  decision: z
    .enum([...plainDecisions, 'none'])
    .transform((decision) => (decision === 'none' ? null : decision)),
  seen: seen(),
})

/** What is asked of the speakers, until when on the event's clock. */
export const changesForm = z.object({
  proposal: ticked(z.string().max(20)),
  words: text(4_000),
  until: optionalLocalTime(),
  seen: seen(),
})

export const preparationForm = z.object({
  decision: z.enum(toldDecisions),
  note: optionalLocalized(2_000),
})

const one = z.object({
  act: z.enum(['send', 'drop']),
  mail: ticked(z.uuid()),
})
const all = z.object({
  act: z.literal('send-all'),
  until: z.iso.datetime().transform((value) => new Date(value)),
  only: z
    .enum(['', ...toldDecisions])
    .optional()
    .default('')
    .transform((decision) => decision || null),
})
/** Mails by their ids, or all that waited when the page was shown. */
export const sendingForm = z.discriminatedUnion('act', [one, all])

export const messageForm = z.object({ subject: text(300), message: text(8_000) })

export const answerForm = z.object({ answer: z.enum(['confirmed', 'declined']) })
