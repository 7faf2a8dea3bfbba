import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteCallQuestion as deleteRow, lockCallOf } from '../database/call-form.ts'
import { answerCounts, callQuestionsOf } from '../queries/call-questions.ts'
import { authoriseCall, type WhichCall } from './authorise-call.ts'

/** Takes a question away that nobody answered. Throws `not-found`, and `question-was-answered`: then it is archived instead. */
export const deleteCallQuestion = (
  context: Context,
  which: WhichCall,
  slug: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, hostId, action } = await authoriseCall(work, which)
    await lockCallOf(work.db, event)
    const question = (await callQuestionsOf(work.db, event.id)).find(
      (one) => one.slug === slug && one.hostId === hostId,
    )
    if (!question) throw notFound()
    if ((await answerCounts(work.db, event.id)).has(question.id))
      throw new AppError('question-was-answered')
    await deleteRow(work.db, event, question.id)
    await work.audit({
      action,
      scope: 'event',
      scopeId: event.id,
      objectKind: 'question',
      objectId: slug,
      before: question,
      after: null,
    })
  })
