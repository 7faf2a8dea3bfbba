import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Catalogue, Question, Quota, TicketType } from '../domain/catalogue.ts'

type Db = Database | DatabaseTransaction

/** What an event offers, archived types and questions included, in the order its organisers chose. */
export async function loadCatalogue(db: Db, eventId: string): Promise<Catalogue> {
  const [quotas, ticketTypes, questions] = await Promise.all([
    quotasOf(db, eventId),
    ticketTypesOf(db, eventId),
    questionsOf(db, eventId),
  ])
  return { quotas, ticketTypes, questions }
}

export const quotasOf = (db: Db, eventId: string): Promise<Quota[]> =>
  db
    .selectFrom('quotas')
    .select(['id', 'name', 'capacity', 'taken'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute()

export const ticketTypesOf = (db: Db, eventId: string): Promise<TicketType[]> =>
  db
    .selectFrom('ticketTypes')
    .select([
      'id',
      'slug',
      'name',
      'description',
      'priceMinor',
      'currency',
      'opensAt',
      'closesAt',
      'accessCode',
      'needsApproval',
      'waitingList',
      'maxPerOrder',
      'archived',
      sql<string[]>`array(select q.quota_id from ticket_type_quotas q
        where q.ticket_type_id = ticket_types.id order by q.quota_id)`.as('quotaIds'),
    ])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export const questionsOf = (db: Db, eventId: string): Promise<Question[]> =>
  db
    .selectFrom('questions')
    .select(['id', 'slug', 'label', 'help', 'kind', 'options', 'required', 'consent', 'archived'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
