import { invalidInput, notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertQuestion, updateQuestion, type QuestionValues } from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { policy } from '../policy.ts'
import { questionsOf } from '../queries/catalogue.ts'

type QuestionInput = QuestionValues & { readonly archived: boolean }

/**
 * Adds a question (`questionSlug` null) or changes one; answers its slug. The kind of a question stays: answers were
 * given to it. A consent is a yes-no that is never required. Throws AppError `invalid-input`: `too-few-options`.
 */
export const saveQuestion = (
  context: Context,
  slug: string,
  questionSlug: string | null,
  { archived, ...input }: QuestionInput,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    // Two who add a question at once would give it the same slug and position.
    await lockQuotas(work.db, event.id)
    const questions = await questionsOf(work.db, event.id)
    const present = questions.find((question) => question.slug === questionSlug)
    if (questionSlug !== null && !present) throw notFound()
    const { kind, consent } = present ?? input
    const values = { ...input, kind, consent, required: input.required && !consent }
    if ((kind === 'choice' || kind === 'choices') && values.options.length < 2)
      throw invalidInput([{ field: 'options', code: 'too-few-options' }])
    const taken = new Set(questions.map((question) => question.slug))
    const saved = present?.slug ?? freeSlug(slugOf(textIn(values.label, 'en'), 'question'), taken)
    if (present) await updateQuestion(work.db, event, present.id, { ...values, archived })
    else await insertQuestion(work.db, event, saved, questions.length, values)
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'question',
      objectId: saved,
      before: present,
      after: { ...values, archived },
    })
    work.changed(`event:${event.id}`)
    return saved
  })
