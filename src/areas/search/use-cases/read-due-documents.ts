import { transact, type Context } from '../../../platform/use-case.ts'
import { addWords, takeUnread, writeDue } from '../database.ts'
import { countableWords } from '../domain/countable-words.ts'
import { nearForms } from '../domain/near-words.ts'

const things = 50
const texts = 2_000

/**
 * Writes into the index what was there before it, then learns the words of texts that are new: in batches of a transaction
 * each. Running it twice, or twice at once, does no harm.
 */
export async function readDueDocuments(context: Context): Promise<void> {
  while ((await transact(context, ({ db }) => writeDue(db, things))) > 0);
  while ((await transact(context, ({ db }) => learnWords(db))) > 0);
}

async function learnWords(db: Parameters<typeof takeUnread>[0]): Promise<number> {
  const unread = await takeUnread(db, texts)
  const words = [...countableWords(unread.texts)]
  await addWords(
    db,
    words.map(([word, uses]) => ({ word, uses, near: nearForms(word) })),
  )
  return unread.taken
}
