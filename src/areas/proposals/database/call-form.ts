import { sql } from 'kysely'
import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { CallQuestion } from '../domain/asked-of.ts'
import type { CallForm } from '../domain/call-form.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

export type FormSettings = {
  /** Null, for a host: as the event's call asks. */
  readonly form: CallForm | null
  readonly proposalsPerSpeaker: number | null
}

/** Writes what a call asks; false if it was not set up yet. */
export async function saveForm(
  db: DatabaseTransaction,
  event: Editable,
  hostId: string | null,
  { form, proposalsPerSpeaker }: FormSettings,
  now: Date,
): Promise<boolean> {
  const values = { proposalsPerSpeaker, updatedAt: now }
  const saved = hostId
    ? await db
        .updateTable('hostCalls')
        .set({ ...values, form: form && json(form) })
        .where('eventId', '=', event.id)
        .where('hostId', '=', hostId)
        .executeTakeFirst()
    : await db
        .updateTable('calls')
        .set({ ...values, form: json(form ?? {}) })
        .where('eventId', '=', event.id)
        .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

export type CallQuestionValues = Omit<CallQuestion, 'id' | 'slug' | 'hostId' | 'consent'>

const columnsOf = ({ label, help, options, limit, ...rest }: CallQuestionValues) => ({
  ...rest,
  label: json(label),
  help: json(help),
  options: json(options),
  unit: limit?.unit ?? ('characters' as const),
  least: limit?.min ?? null,
  most: limit?.max ?? null,
  trackIds: [...rest.trackIds],
  formatIds: [...rest.formatIds],
})

/** Adds a question behind the others; its id. */
export async function insertCallQuestion(
  db: DatabaseTransaction,
  event: Editable,
  question: CallQuestionValues & { readonly slug: string; readonly hostId: string | null },
  now: Date,
): Promise<string> {
  const { slug, hostId, ...values } = question
  const id = newId(now.getTime())
  await db
    .insertInto('callQuestions')
    .values((eb) => ({
      id,
      eventId: event.id,
      hostId,
      slug,
      position: eb
        .selectFrom('callQuestions')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('next'))
        .where('eventId', '=', event.id),
      ...columnsOf(values),
    }))
    .execute()
  return id
}

export const updateCallQuestion = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  values: CallQuestionValues,
) =>
  db
    .updateTable('callQuestions')
    .set(columnsOf(values))
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

export const deleteCallQuestion = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('callQuestions').where('eventId', '=', event.id).where('id', '=', id).execute()

/** Puts questions into this order, at the places that they had among all. */
export const orderCallQuestions = (
  db: DatabaseTransaction,
  event: Editable,
  ids: readonly string[],
) =>
  sql`
    update call_questions q set position = places.position
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, n)
      join (select position, row_number() over (order by position, id) as n from call_questions
        where event_id = ${event.id} and id = any(${[...ids]}::uuid[])) places on places.n = wanted.n
    where q.id = wanted.id and q.event_id = ${event.id}`.execute(db)

/** One at a time: two who add a question at once would give it the same slug. Until the end of the transaction. */
export const lockCallOf = (db: DatabaseTransaction, event: Editable) =>
  db
    .selectFrom('calls')
    .select('id')
    .where('eventId', '=', event.id)
    .forNoKeyUpdate()
    .executeTakeFirst()
