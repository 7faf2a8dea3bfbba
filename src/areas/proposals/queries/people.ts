import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'

/** A person, to be written to. */
export const personById = (db: Database | DatabaseTransaction, id: string) =>
  db.selectFrom('people').select(['email', 'name', 'lang']).where('id', '=', id).executeTakeFirst()
