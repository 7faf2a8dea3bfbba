import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { insertWaiver } from '../database.ts'
import { deleteRequest } from '../database/waiver-requests.ts'
import { policy } from '../policy.ts'
import { checkedEvent } from '../queries/checked-events.ts'
import { ruleByKey } from '../queries/rules.ts'
import { auditRuleAct } from './audit-rule-act.ts'
import { tellOfWaiver } from './tell-of-waiver.ts'

type Target = { readonly programme: string; readonly event: string; readonly rule: string }

/**
 * A steward lets an event off one rule of the programme, with a reason that the team reads in a mail and beside the rule.
 * Throws `not-found` if the programme does not check the event or has no such rule, `already-waived`.
 */
export const waiveRule = (
  context: Context,
  { programme: programmeSlug, event: eventSlug, rule: key }: Target,
  reason: string,
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.waive', 'programme', programmeSlug)
    const event = await checkedEvent(work.db, programme.id, eventSlug)
    const rule = await ruleByKey(work.db, programme.id, key)
    if (!event || !rule) throw notFound()
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    if (
      !(await insertWaiver(work.db, programme, { eventId: event.id, ruleKey: key, reason }, stamp))
    )
      throw new AppError('already-waived')
    await deleteRequest(work.db, programme, { eventId: event.id, ruleKey: key })
    await auditRuleAct(work, 'rule.waive', { event, programme, rule: key, reason })
    await tellOfWaiver(work, { what: 'given', event, programme, rule, reason })
  })
