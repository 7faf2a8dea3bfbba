import type { Db } from './post-scope.ts'

export type KnownFile = {
  readonly source: string
  readonly path: string
  readonly sha256: string
  readonly postId: string | null
  readonly importedAt: Date
}

/** What earlier imports took: from this tree, and from others whatever has the same bytes. */
export const knownFiles = (
  db: Db,
  source: string,
  sha256s: readonly string[],
): Promise<KnownFile[]> =>
  db
    .selectFrom('importedFiles')
    .select(['source', 'path', 'sha256', 'postId', 'importedAt'])
    .where((eb) => eb.or([eb('source', '=', source), eb('sha256', 'in', [...sha256s])]))
    .execute()

export type KnownPost = { readonly id: string; readonly slug: string; readonly updatedAt: Date }

/** Posts as they stand here, by id. */
export async function postsById(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPost>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('posts')
    .select(['id', 'slug', 'updatedAt'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which of these slugs posts have already. */
export async function takenSlugs(db: Db, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  if (slugs.length === 0) return new Set()
  const rows = await db
    .selectFrom('posts')
    .select('slug')
    .where('slug', 'in', [...slugs])
    .execute()
  return new Set(rows.map((row) => row.slug))
}

/** A picture that is kept already, by the SHA-256 of its bytes in the store. */
export const fileWithBytes = async (db: Db, sha256: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom('files')
      .select('id')
      .where('sha256', '=', sha256)
      .orderBy('uploadedAt')
      .limit(1)
      .executeTakeFirst()
  )?.id
