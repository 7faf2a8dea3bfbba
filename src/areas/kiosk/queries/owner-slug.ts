import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Kiosk } from '../queries.ts'

const tables = { event: 'events', community: 'communities', programme: 'programmes' } as const

/** The last part of the address of what a kiosk belongs to. */
export async function ownerSlug(
  db: Database | DatabaseTransaction,
  { scope, scopeId }: Pick<Kiosk, 'scope' | 'scopeId'>,
): Promise<string> {
  const { slug } = await db
    .selectFrom(tables[scope])
    .select('slug')
    .where('id', '=', scopeId)
    .executeTakeFirstOrThrow()
  return slug
}
