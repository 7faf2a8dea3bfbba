import { AppError, notFound } from '../../../shared/app-error.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode } from '../../proposals/queries.ts'
import { insertMessage } from '../database/messages.ts'
import { threadMail } from '../emails/thread-message.ts'
import { chairsToWrite, speakersToWrite } from '../queries/thread.ts'

/**
 * A speaker writes to the team about their proposal: its owners and chairs without a conflict of interest and the other speakers
 * get a mail in the proposal's conversation, which names nobody. Throws `not-found` to everybody but its speakers.
 */
export const writeToCommittee = (
  context: Context,
  eventSlug: string,
  code: string,
  body: string,
): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    const event = await eventBySlug(work.db, eventSlug)
    const proposal = event && (await proposalByCode(work.db, event.id, code))
    if (!event || !proposal || !(await isSpeakerOf(work.db, proposal.id, work.actor.id)))
      throw notFound()
    if (proposal.status === 'draft') throw notFound()
    await limitActs(work, actLimits.invite)
    const message = { proposalId: proposal.id, authorId: work.actor.id, fromTeam: false, body }
    await insertMessage(work.db, message, work.now)
    const [chairs, speakers] = await Promise.all([
      chairsToWrite(work.db, event.id, proposal.id),
      speakersToWrite(work.db, proposal.id, work.actor.id),
    ])
    const readers = [
      ...chairs.map((reader) => ({ ...reader, to: 'team' as const })),
      ...speakers.map((reader) => ({ ...reader, to: 'speakers' as const })),
    ]
    await work.mails(
      readers.map(({ email, name, lang, to }) => ({
        kind: 'reviews.message',
        recipient: email,
        recipientName: name,
        eventId: event.id,
        subjectId: proposal.id,
        threadId: proposal.id,
        ...threadMail(lang, { event, proposal, body, to }, context.config.url),
      })),
    )
    await work.audit({
      action: 'message.write',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      // Who reads the log of a blind call is not told who spoke.
      after: { fromTeam: false },
    })
  })
