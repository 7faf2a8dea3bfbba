import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { writeRuleMails } from '../database/rule-news.ts'
import type { RuleMailChoice } from '../queries/rule-mails.ts'

/** Says which mails about rules the person who asks wants. */
export const chooseRuleMails = (context: Context, choice: RuleMailChoice): Promise<void> =>
  transact(context, async (work) => {
    if (!work.actor) throw new AppError('sign-in-required')
    await writeRuleMails(work.db, work.actor.id, choice)
  })
