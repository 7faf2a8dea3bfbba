import { PgBoss } from 'pg-boss'
import type { Pool } from 'pg'
import { onPool } from './on-pool.ts'
import { deadJobsQueue } from './queue-settings.ts'

/**
 * Creates the tables of the job queue (schema `pgboss`) or brings them up to date. Part of migrating: a process that
 * only runs jobs never changes the schema. Safe to repeat and to run from several processes at once.
 */
export async function installJobs(pool: Pool): Promise<void> {
  const boss = new PgBoss({ db: onPool(pool), supervise: false, schedule: false })
  await boss.start()
  try {
    await boss.createQueue(deadJobsQueue, { deleteAfterSeconds: 60 * 60 * 24 * 30 })
  } finally {
    await boss.stop({ graceful: false })
  }
}
