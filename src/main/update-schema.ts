import type { Pool } from 'pg'
import { migrate } from '../platform/database/migrate.ts'
import { installJobs } from '../platform/jobs/install-jobs.ts'

/** Brings tables and job queue to this version; answers the migrations it ran. StartError if the database is newer. */
export async function updateSchema(pool: Pool): Promise<readonly string[]> {
  const ran = await migrate(pool)
  await installJobs(pool)
  return ran
}
