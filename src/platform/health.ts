import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { migrationNames } from './database/missing-migrations.ts'

export type Readiness =
  | { readonly ready: true; readonly problem?: undefined }
  | { readonly ready: false; readonly problem: 'database' | 'migrations' }

const patienceMilliseconds = 2_000

/**
 * Whether this process can serve: the database answers within two seconds and has every migration this version
 * knows, and none it does not know.
 */
export async function readiness(db: Database): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('the database does not answer')),
      patienceMilliseconds,
    )
  })
  try {
    const asked = sql<{ name: string }>`select name from schema_migrations`.execute(db)
    const { rows } = await Promise.race([asked, tooLate])
    const applied = new Set(rows.map(({ name }) => name))
    const known = migrationNames()
    const same = known.length === applied.size && known.every((name) => applied.has(name))
    return same ? { ready: true } : { ready: false, problem: 'migrations' }
  } catch {
    return { ready: false, problem: 'database' }
  } finally {
    clearTimeout(timer)
  }
}
