import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { dayOf } from '../../../shared/time.ts'
import {
  byUrgency,
  countStates,
  judgeRule,
  type Counts,
  type Verdict,
} from '../domain/judge-rule.ts'
import type { RuleFacts } from '../domain/rule-facts.ts'
import type { Rule } from '../domain/rule.ts'
import { ruleFacts } from './facts.ts'
import { answersOf, countingRules, rulesForEvent, waiversOf, type CheckedEvent } from './rules.ts'

type Db = Database | DatabaseTransaction

async function saidOf(db: Db, eventIds: readonly string[]) {
  const [answers, waivers] = await Promise.all([answersOf(db, eventIds), waiversOf(db, eventIds)])
  const key = (eventId: string, programmeId: string, rule: string) =>
    `${eventId} ${programmeId} ${rule}`
  const index = <Row extends (typeof answers)[number] | (typeof waivers)[number]>(
    rows: readonly Row[],
  ) => new Map(rows.map((row) => [key(row.eventId, row.programmeId, row.ruleKey), row]))
  const [answered, waived] = [index(answers), index(waivers)]
  return (eventId: string, rule: Rule) => {
    const of = key(eventId, rule.programmeId, rule.key)
    return { answer: answered.get(of) ?? null, waiver: waived.get(of) ?? null }
  }
}

type Said = Awaited<ReturnType<typeof saidOf>>

const judged = (rules: readonly Rule[], facts: RuleFacts, now: Date, said: Said): Verdict[] =>
  rules
    .map((rule) => judgeRule(rule, facts, dayOf(now, facts.timeZone), said(facts.id, rule)))
    .toSorted(byUrgency)

/** How an event stands to the rules of all its programmes, the most urgent first; nothing of a cancelled one. */
export async function checkEvent(db: Db, eventId: string, now: Date): Promise<Verdict[]> {
  const rules = await rulesForEvent(db, eventId)
  if (rules.length === 0) return []
  const [facts, said] = await Promise.all([ruleFacts(db, [eventId], now), saidOf(db, [eventId])])
  const own = facts.get(eventId)
  return own && !own.cancelled ? judged(rules, own, now, said) : []
}

/** How several events stand to the rules that count for them by now: the same few queries however many they are. */
export async function checkCounting(
  db: Db,
  eventIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Verdict[]>> {
  const [rules, facts, said] = await Promise.all([
    countingRules(db, eventIds),
    ruleFacts(db, eventIds, now),
    saidOf(db, eventIds),
  ])
  return new Map(
    [...rules].flatMap(([eventId, own]): [string, Verdict[]][] => {
      const of = facts.get(eventId)
      return of && !of.cancelled ? [[eventId, judged(own, of, now, said)]] : []
    }),
  )
}

export type CheckedRow = CheckedEvent & {
  readonly counts: Counts
  /** What must be looked at first; null if nothing is broken or at risk. */
  readonly next: Verdict | null
}

/**
 * How events stand to the rules of a programme, the most urgent event first: by what is broken, then by what is at
 * risk, then by date. The same few queries however many events there are.
 */
export async function checkEvents(
  db: Db,
  rules: readonly Rule[],
  events: readonly CheckedEvent[],
  now: Date,
): Promise<CheckedRow[]> {
  const ids = events.map(({ id }) => id)
  const [facts, said] = await Promise.all([ruleFacts(db, ids, now), saidOf(db, ids)])
  const on = rules.filter(({ enabled }) => enabled)
  return events
    .map((event) => {
      const own = facts.get(event.id)
      const verdicts = own ? judged(on, own, now, said) : []
      const [first] = verdicts
      const urgent = first && (first.state === 'broken' || first.state === 'at-risk')
      return { ...event, counts: countStates(verdicts), next: urgent ? first : null }
    })
    .toSorted(
      (a, b) =>
        b.counts.broken - a.counts.broken ||
        b.counts['at-risk'] - a.counts['at-risk'] ||
        (a.startsOn ?? '').localeCompare(b.startsOn ?? ''),
    )
}
