import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { insertOccasion, type OccasionValues } from '../database.ts'
import { wholeTalk } from '../queries/talks.ts'
import { authoriseOwnTalk } from './authorise-own-talk.ts'

const most = 100

/** Notes where a talk of one's own was given before. `too-many` (with `max`) beyond a hundred. */
export const noteOccasion = (
  context: Context,
  code: string,
  values: OccasionValues,
): Promise<void> =>
  transact(context, async (work) => {
    const talk = await authoriseOwnTalk(work, code)
    const whole = await wholeTalk(work.db, talk.personId, code)
    if (whole && whole.occasions.length >= most) throw new AppError('too-many', { max: most })
    await insertOccasion(work.db, talk, values, work.now)
    await auditOwnAct(work, 'account.edit-talk', { code })
  })
