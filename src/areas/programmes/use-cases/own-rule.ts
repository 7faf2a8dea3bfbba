import { notFound } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { kindOf } from '../domain/rule-kinds.ts'
import { policy } from '../policy.ts'
import { programmesOf, ruleByKey } from '../queries/rules.ts'

/** A rule by the event that it applies to. */
export type RuleOfEvent = {
  readonly event: string
  readonly programme: string
  readonly rule: string
}

/**
 * The event with the proof that the actor answers there, and the rule of one of its programmes that can be answered by
 * hand; `not-found` otherwise.
 */
export async function ownRule(work: Work, { event: slug, programme, rule: key }: RuleOfEvent) {
  const event = await authoriseEvent(work, policy, 'rule.answer', slug)
  const host = (await programmesOf(work.db, event.id)).find((each) => each.slug === programme)
  const rule = host && (await ruleByKey(work.db, host.id, key))
  if (!rule || !kindOf(rule.kind)?.byHand) throw notFound()
  return { event, host, rule }
}
