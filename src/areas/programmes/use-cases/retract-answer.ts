import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { deleteAnswer } from '../database.ts'
import { ownRule, type RuleOfEvent } from './own-rule.ts'

/** Takes back what the team said of a rule by hand. Throws `not-found` if it said nothing. */
export const retractAnswer = (context: Context, of: RuleOfEvent): Promise<void> =>
  transact(context, async (work) => {
    const { event, host, rule } = await ownRule(work, of)
    if (!(await deleteAnswer(work.db, event, rule))) throw notFound()
    await work.audit({
      action: 'rule.retract',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'rule',
      objectId: rule.key,
      before: { programme: host.name, rule: rule.key },
    })
  })
