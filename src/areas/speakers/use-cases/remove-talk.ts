import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { deleteTalk } from '../database.ts'
import { authoriseOwnTalk } from './authorise-own-talk.ts'

/** Takes a talk out of one's library, with where it was given. What was submitted of it stays. */
export const removeTalk = (context: Context, code: string): Promise<void> =>
  transact(context, async (work) => {
    const talk = await authoriseOwnTalk(work, code)
    await deleteTalk(work.db, talk)
    await auditOwnAct(work, 'account.remove-talk', { code })
  })
