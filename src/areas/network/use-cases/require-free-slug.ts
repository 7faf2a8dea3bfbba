import { AppError } from '../../../shared/app-error.ts'
import type { Work } from '../../../platform/use-case.ts'
import { isSlugTaken } from '../queries.ts'

/** Throws `slug-taken` if another programme, community or series has this address. */
export async function requireFreeSlug(
  work: Work,
  table: Parameters<typeof isSlugTaken>[1],
  slug: string,
): Promise<void> {
  if (await isSlugTaken(work.db, table, slug))
    throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
}
