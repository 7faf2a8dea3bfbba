import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { updateTalk, type TalkValues } from '../database.ts'
import { authoriseOwnTalk } from './authorise-own-talk.ts'

/** Writes a talk of one's own anew. What was submitted of it before stays as it was: each proposal is a copy. */
export const editTalk = (context: Context, code: string, values: TalkValues): Promise<void> =>
  transact(context, async (work) => {
    const talk = await authoriseOwnTalk(work, code)
    await updateTalk(work.db, talk, values, work.now)
    await auditOwnAct(work, 'account.edit-talk', { code })
  })
