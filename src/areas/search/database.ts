import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../platform/database/database.ts'

/** Writes up to `size` things that are due into the index; answers how many it took. */
export async function writeDue(db: DatabaseTransaction, size: number): Promise<number> {
  const { rows } = await sql<{ kind: string; ids: readonly string[] }>`
    with taken as (
      delete from search_due where (kind, object_id) in
        (select kind, object_id from search_due order by kind, object_id limit ${size} for update skip locked)
      returning kind, object_id)
    select kind, array_agg(object_id) as ids from taken group by kind`.execute(db)
  for (const { kind, ids } of rows)
    await sql`select search_again(${kind}, ${[...ids]}::uuid[])`.execute(db)
  return rows.reduce((sum, { ids }) => sum + ids.length, 0)
}

/** Takes up to `size` texts whose words nobody has read; those that are gone by now are passed over. */
export async function takeUnread(
  db: DatabaseTransaction,
  size: number,
): Promise<{ readonly taken: number; readonly texts: readonly string[] }> {
  const { rows } = await sql<{ text: string | null }>`
    with taken as (
      delete from search_unread where document_id in
        (select document_id from search_unread order by document_id limit ${size} for update skip locked)
      returning document_id)
    select concat_ws(' ', (select string_agg(value, ' ') from jsonb_each_text(d.titles)), d.beside,
      (select string_agg(value, ' ') from jsonb_each_text(d.texts))) as text
    from taken left join search_documents d on d.id = taken.document_id`.execute(db)
  return { taken: rows.length, texts: rows.flatMap(({ text }) => (text ? [text] : [])) }
}

// A word that is used this often wins over a rarer one anyway: counting on would only rewrite its row with every text.
const enough = 100

/** Adds words with the forms that are near them, and counts how often they are used. */
export async function addWords(
  db: DatabaseTransaction,
  words: readonly {
    readonly word: string
    readonly near: readonly string[]
    readonly uses: number
  }[],
): Promise<void> {
  if (words.length === 0) return
  // In one order, so that two who write at once wait for each other instead of for ever.
  const rows = words.toSorted((a, b) => (a.word < b.word ? -1 : 1))
  await sql`
    insert into search_words (word, near, uses)
    select word, string_to_array(near, ' '), uses
    from unnest(${rows.map(({ word }) => word)}::text[], ${rows.map(({ near }) => near.join(' '))}::text[],
      ${rows.map(({ uses }) => uses)}::int[]) as read (word, near, uses)
    on conflict (word) do update set uses = search_words.uses + excluded.uses where search_words.uses < ${enough}`.execute(
    db,
  )
}

/** Of the `size` words after `after` forgets those that no text contains any more; answers the last of them, null at the end. */
export async function forgetUnused(
  db: DatabaseTransaction,
  after: string,
  size: number,
): Promise<string | null> {
  const { rows } = await sql<{ last: string | null }>`
    with checked as (select word from search_words where word > ${after} order by word limit ${size}),
    gone as (
      delete from search_words where word in (
        select word from checked
        where not exists (select from search_documents d where d.words @@ search_query(array[word], '{}')))
      returning word)
    select max(word) as last from checked`.execute(db)
  return rows[0]?.last ?? null
}
