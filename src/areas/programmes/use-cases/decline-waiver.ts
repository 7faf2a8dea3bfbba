import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseHost } from '../../accounts/use-cases/authorise.ts'
import { declineRequest } from '../database/waiver-requests.ts'
import { policy } from '../policy.ts'
import { checkedEvent } from '../queries/checked-events.ts'
import { ruleByKey } from '../queries/rules.ts'
import { auditRuleAct } from './audit-rule-act.ts'
import { tellOfWaiver } from './tell-of-waiver.ts'

type Target = { readonly programme: string; readonly event: string; readonly rule: string }

/** A steward does not let an event off a rule, and says why; its owners are told. Throws `not-found` if nobody asked. */
export const declineWaiver = (
  context: Context,
  { programme: programmeSlug, event: eventSlug, rule: key }: Target,
  reason: string,
): Promise<void> =>
  transact(context, async (work) => {
    const programme = await authoriseHost(work, policy, 'rule.waive', 'programme', programmeSlug)
    const event = await checkedEvent(work.db, programme.id, eventSlug)
    const rule = await ruleByKey(work.db, programme.id, key)
    if (!event || !rule) throw notFound()
    const of = { eventId: event.id, ruleKey: key }
    if (!(await declineRequest(work.db, programme, of, reason, work.now))) throw notFound()
    await auditRuleAct(work, 'rule.decline-waiver', { event, programme, rule: key, reason })
    await tellOfWaiver(work, { what: 'declined', event, programme, rule, reason })
  })
