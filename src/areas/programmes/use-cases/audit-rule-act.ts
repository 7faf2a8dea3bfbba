import type { Work } from '../../../platform/use-case.ts'

type RuleAct = {
  readonly event: { readonly id: string; readonly slug: string }
  readonly programme: { readonly id: string; readonly name: string }
  readonly rule: string
  readonly reason: string
}

/**
 * Logs an act about a rule on both sides, each naming the other: in the event's log the programme, in the programme's log
 * the event. With `ends`, the reason is what stood before the act and stands no more.
 */
export async function auditRuleAct(
  work: Work,
  action: string,
  { event, programme, rule, reason }: RuleAct,
  ends = false,
): Promise<void> {
  const act = { action, objectKind: 'rule', objectId: rule }
  const state = (said: object) => (ends ? { before: said } : { after: said })
  await work.audit(
    {
      ...act,
      scope: 'event',
      scopeId: event.id,
      ...state({ programme: programme.name, rule, reason }),
    },
    {
      ...act,
      scope: 'programme',
      scopeId: programme.id,
      ...state({ event: event.slug, rule, reason }),
    },
  )
}
