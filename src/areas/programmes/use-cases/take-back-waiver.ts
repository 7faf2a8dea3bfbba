import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { deleteWaiver } from '../database.ts'
import { policy } from '../policy.ts'
import { checkedEvent } from '../queries/checked-events.ts'
import { ruleByKey } from '../queries/rules.ts'
import { auditRuleAct } from './audit-rule-act.ts'
import { tellOfWaiver } from './tell-of-waiver.ts'

type Target = { readonly programme: string; readonly event: string; readonly rule: string }

/** The rule counts for the event again, and its owners are told. Throws `not-found` if it was not waived. */
export const takeBackWaiver = (
  context: Context,
  { programme: programmeSlug, event: eventSlug, rule: key }: Target,
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.waive', 'programme', programmeSlug)
    const event = await checkedEvent(work.db, programme.id, eventSlug)
    if (!event) throw notFound()
    const reason = await deleteWaiver(work.db, programme, event.id, key)
    if (reason === undefined) throw notFound()
    await auditRuleAct(work, 'rule.take-back', { event, programme, rule: key, reason }, true)
    const rule = await ruleByKey(work.db, programme.id, key)
    if (rule) await tellOfWaiver(work, { what: 'taken-back', event, programme, rule, reason: '' })
  })
