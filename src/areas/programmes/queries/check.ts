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
import { checkedPage, type CheckedEvent, type CheckedFilter } from './checked-events.ts'
import { answersOf, countingRules, rulesForEvent, rulesOf, waiversOf } from './rules.ts'

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

function judged(rules: readonly Rule[], facts: RuleFacts, now: Date, said: Said): Verdict[] {
  const today = dayOf(now, facts.timeZone)
  return rules
    .map((rule) => judgeRule(rule, facts, today, said(facts.id, rule)))
    .toSorted(byUrgency)
}

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

/** How events stand to the rules of a programme, in their order. The same few queries however many events there are. */
export async function checkEvents(
  db: Db,
  rules: readonly Rule[],
  events: readonly CheckedEvent[],
  now: Date,
): Promise<CheckedRow[]> {
  const ids = events.map(({ id }) => id)
  const [facts, said] = await Promise.all([ruleFacts(db, ids, now), saidOf(db, ids)])
  const on = rules.filter(({ enabled }) => enabled)
  return events.map((event) => {
    const own = facts.get(event.id)
    const verdicts = own ? judged(on, own, now, said) : []
    const [first] = verdicts
    const urgent = first && (first.state === 'broken' || first.state === 'at-risk')
    return { ...event, counts: countStates(verdicts), next: urgent ? first : null }
  })
}

/** The most urgent event first: by what is broken, then by what is at risk, then by date. */
export const mostUrgentFirst = (a: CheckedRow, b: CheckedRow): number =>
  b.counts.broken - a.counts.broken ||
  b.counts['at-risk'] - a.counts['at-risk'] ||
  (a.startsOn ?? '').localeCompare(b.startsOn ?? '')

/** How many rows a page of the stewards' table has. */
const size = 25

/**
 * A page of the events of a programme against its rules, each judged now. Where all that are asked for fit on a page,
 * the order and the states are of now too; else they are of when a job last looked at all events, and `asOf` says when
 * that was.
 */
export async function checkPage(
  db: Db,
  programmeId: string,
  filter: CheckedFilter,
  { page, now }: { page: number; now: Date },
) {
  const { state, order } = filter
  const pageOf = (n: number, of = filter) =>
    checkedPage(db, programmeId, of, { page: n, size, now })
  const [first, rules, narrowed] = await Promise.all([
    pageOf(1, { ...filter, state: null }),
    rulesOf(db, programmeId),
    page === 1 && !state ? null : pageOf(page),
  ])
  const hasRules = rules.length > 0
  if (first.total <= size) {
    const all = await checkEvents(db, rules, first.events, now)
    const rows = all.filter(({ counts }) => !state || counts[state] > 0)
    if (order === 'urgent') rows.sort(mostUrgentFirst)
    return { rows, total: rows.length, page: 1, pages: 1, asOf: null, hasRules }
  }
  const asked = narrowed ?? first
  // Beyond the last page nothing says how many there are.
  const lost = asked.total === 0 && page > 1
  const shown = lost ? await pageOf(1) : asked
  return {
    rows: await checkEvents(db, rules, shown.events, now),
    total: shown.total,
    page: lost ? 1 : page,
    pages: Math.max(1, Math.ceil(shown.total / size)),
    asOf: state || order === 'urgent' ? { judgedAt: shown.judgedAt } : null,
    hasRules,
  }
}

export type CheckedPage = Awaited<ReturnType<typeof checkPage>>
