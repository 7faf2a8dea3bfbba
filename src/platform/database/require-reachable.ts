import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Asks the database for nothing: throws what it says if it cannot be reached. */
export async function requireReachable(db: Database): Promise<void> {
  await sql`select 1`.execute(db)
}
