import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import { remembered } from '../domain/remembered.ts'

// What a word is in the index depends on the word alone.
const known = remembered<readonly string[]>(20_000)

/** Of these folded words those that the index reads as one of `lexemes`, in whatever form they stand. */
export async function hitsAmong(
  db: Database | DatabaseTransaction,
  words: readonly string[],
  lexemes: readonly string[],
): Promise<ReadonlySet<string>> {
  const wanted = new Set(lexemes)
  const stems = await stemsOf(db, words)
  return new Set(words.filter((word) => stems.get(word)?.some((stem) => wanted.has(stem))))
}

/** Each word as the index of titles has it, in all languages; only those not met before are asked for. */
async function stemsOf(
  db: Database | DatabaseTransaction,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stems = new Map(words.map((word) => [word, known.get(word)]))
  const unknown = words.filter((word) => stems.get(word) === undefined)
  if (unknown.length > 0) {
    const { rows } = await sql<{ word: string; stems: readonly string[] }>`
      select word, tsvector_to_array(search_title_vector(jsonb_build_object('und', word))) as stems
      from unnest(${unknown}::text[]) word`.execute(db)
    for (const row of rows) {
      stems.set(row.word, row.stems)
      known.set(row.word, row.stems)
    }
  }
  return new Map([...stems].flatMap(([word, of]) => (of ? [[word, of] as const] : [])))
}
