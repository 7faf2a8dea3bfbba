import { sql } from 'kysely'
import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { Colocation, EventTable, ReferredTable, Row } from './domain/event-file.ts'

type Proof = Authorized<{ readonly installation: true }, 'event.import'>

/**
 * Puts rows back as they were written; the numbers of the waiting list too. A column that an older file does not know gets
 * what the database gives a new row.
 */
export async function insertRows(
  db: DatabaseTransaction,
  _proof: Proof,
  table: EventTable | ReferredTable,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return
  const overriding = table === 'registrations' ? sql`overriding system value` : sql``
  const columns = await columnsAmong(db, table, new Set(rows.flatMap(Object.keys)))
  await sql`insert into ${sql.table(table)} (${sql.join(columns)}) ${overriding}
    select ${sql.join(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  )
}

async function columnsAmong(db: DatabaseTransaction, table: string, named: ReadonlySet<string>) {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped`.execute(
    db,
  )
  return rows.flatMap(({ name }) => (named.has(name) ? sql.ref(name) : []))
}

/** New registrations wait behind those that came with the event. */
export const moveWaitingNumbers = (db: DatabaseTransaction, _proof: Proof) =>
  sql`select setval(pg_get_serial_sequence('registrations', 'waiting_number'),
    greatest((select coalesce(max(waiting_number), 1) from registrations), nextval(pg_get_serial_sequence('registrations', 'waiting_number'))))`.execute(
    db,
  )

/** Links an event to those of its co-located ones that are here; answers how many that are. */
export async function linkColocated(
  db: DatabaseTransaction,
  _proof: Proof,
  eventId: string,
  colocations: readonly Colocation[],
): Promise<number> {
  if (colocations.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into event_colocations (event_id, other_event_id, asking_event_id, state, reason)
    select least(e.id, ${eventId}::uuid), greatest(e.id, ${eventId}::uuid),
      case when k.state <> 'accepted' then case when k.asks then ${eventId}::uuid else e.id end end, k.state, k.reason
    from jsonb_to_recordset(${JSON.stringify(colocations)}::jsonb) as k(slug text, state text, asks boolean, reason text)
    join events e on e.slug = k.slug
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows ?? 0n)
}
