import type { Language } from '../../../shared/localized-text.ts'
import type { Db } from './post-scope.ts'

/** The published post to which the first of these old addresses leads, with its languages. */
export async function postAtOldAddress(
  db: Db,
  paths: readonly string[],
  now: Date,
): Promise<{ readonly slug: string; readonly languages: readonly Language[] } | undefined> {
  if (paths.length === 0) return undefined
  const rows = await db
    .selectFrom('postAddresses as a')
    .innerJoin('posts as p', 'p.id', 'a.postId')
    .innerJoin('postTranslations as t', 't.postId', 'p.id')
    .select(['a.path', 'p.slug', 't.lang'])
    .where('a.path', 'in', [...paths])
    .where('p.publishedAt', '<=', now)
    .execute()
  const first = paths.find((path) => rows.some((row) => row.path === path))
  const of = rows.filter(({ path }) => path === first)
  return of[0] && { slug: of[0].slug, languages: of.map(({ lang }) => lang) }
}
