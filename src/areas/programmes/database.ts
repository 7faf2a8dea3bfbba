import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { EventScope, HostScope } from '../accounts/queries.ts'
import type { RuleTemplate } from './domain/kcd-rules.ts'
import type { Rule } from './domain/rule.ts'

type Editable = Authorized<HostScope, 'rule.edit'>
type Answerable = Authorized<EventScope, 'rule.answer'>
type Waiving = Authorized<HostScope, 'rule.waive'>

/** Who acts, and when. */
type Stamp = { readonly by: string | null; readonly at: Date }

/** The programme's row, held until the transaction is over: its rules are changed by one person at a time. */
export const lockProgramme = (db: DatabaseTransaction, { id }: Editable) =>
  db
    .selectFrom('programmes')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()

const valuesOf = ({ parameters, due, question, advice, kind, warnDays, role }: RuleTemplate) => ({
  kind,
  warnDays,
  role,
  parameters: json(parameters),
  due: json(due),
  question: json(question),
  advice: json(advice),
})

/** Adds rules behind those that a programme has. */
export async function insertRules(
  db: DatabaseTransaction,
  programme: Editable,
  rules: readonly RuleTemplate[],
  firstPosition: number,
): Promise<void> {
  await db
    .insertInto('programmeRules')
    .values(
      rules.map((rule, at) => ({
        programmeId: programme.id,
        key: rule.key,
        position: firstPosition + at,
        ...valuesOf(rule),
      })),
    )
    .execute()
}

export const updateRule = (db: DatabaseTransaction, programme: Editable, rule: RuleTemplate) =>
  db
    .updateTable('programmeRules')
    .set(valuesOf(rule))
    .where('programmeId', '=', programme.id)
    .where('key', '=', rule.key)
    .execute()

export const enableRule = (
  db: DatabaseTransaction,
  programme: Editable,
  { key }: Pick<Rule, 'key'>,
  enabled: boolean,
) =>
  db
    .updateTable('programmeRules')
    .set({ enabled })
    .where('programmeId', '=', programme.id)
    .where('key', '=', key)
    .execute()

export type Paper = { readonly sha256: string; readonly name: string; readonly type: string }

export type AnswerValues = {
  readonly kept: boolean
  readonly words: string
  readonly evidenceUrl: string
  /** Undefined: the one that is there stays. */
  readonly paper?: Paper
}

/** What a team says of a rule, in place of what it said before. */
export async function writeAnswer(
  db: DatabaseTransaction,
  event: Answerable,
  rule: Rule,
  { kept, words, evidenceUrl, paper }: AnswerValues,
  { by, at }: Stamp,
): Promise<void> {
  const said = {
    kept,
    words,
    evidenceUrl,
    answeredBy: by,
    answeredAt: at,
    ...(paper && {
      evidenceSha256: paper.sha256,
      evidenceName: paper.name,
      evidenceType: paper.type,
    }),
  }
  await db
    .insertInto('ruleAnswers')
    .values({ eventId: event.id, programmeId: rule.programmeId, ruleKey: rule.key, ...said })
    .onConflict((conflict) =>
      conflict.columns(['eventId', 'programmeId', 'ruleKey']).doUpdateSet(said),
    )
    .execute()
}

/** False if there was no answer. */
export async function deleteAnswer(
  db: DatabaseTransaction,
  event: Answerable,
  rule: Rule,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('ruleAnswers')
    .where('eventId', '=', event.id)
    .where('programmeId', '=', rule.programmeId)
    .where('ruleKey', '=', rule.key)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** False if the rule is waived for this event already. */
export async function insertWaiver(
  db: DatabaseTransaction,
  programme: Waiving,
  of: { readonly eventId: string; readonly ruleKey: string; readonly reason: string },
  { by, at }: Stamp,
): Promise<boolean> {
  const rows = await db
    .insertInto('ruleWaivers')
    .values({ ...of, programmeId: programme.id, waivedBy: by, waivedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('eventId')
    .execute()
  return rows.length > 0
}

/** Answers the reason it had; undefined if it was not waived. */
export async function deleteWaiver(
  db: DatabaseTransaction,
  programme: Waiving,
  eventId: string,
  ruleKey: string,
): Promise<string | undefined> {
  const row = await db
    .deleteFrom('ruleWaivers')
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programme.id)
    .where('ruleKey', '=', ruleKey)
    .returning('reason')
    .executeTakeFirst()
  return row?.reason
}
