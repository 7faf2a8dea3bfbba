import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { Pool } from 'pg'
import { withKeptPlans } from './kept-plan.ts'
import type { DB } from './tables.ts'

export type { DB }
/** The database, or a transaction on it: queries take either. */
export type Database = Kysely<DB>
export type DatabaseTransaction = Transaction<DB>

/** Typed queries over a pool. Columns are camelCase in code and snake_case in SQL; keys inside jsonb stay as they are. */
export const createDatabase = (pool: Pool): Database =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool: withKeptPlans(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
