import { judgeAgenda } from '../../../programmes/domain/judge-agenda.ts'
import { agendaFacts } from '../agenda-facts.ts'
import type { Warning } from '../warning.ts'
import type { Grounds } from './grounds.ts'

/** Rules of the event's programmes that this agenda breaks, by the programmes' own judgement. */
export function warnOfRules({ timetable, placed, localOf }: Grounds): Warning[] {
  if (timetable.rules.length === 0) return []
  const facts = agendaFacts(timetable, placed, (laid) => localOf(laid).day)
  return timetable.rules.flatMap((rule) => {
    const judgement = facts.sessions === 0 ? null : judgeAgenda(rule, facts)
    return judgement === null || judgement.holds
      ? []
      : [{ kind: 'rule', rule, values: judgement.values } as const]
  })
}
