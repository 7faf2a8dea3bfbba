import type { Pool } from 'pg'

/** The version of the PostgreSQL behind the pool, and how much room its database takes, in words (“12 MB”). */
export async function describeDatabase(pool: Pool): Promise<{ version: string; size: string }> {
  const { rows } = await pool.query<{ version: string; size: string }>(
    `select current_setting('server_version') as version,
            pg_size_pretty(pg_database_size(current_database())) as size`,
  )
  return { version: rows[0]?.version ?? '', size: rows[0]?.size ?? '' }
}
