import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { speakersOf } from '../../proposals/queries.ts'
import { insertQuestion } from '../database/discussion.ts'
import { discussionMail } from '../emails/discussion.ts'
import { policy } from '../policy.ts'
import { questionsOpen } from '../queries/questions.ts'
import { judgeProposal } from './judge-proposal.ts'

const mostOpen = 5

/**
 * Asks the speakers of a proposal something as the committee: they get a mail, and never learn who asked. Throws
 * `too-many-questions` while five wait for an answer, and as `judgeProposal` does.
 */
export const askSpeakers = (
  context: Context,
  eventSlug: string,
  code: string,
  body: string,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'review.write', eventSlug)
    const proposal = await judgeProposal(work, event, code)
    const { id, judgeId } = proposal
    if ((await questionsOpen(work.db, id)) >= mostOpen) throw new AppError('too-many-questions')
    await insertQuestion(work.db, event, { proposalId: id, authorId: judgeId, body }, work.now)
    const speakers = (await speakersOf(work.db, id)).filter(({ state }) => state === 'accepted')
    await work.mails(
      speakers.map((person) =>
        discussionMail({
          what: 'question',
          person,
          event,
          proposal,
          words: body,
          url: work.context.config.url,
        }),
      ),
    )
    await work.audit({
      action: 'question.ask',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { body },
    })
  })
