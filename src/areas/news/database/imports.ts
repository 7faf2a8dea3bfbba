import type { Authorized } from '../../../shared/authorized.ts'
import { newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { EventDatePrecision } from '../domain/hugo/hugo-post.ts'

type MayImport = Authorized<{ readonly installation: true }, 'post.import'>

export type TakenFile = {
  readonly path: string
  readonly sha256: string
  /** Null for what belongs to no post: authors' pages, settings. */
  readonly postId: string | null
  /** How the front matter of a text was written. */
  readonly frontFormat?: 'yaml' | 'toml' | 'json' | null
}

/** Remembers what was taken from a tree, so that the next import of it changes nothing. */
export async function rememberFiles(
  db: DatabaseTransaction,
  _proof: MayImport,
  source: string,
  files: readonly TakenFile[],
  now: Date,
): Promise<void> {
  if (files.length === 0) return
  await db
    .insertInto('importedFiles')
    .values(files.map((file) => ({ frontFormat: null, ...file, source, importedAt: now })))
    .onConflict((conflict) =>
      conflict.columns(['source', 'path']).doUpdateSet((eb) => ({
        sha256: eb.ref('excluded.sha256'),
        postId: eb.ref('excluded.postId'),
        frontFormat: eb.ref('excluded.frontFormat'),
        importedAt: eb.ref('excluded.importedAt'),
      })),
    )
    .execute()
}

export type NewSuggestion = {
  readonly name: string
  readonly place: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly precision: EventDatePrecision
  readonly sentence: string
}

/** Notes events that a post speaks of; one that was noted before stays as it was decided. */
export async function insertSuggestions(
  db: DatabaseTransaction,
  _proof: MayImport,
  postId: string,
  suggestions: readonly NewSuggestion[],
  now: Date,
): Promise<void> {
  if (suggestions.length === 0) return
  await db
    .insertInto('suggestedEvents')
    .values(
      suggestions.map((suggestion) => ({
        ...suggestion,
        id: newId(now.getTime()),
        postId,
        createdAt: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['postId', 'name']).doNothing())
    .execute()
}
