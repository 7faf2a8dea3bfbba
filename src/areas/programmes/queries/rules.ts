import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Answer, Waiver } from '../domain/judge-rule.ts'
import type { Rule } from '../domain/rule.ts'

type Db = Database | DatabaseTransaction

const columns = [
  'programmeId',
  'key',
  'kind',
  'parameters',
  'due',
  'warnDays',
  'role',
  'question',
  'advice',
  'enabled',
] as const

/** The rules of a programme in its order, those switched off too. */
export const rulesOf = (db: Db, programmeId: string): Promise<Rule[]> =>
  db
    .selectFrom('programmeRules')
    .select(columns)
    .where('programmeId', '=', programmeId)
    .orderBy('position')
    .orderBy('key')
    .execute()

/** One rule; undefined if the programme has none of this key. */
export const ruleByKey = (db: Db, programmeId: string, key: string): Promise<Rule | undefined> =>
  db
    .selectFrom('programmeRules')
    .select(columns)
    .where('programmeId', '=', programmeId)
    .where('key', '=', key)
    .executeTakeFirst()

export type HostingProgramme = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly colour: string
  readonly state: 'asked' | 'accepted'
}

/** The programmes that hold an event or are asked to. */
export async function programmesOf(db: Db, eventId: string): Promise<HostingProgramme[]> {
  const { rows } = await sql<HostingProgramme>`
    select p.id, p.slug, p.name, p.colour, h.state from event_hosts h join programmes p on p.id = h.programme_id
    where h.event_id = ${eventId} and h.state <> 'declined' order by h.position, p.id`.execute(db)
  return rows
}

/** The rules that apply to an event: those of all programmes that hold it or are asked to. */
export async function rulesForEvent(db: Db, eventId: string): Promise<Rule[]> {
  const { rows } = await sql<Rule>`
    select r.programme_id, r.key, r.kind, r.parameters, r.due, r.warn_days, r.role, r.question, r.advice, r.enabled
    from event_hosts h join programme_rules r on r.programme_id = h.programme_id and r.enabled
    where h.event_id = ${eventId} and h.state <> 'declined' order by h.position, r.position, r.key`.execute(
    db,
  )
  return rows
}

/** The rules that count for events that a programme holds or whose application it reads, event by event. */
export async function countingRules(db: Db, eventIds: readonly string[]) {
  const { rows } = await sql<Rule & { readonly eventId: string }>`
    select h.event_id, r.programme_id, r.key, r.kind, r.parameters, r.due, r.warn_days, r.role, r.question, r.advice, r.enabled
    from event_hosts h join programme_rules r on r.programme_id = h.programme_id and r.enabled
    where h.event_id = any(${[...eventIds]}::uuid[])
      and (h.state = 'accepted' or (h.state = 'asked' and exists (select from applications a where a.event_id = h.event_id
        and a.programme_id = h.programme_id and a.state in ('submitted', 'questions'))))
    order by h.event_id, h.position, r.position, r.key`.execute(db)
  return Map.groupBy(rows, ({ eventId }) => eventId)
}

type OfRule = { readonly eventId: string; readonly programmeId: string; readonly ruleKey: string }

/** What teams answered about rules, of several events. */
export async function answersOf(db: Db, eventIds: readonly string[]) {
  if (eventIds.length === 0) return []
  const { rows } = await sql<OfRule & Answer>`
    select a.event_id, a.programme_id, a.rule_key, a.kept, a.words, a.evidence_url, a.evidence_name,
      coalesce(p.name, '') as by, a.answered_at as at
    from rule_answers a left join people p on p.id = a.answered_by where a.event_id = any(${[...eventIds]}::uuid[])`.execute(
    db,
  )
  return rows
}

/** What stewards waived, of several events. */
export async function waiversOf(db: Db, eventIds: readonly string[]) {
  if (eventIds.length === 0) return []
  const { rows } = await sql<OfRule & Waiver>`
    select w.event_id, w.programme_id, w.rule_key, w.reason, coalesce(p.name, '') as by, w.waived_at as at
    from rule_waivers w left join people p on p.id = w.waived_by where w.event_id = any(${[...eventIds]}::uuid[])`.execute(
    db,
  )
  return rows
}

/** The paper beside an answer, for those who may see it. */
export const evidenceOf = (db: Db, eventId: string, programmeId: string, ruleKey: string) =>
  db
    .selectFrom('ruleAnswers')
    .select(['evidenceSha256', 'evidenceName', 'evidenceType'])
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programmeId)
    .where('ruleKey', '=', ruleKey)
    .executeTakeFirst()
