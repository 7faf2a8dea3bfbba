import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent, authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { updateMessageState } from '../database.ts'
import type { MessageState, TargetKind } from '../domain/message.ts'
import { policy } from '../policy.ts'

/** An organiser says what became of a message: answered, closed, or open again. AppError 'not-found'. */
export const answerMessage = (
  context: Context,
  kind: TargetKind,
  slug: string,
  messageId: string,
  state: MessageState,
): Promise<void> =>
  transact(context, async (work) => {
    const answerable =
      kind === 'event'
        ? await authoriseEvent(work, policy, 'event-messages.answer', slug)
        : await authoriseHost(work, policy, 'community-messages.answer', 'community', slug)
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
