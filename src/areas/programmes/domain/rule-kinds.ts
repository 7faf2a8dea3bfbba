import { agendaKinds } from './kinds/agenda.ts'
import { callKinds } from './kinds/call.ts'
import { dateKinds } from './kinds/dates.ts'
import { otherKinds } from './kinds/after.ts'
import { teamKinds } from './kinds/team.ts'
import { ticketKinds } from './kinds/tickets.ts'
import type { Kind } from './measure.ts'

/** Every kind of rule, in the order of the work. */
export const ruleKinds = {
  ...teamKinds,
  ...dateKinds,
  ...ticketKinds,
  ...callKinds,
  ...agendaKinds,
  ...otherKinds,
} as const
export type RuleKind = keyof typeof ruleKinds

export const isRuleKind = (value: string): value is RuleKind => Object.hasOwn(ruleKinds, value)

/** A kind by its name; undefined for one that a newer installation brought. */
export const kindOf = (name: string): Kind | undefined =>
  isRuleKind(name) ? ruleKinds[name] : undefined
