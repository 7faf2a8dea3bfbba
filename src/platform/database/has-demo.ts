import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Whether anything of the demo network is in the database. */
export async function hasDemo(db: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from programmes where demo) or exists (select from people where demo) as found`.execute(
    db,
  )
  return rows[0]?.found ?? false
}
