import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { auditOwnAct } from '../../accounts/use-cases/audit-own-act.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { insertTalk, type TalkValues } from '../database.ts'
import { ownPolicy } from '../policy.ts'

/** Puts a talk into the library of the person who asks; its code. */
export const addTalk = (context: Context, values: TalkValues): Promise<string> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, ownPolicy, 'talk.add')
    await limitActs(work, actLimits.propose)
    const { code } = await insertTalk(work.db, proof, work.actor!.id, values, work.now)
    await auditOwnAct(work, 'account.add-talk', { code })
    return code
  })
