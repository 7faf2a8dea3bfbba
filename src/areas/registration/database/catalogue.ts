import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { Question, Quota, TicketType } from '../domain/catalogue.ts'

type Editable = Authorized<EventScope, 'tickets.edit'>
export type TicketTypeValues = Omit<TicketType, 'id' | 'slug' | 'archived' | 'quotaIds'>
export type QuestionValues = Omit<Question, 'id' | 'slug' | 'archived'>

/** Adds a quota without places taken; answers its id. */
export async function insertQuota(
  db: DatabaseTransaction,
  event: Editable,
  values: Pick<Quota, 'name' | 'capacity'>,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('quotas')
    .values({ id, eventId: event.id, ...values })
    .execute()
  return id
}

export const updateQuota = (
  db: DatabaseTransaction,
  event: Editable,
  { id, ...values }: Omit<Quota, 'taken'>,
) =>
  db
    .updateTable('quotas')
    .set(values)
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

export const deleteQuota = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('quotas').where('eventId', '=', event.id).where('id', '=', id).execute()

const columnsOf = ({ name, description, ...rest }: TicketTypeValues) => ({
  ...rest,
  name: json(name),
  description: json(description),
})

/** Adds a ticket type behind the others; answers its id. */
export async function insertTicketType(
  db: DatabaseTransaction,
  event: Editable,
  slug: string,
  position: number,
  values: TicketTypeValues,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('ticketTypes')
    .values({ id, eventId: event.id, slug, position, ...columnsOf(values) })
    .execute()
  return id
}

export const updateTicketType = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  values: TicketTypeValues & Pick<TicketType, 'archived'>,
) =>
  db
    .updateTable('ticketTypes')
    .set({ ...columnsOf(values), archived: values.archived })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

const onOffer = { 'ticket-type': 'ticket_types', question: 'questions' } as const
export type OnOffer = keyof typeof onOffer

/** Puts the ticket types or the questions of an event into this order. */
export const orderOnOffer = (
  db: DatabaseTransaction,
  event: Editable,
  kind: OnOffer,
  ids: readonly string[],
) =>
  sql`update ${sql.table(onOffer[kind])} as ordered set position = wanted.position - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, position)
    where ordered.id = wanted.id and ordered.event_id = ${event.id}`.execute(db)

/** Replaces the quotas that a ticket type draws on. Expects them to be locked and of this event. */
export async function setQuotasOf(
  db: DatabaseTransaction,
  event: Editable,
  ticketTypeId: string,
  quotaIds: readonly string[],
): Promise<void> {
  await sql`delete from ticket_type_quotas using ticket_types t
    where t.id = ticket_type_id and t.id = ${ticketTypeId} and t.event_id = ${event.id}`.execute(db)
  await sql`insert into ticket_type_quotas (ticket_type_id, quota_id)
    select t.id, q.id from ticket_types t join quotas q on q.event_id = t.event_id
    where t.id = ${ticketTypeId} and t.event_id = ${event.id} and q.id = any(${[...quotaIds]}::uuid[])`.execute(
    db,
  )
}

const questionColumns = ({ label, help, options, ...rest }: QuestionValues) => ({
  ...rest,
  label: json(label),
  help: json(help),
  options: json(options),
})

/** Adds a question behind the others; answers its id. */
export async function insertQuestion(
  db: DatabaseTransaction,
  event: Editable,
  slug: string,
  position: number,
  values: QuestionValues,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('questions')
    .values({ id, eventId: event.id, slug, position, ...questionColumns(values) })
    .execute()
  return id
}

export const updateQuestion = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  values: QuestionValues & Pick<Question, 'archived'>,
) =>
  db
    .updateTable('questions')
    .set({ ...questionColumns(values), archived: values.archived })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()
