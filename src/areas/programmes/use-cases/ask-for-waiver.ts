import { AppError, notFound } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { writeWaiverRequest } from '../database/waiver-requests.ts'
import { policy } from '../policy.ts'
import { programmesOf, ruleByKey, waiversOf } from '../queries/rules.ts'
import { auditRuleAct } from './audit-rule-act.ts'
import type { RuleOfEvent } from './own-rule.ts'
import { tellOfWaiver } from './tell-of-waiver.ts'

/**
 * The team asks a programme to let its event off a rule, with a reason; the stewards are told. Throws `not-found` for a
 * rule that does not apply to the event, `already-waived`, `already-asked` while a request waits.
 */
export const askForWaiver = (
  context: Context,
  { event: slug, programme, rule: key }: RuleOfEvent,
  reason: string,
): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'rule.answer', slug)
    const host = (await programmesOf(work.db, event.id)).find((each) => each.slug === programme)
    const rule = host && (await ruleByKey(work.db, host.id, key))
    if (!host || !rule?.enabled) throw notFound()
    const waived = await waiversOf(work.db, [event.id])
    if (waived.some((each) => each.programmeId === host.id && each.ruleKey === key))
      throw new AppError('already-waived')
    const stamp = { by: work.actor?.id ?? null, at: work.now }
    if (!(await writeWaiverRequest(work.db, event, rule, reason, stamp)))
      throw new AppError('already-asked')
    await auditRuleAct(work, 'rule.ask-waiver', { event, programme: host, rule: key, reason })
    await tellOfWaiver(work, { what: 'asked', event, programme: host, rule, reason })
  })
