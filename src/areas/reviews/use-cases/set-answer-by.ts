import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { keepCommitteeSettings } from '../database/committee-mail.ts'
import { policy } from '../policy.ts'
import { committeeSettings } from '../queries/mail-templates.ts'

type Dates = { readonly answerBy: Date | null; readonly remindDays: number }

/** Says until when acceptances are to be answered, and how many days before that who has not is reminded; null: nobody is. */
export const setAnswerBy = (context: Context, eventSlug: string, dates: Dates): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'notification.send', eventSlug)
    const { answerBy, remindDays } = await committeeSettings(work.db, event.id)
    await keepCommitteeSettings(work.db, event, dates, work.now)
    await work.audit({
      action: 'notification.answer-by',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      before: { answerBy, remindDays },
      after: dates,
    })
  })
