import type { DatabaseTransaction } from '../../../platform/database/database.ts'

/** Forgets the answers to requests that were made before this instant. */
export const deleteRequestsBefore = (db: DatabaseTransaction, before: Date) =>
  db.deleteFrom('registrationRequests').where('createdAt', '<', before).execute()
