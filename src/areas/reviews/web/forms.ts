import { z } from 'zod'
import {
  answersByName,
  checkbox,
  integer,
  list,
  localized,
  optionalId,
  optionalInteger,
  optionalLocalized,
  optionalLocalTime,
  optionalText,
  text,
} from '../../../platform/http/forms.ts'
import { hideableFields } from '../../proposals/domain/blindness.ts'
import { plainDecisions, toldDecisions } from '../domain/decision.ts'
import { readSeen } from './seen.ts'

const scoreField = z.enum(['1', '2', '3', '4', '5'], { error: 'not-a-choice' }).transform(Number)

/** A review: a score from 1 to 5 for each criterion, or a tick that says that the reader abstains, with a reason. */
export const reviewForm = z
  .object({
    scores: z.record(z.string().max(40), scoreField).optional().default({}),
    abstain: checkbox(),
    abstainReason: optionalText(500),
    comment: optionalText(5_000),
    shareable: checkbox(),
    privateNote: optionalText(2_000),
    after: z.enum(['next', 'stay']).optional().default('stay'),
    // Of this saving, and of the review that the reader saw; a form without them is taken as it is.
    key: z.uuid().optional(),
    seen: optionalInteger(0, Number.MAX_SAFE_INTEGER),
  })
  .transform(({ abstain, scores, abstainReason, key, seen, after, ...rest }) => ({
    after,
    sending: key ? { key, seen: seen === null ? null : new Date(seen) } : null,
    verdict: {
      ...rest,
      scores: abstain ? null : scores,
      abstainReason: abstain ? abstainReason : '',
    },
  }))

export const undoForm = z.object({ proposal: z.string().max(20) })

export const questionForm = z.object({ question: text(2_000) })
export const questionAnswerForm = z.object({ question: z.uuid(), answer: text(5_000) })

const steps = ['step1', 'step2', 'step3', 'step4', 'step5'] as const

/** Something that is scored: its name, what 1 to 5 mean, how much it counts and for which track. */
export const criterionForm = z
  .object({
    id: optionalId(),
    name: localized(80),
    step1: optionalLocalized(120),
    step2: optionalLocalized(120),
    step3: optionalLocalized(120),
    step4: optionalLocalized(120),
    step5: optionalLocalized(120),
    weight: integer(1, 10),
    trackId: optionalId(),
  })
  .transform(({ id, name, weight, trackId, ...words }) => ({
    id,
    values: { name, weight, trackId, steps: steps.map((step) => words[step]) },
  }))

/** How the committee reads for a while; instants as local times of the event. */
export const phaseForm = z.object({
  id: optionalId(),
  name: localized(80),
  startsAt: optionalLocalTime(),
  endsAt: optionalLocalTime(),
  namesHidden: checkbox(),
  others: z.enum(['never', 'after-own', 'always'], { error: 'not-a-choice' }),
  reads: z.enum(['all', 'assigned'], { error: 'not-a-choice' }),
  hiddenFields: list(z.enum(hideableFields, { error: 'not-a-choice' })),
  speakersEdit: z.enum(['call', 'yes', 'no'], { error: 'not-a-choice' }),
})

/** A proposal's texts with marks around what is hidden; longer than the texts by these. */
export const redactionForm = z.object({
  title: optionalText(1_000),
  abstract: optionalText(20_000),
  notes: optionalText(20_000),
})

export const deletionForm = z.object({ id: z.uuid() })

export const commentForm = z.object({ body: text(5_000) })

const ticked = <Item extends z.ZodType>(item: Item, most = 500) =>
  list(item, most).refine((items) => items.length > 0, { error: 'select-some' })

const seen = () => z.string().max(100_000).optional().default('').transform(readSeen)

export const decisionForm = z.object({
  proposal: ticked(z.string().max(20)),
  decision: z
    .enum([...plainDecisions, 'none'])
    .transform((decision) => (decision === 'none' ? null : decision)),
  seen: seen(),
})

/** What becomes of the ticked of a draft, and of the others. */
export const draftForm = z.object({
  proposal: ticked(z.string().max(20), 3_000),
  decision: z.enum(['accepted', 'tentative', 'shortlisted']),
  rest: z
    .enum(['', 'waitlisted', 'rejected'])
    .optional()
    .default('')
    .transform((decision) => decision || null),
  seen: seen(),
})

/** What is ticked, alone or beside what is accepted already. */
export const selectionForm = z.object({
  proposal: list(z.string().max(20), 3_000),
  alone: checkbox(),
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
  feedback: checkbox(),
})

/** An event's words for one kind of mail in three languages; both parts of one, or none. */
export const templateForm = z.object({
  act: z.enum(['save', 'preview']).optional().default('save'),
  subject: optionalLocalized(300),
  message: optionalLocalized(8_000),
  recipient: optionalText(80),
})

/** Whether something is shown. */
export const showForm = z.object({ show: checkbox() })

export const answersForm = z.object({
  answerBy: optionalLocalTime(),
  remindDays: integer(1, 60),
})

const one = z.object({
  act: z.enum(['send', 'resend', 'drop']),
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

/** What a reviewer answers to what the organisers ask. */
export const reviewerAnswersForm = z.object({ answers: answersByName() })
