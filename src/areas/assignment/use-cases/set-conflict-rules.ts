import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { saveConflictRules, type ConflictRules } from '../database/profile.ts'
import { policy } from '../policy.ts'

/** Sets what counts as a conflict of interest in an event beside own proposals and what people declare. */
export const setConflictRules = (
  context: Context,
  eventSlug: string,
  rules: ConflictRules,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'conflict.rule', eventSlug)
    await saveConflictRules(work.db, event, rules, work.now)
    await work.audit({
      action: 'conflict.rule',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'event',
      objectId: event.id,
      after: rules,
    })
  })
