import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { updateMessageState } from '../database.ts'
import type { MessageState, TargetKind } from '../domain/message.ts'
import { authoriseAnswer } from './authorise-answer.ts'

/** An organiser says what became of a message: answered, closed, or open again. AppError 'not-found'. */
export const answerMessage = (
  context: Context,
  kind: TargetKind,
  slug: string,
  messageId: string,
  state: MessageState,
): Promise<void> =>
  transact(context, async (work) => {
    const answerable = await authoriseAnswer(work, kind, slug)
    if (!(await updateMessageState(work.db, kind, answerable, messageId, state))) throw notFound()
    await work.audit({
      action: `message.set-state`,
      scope: kind,
      scopeId: answerable.id,
      objectKind: 'message',
      objectId: messageId,
      after: { state },
    })
  })
