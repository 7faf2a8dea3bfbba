import { transact, type Context } from '../../../platform/use-case.ts'
import { forgetUnused } from '../database.ts'

const batch = 1_000

/** Forgets the words that no public text contains any more: of what was taken back, and names of people who were erased. */
export async function forgetUnusedWords(context: Context): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const last: string = after
    after = await transact(context, ({ db }) => forgetUnused(db, last, batch))
  }
}
