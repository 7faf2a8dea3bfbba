import type { Authorized } from '../../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Place } from './posts.ts'

/** From now on these lead to the post; answers those that lead to another one already, and go on doing so. */
export async function keepAddresses(
  db: DatabaseTransaction,
  _proof: Authorized<Place, 'post.edit'>,
  postId: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  await db
    .insertInto('postAddresses')
    .values([...new Set(paths)].map((path) => ({ path, postId })))
    .onConflict((conflict) => conflict.column('path').doNothing())
    .execute()
  const others = await db
    .selectFrom('postAddresses')
    .select('path')
    .where('path', 'in', [...paths])
    .where('postId', '<>', postId)
    .execute()
  return new Set(others.map(({ path }) => path))
}
