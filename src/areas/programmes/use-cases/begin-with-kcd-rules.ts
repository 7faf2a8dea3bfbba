import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { insertRules, lockProgramme } from '../database.ts'
import { kcdRules } from '../domain/kcd-rules.ts'
import { policy } from '../policy.ts'
import { rulesOf } from '../queries/rules.ts'

/** Gives a programme without rules those of the Kubernetes Community Days as a start. AppError `has-rules`. */
export const beginWithKcdRules = (context: Context, programmeSlug: string): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.edit', 'programme', programmeSlug)
    await lockProgramme(work.db, programme)
    if ((await rulesOf(work.db, programme.id)).length > 0) throw new AppError('has-rules')
    await insertRules(work.db, programme, kcdRules, 0)
    await work.audit({
      action: 'rule.begin',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'programme',
      objectId: programme.id,
      after: { rules: kcdRules.length },
    })
    work.changed(`host:${programme.id}`)
  })
