import { AppError, invalidInput, notFound, type Problem } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import {
  insertCallQuestion,
  lockCallOf,
  updateCallQuestion,
  type CallQuestionValues,
} from '../database/call-form.ts'
import { choicesFor } from '../domain/call-of-proposal.ts'
import { formatsOf, tracksOf } from '../queries.ts'
import { callQuestionsOf } from '../queries/call-questions.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

/**
 * Adds a question to a call (`questionSlug` null) or changes one of its own; its slug. What kind of answer it takes and whom
 * it is about stay: answers were given to it. Throws `call-not-set-up`, and `invalid-input`: `too-few-options`,
 * `fewer-than-the-least`, `not-a-choice` for tracks and formats of another call.
 */
export const saveCallQuestion = (
  context: Context,
  which: WhichCall,
  questionSlug: string | null,
  input: CallQuestionValues,
): Promise<string> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    if (!(await lockCallOf(work.db, event))) throw new AppError('call-not-set-up')
    const questions = await callQuestionsOf(work.db, event.id)
    const present = questions.find((one) => one.slug === questionSlug && one.hostId === hostId)
    if (questionSlug !== null && !present) throw notFound()
    const { kind, about } = present ?? input
    // A reviewer's answers are the committee's own.
    const values = { ...input, kind, about, hidden: input.hidden && about !== 'reviewer' }
    const offered = choicesFor(hostId, {
      tracks: await tracksOf(work.db, event.id),
      formats: await formatsOf(work.db, event.id),
    })
    const problems = problemsOfQuestion(values, offered)
    if (problems.length > 0) throw invalidInput(problems)
    const taken = new Set(questions.map(({ slug }) => slug))
    const slug = present?.slug ?? freeSlug(slugOf(textIn(values.label, 'en'), 'question'), taken)
    if (present) await updateCallQuestion(work.db, event, present.id, values)
    else await insertCallQuestion(work.db, event, { ...values, slug, hostId }, work.now)
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: 'question',
      objectId: slug,
      before: present,
      after: values,
    })
    return slug
  })

type Offered = {
  readonly tracks: readonly { readonly id: string }[]
  readonly formats: readonly { readonly id: string }[]
}

function problemsOfQuestion(values: CallQuestionValues, { tracks, formats }: Offered): Problem[] {
  const { kind, options, limit, trackIds, formatIds } = values
  const problems: Problem[] = []
  // A reviewer answers beside the score, where no file is sent.
  if (values.about === 'reviewer' && kind === 'file')
    problems.push({ field: 'kind', code: 'not-a-choice' })
  if ((kind === 'choice' || kind === 'choices') && options.length < 2)
    problems.push({ field: 'options', code: 'too-few-options' })
  if (limit?.min != null && limit.max !== null && limit.max < limit.min)
    problems.push({ field: 'max', code: 'fewer-than-the-least' })
  const known = (offered: Offered['tracks'], ids: readonly string[]) =>
    ids.every((id) => offered.some((one) => one.id === id))
  if (!known(tracks, trackIds)) problems.push({ field: 'trackIds', code: 'not-a-choice' })
  if (!known(formats, formatIds)) problems.push({ field: 'formatIds', code: 'not-a-choice' })
  return problems
}
