import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { deleteOccasion } from '../database.ts'
import { authoriseOwnTalk } from './authorise-own-talk.ts'

/** Takes a place where a talk of one's own was given off its list. */
export const removeOccasion = (context: Context, code: string, occasionId: string): Promise<void> =>
  transact(context, async (work) => {
    const talk = await authoriseOwnTalk(work, code)
    if (!(await deleteOccasion(work.db, talk, occasionId))) throw notFound()
    await auditOwnAct(work, 'account.edit-talk', { code })
  })
