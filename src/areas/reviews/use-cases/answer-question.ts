import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode, type ProposalScope } from '../../proposals/queries.ts'
import { saveAnswerTo } from '../database/discussion.ts'
import { discussionMail } from '../emails/discussion.ts'
import { committeeOf } from '../queries/committee.ts'

/**
 * A speaker answers what the committee asked; a second answer replaces the first. Whoever asked gets a mail, which says that the
 * speakers answered and not which. Throws `not-found` to everybody else, or `proposal-withdrawn`.
 */
export const answerQuestion = (
  context: Context,
  eventSlug: string,
  code: string,
  questionId: string,
  answer: string,
): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    const event = await eventBySlug(work.db, eventSlug)
    const proposal = event && (await proposalByCode(work.db, event.id, code))
    if (!event || !proposal || !(await isSpeakerOf(work.db, proposal.id, work.actor.id)))
      throw notFound()
    if (proposal.status === 'withdrawn') throw new AppError('proposal-withdrawn')
    const saved = await saveAnswerTo(
      work.db,
      proposal as Authorized<ProposalScope, 'question.answer'>,
      questionId,
      { personId: work.actor.id, answer },
      work.now,
    )
    if (!saved) throw notFound()
    const asker = (await committeeOf(work.db, event.id)).find(({ id }) => id === saved.askedBy)
    if (asker && saved.first)
      await work.mail(
        discussionMail({
          what: 'answered',
          person: asker,
          event,
          proposal,
          url: work.context.config.url,
        }),
      )
    await work.audit({
      action: 'question.answer',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
    })
  })
