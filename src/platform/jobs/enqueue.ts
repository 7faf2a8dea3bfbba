import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../database/database.ts'
import type { JobMap, JobName } from './job-map.ts'
import { nudge } from './nudge.ts'
import { queueSettings } from './queue-settings.ts'

type Options = {
  /** Not before this moment. */
  readonly startAfter?: Date
}

/** Enqueues one job in the caller's transaction: it exists if and only if the transaction commits. */
export const enqueue = <Name extends JobName>(
  tx: DatabaseTransaction | Database,
  name: Name,
  data: JobMap[Name],
  options: Options = {},
) => enqueueMany(tx, name, [data], options)

/**
 * Enqueues many jobs of one kind with one statement, in the caller's transaction. The rows are written in SQL, as
 * pg-boss allows: its own `insert` may look its queue up on a second connection, and under a rush every connection
 * may be waiting in such a transaction.
 */
export async function enqueueMany<Name extends JobName>(
  tx: DatabaseTransaction | Database,
  name: Name,
  data: readonly JobMap[Name][],
  options: Options = {},
): Promise<void> {
  if (data.length === 0) return
  const insert = sql`
    insert into pgboss.job (name, data, policy, start_after, keep_until, retry_limit, retry_delay, retry_backoff,
      retry_delay_max, expire_seconds, deletion_seconds, dead_letter)
    select q.name, d.data, q.policy, t.start_after, t.start_after + make_interval(secs => q.retention_seconds),
      q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.expire_seconds, q.deletion_seconds,
      q.dead_letter
    from pgboss.queue q
    cross join (select coalesce(${options.startAfter ?? null}::timestamptz, now()) as start_after) t
    cross join jsonb_array_elements(${JSON.stringify(data)}::jsonb) d (data)
    where q.name = ${name}`
  const first = await insert.execute(tx)
  if (first.numAffectedRows === 0n) {
    await sql`select pgboss.create_queue(${name}, ${JSON.stringify(queueSettings)}::jsonb)`.execute(
      tx,
    )
    await insert.execute(tx)
  }
  nudge(name)
}
