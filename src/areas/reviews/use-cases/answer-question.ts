import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode, type ProposalScope } from '../../proposals/queries.ts'
import { saveAnswerTo } from '../database/discussion.ts'
import { discussionMail } from '../emails/discussion.ts'
import { readingPhase } from '../../proposals/queries/reading-phase.ts'
import { judgedByCode } from '../queries/judged.ts'
import { titleToRead } from '../queries/redactions.ts'
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
    const [judged] = asker ? await judgedByCode(work.db, event.id, [code], asker.id) : []
    const { namesHidden } = await readingPhase(work.db, event.id, work.now)
    const title = await titleToRead(work.db, event.id, code, { withSpeakers: !namesHidden })
    // Who may not judge it any more hears no more of it.
    if (asker && judged && !judged.own && saved.first)
      await work.mail(
        discussionMail({
          what: 'answered',
          person: asker,
          event,
          proposal: { ...proposal, title },
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
