import { createHash } from 'node:crypto'
import { sql, type PostgresCursor, type PostgresPool, type PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'

const mark = '/* kept plan */'

/**
 * Marks a statement whose plan each connection keeps: PostgreSQL reads and plans it a few times, then no more. For statements of a
 * constant text that people wait for often and that take longer to plan than to run; one whose text depends on what is asked
 * would fill the server's memory.
 */
export const keptPlan = sql.raw(mark)

/** The pool as Kysely asks it, with marked statements prepared under a name. */
export const withKeptPlans = (pool: Pool): PostgresPool => ({
  options: pool.options,
  end: () => pool.end(),
  connect: async () => lent(await pool.connect()),
})

const names = new Map<string, string>()
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  // PostgreSQL tells names apart by their first 63 letters.
  const name = `kept_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
  names.set(text, name)
  return name
}

// Kysely asks either for rows or, where somebody streams, for a cursor of its own making.
const lent = (client: PoolClient): PostgresPoolClient => {
  const query = ((asked: string | PostgresCursor<unknown>, values: unknown[]) =>
    typeof asked === 'string' && asked.includes(mark)
      ? client.query({ name: nameOf(asked), text: asked, values })
      : client.query(asked as string, values)) as unknown as PostgresPoolClient['query']
  return { query, release: (end) => client.release(end) }
}
