import type { Db } from 'pg-boss'
import type { Pool } from 'pg'

/** Lets pg-boss work on a pool that the process has anyway, rather than hold ten connections of its own. */
export const onPool = (pool: Pool): Db => ({
  executeSql: (text, values) => pool.query(text, values),
})
