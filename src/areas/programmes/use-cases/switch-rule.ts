import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { enableRule, lockProgramme } from '../database.ts'
import { policy } from '../policy.ts'
import { ruleByKey } from '../queries/rules.ts'

/** Switches a rule on or off for all events of a programme; answers and waivers of events stay. */
export const switchRule = (
  context: Context,
  programmeSlug: string,
  key: string,
  enabled: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.edit', 'programme', programmeSlug)
    await lockProgramme(work.db, programme)
    const rule = await ruleByKey(work.db, programme.id, key)
    if (!rule) throw notFound()
    if (rule.enabled === enabled) return
    await enableRule(work.db, programme, rule, enabled)
    await work.audit({
      action: 'rule.switch',
      scope: 'programme',
      scopeId: programme.id,
      objectKind: 'rule',
      objectId: key,
      before: { rule: key, enabled: rule.enabled },
      after: { rule: key, enabled },
    })
    work.changed(`host:${programme.id}`)
  })
