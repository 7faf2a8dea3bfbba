import { sql } from 'kysely'
import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'
import type { PressFile } from '../queries/press-kit.ts'

type Editable = Authorized<EventScope, 'press-kit.edit'>

/** What is said of a file. */
export type SaidOfFile = Pick<PressFile, 'kind' | 'alt' | 'credit' | 'licence'>

/** Puts a file at the end of the kit; its id. */
export async function insertPressFile(
  db: DatabaseTransaction,
  event: Editable,
  fileId: string,
  { alt, ...said }: SaidOfFile,
): Promise<string> {
  const id = newId()
  await sql`
    insert into press_files (id, event_id, file_id, kind, position, alt, credit, licence)
    select ${id}, ${event.id}, ${fileId}, ${said.kind}, coalesce(max(position), 0) + 1, ${JSON.stringify(alt)}::jsonb,
      ${said.credit}, ${said.licence}
    from press_files where event_id = ${event.id}`.execute(db)
  return id
}

/** Says anew what a file shows and whose it is; false for a file of another event. */
export async function updatePressFile(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { alt, ...said }: SaidOfFile,
): Promise<boolean> {
  const set = await db
    .updateTable('pressFiles')
    .set({ ...said, alt: json(alt) })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return set.numUpdatedRows === 1n
}

/** Takes a file out of the kit; false for a file of another event. */
export async function deletePressFile(
  db: DatabaseTransaction,
  event: Editable,
  id: string,
): Promise<boolean> {
  const gone = await db
    .deleteFrom('pressFiles')
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}
