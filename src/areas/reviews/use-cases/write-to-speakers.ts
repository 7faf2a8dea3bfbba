import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { insertMessage } from '../database/messages.ts'
import { threadMail } from '../emails/thread-message.ts'
import { policy } from '../policy.ts'
import { judgedByCode } from '../queries/judged.ts'
import { speakersToWrite } from '../queries/thread.ts'

/**
 * Writes to all speakers of a proposal, in the name of the team: each gets a mail in the proposal's conversation. Throws
 * `not-found` for a proposal that is not theirs to judge, `conflict-of-interest` for their own.
 */
export const writeToSpeakers = (
  context: Context,
  eventSlug: string,
  code: string,
  body: string,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    if (!work.actor) throw new AppError('sign-in-required')
    const [proposal] = await judgedByCode(work.db, event.id, [code], work.actor.id)
    if (proposal?.own) throw new AppError('conflict-of-interest')
    if (!proposal || proposal.status === 'draft') throw notFound()
    const message = { proposalId: proposal.id, authorId: work.actor.id, fromTeam: true, body }
    await insertMessage(work.db, message, work.now)
    const speakers = await speakersToWrite(work.db, proposal.id, null)
    await work.mails(
      speakers.map(({ email, name, lang }) => ({
        kind: 'reviews.message',
        recipient: email,
        recipientName: name,
        eventId: event.id,
        subjectId: proposal.id,
        threadId: proposal.id,
        ...threadMail(lang, { event, proposal, body, to: 'speakers' }, context.config.url),
      })),
    )
    await work.audit({
      action: 'message.write',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { body },
    })
  })
