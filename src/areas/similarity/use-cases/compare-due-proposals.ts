import { transact, type Context } from '../../../platform/use-case.ts'
import {
  awaitOtherRuns,
  forgetSimilar,
  forgetTerms,
  markCompared,
  storeSimilar,
  storeTerms,
  type Due,
} from '../database.ts'
import type { Compared } from '../domain/compare-proposals.ts'
import { dueProposals, knownTerms, stillDue, submittedTexts } from '../queries.ts'
import { compareInThread } from '../thread/compare-in-thread.ts'

/** What is read or written at a time: the server answers others in between. */
const atATime = 200
const mostDue = 5_000
/** Older proposals are history; more than these would take the job's time. */
const years = 3
const mostKnown = 20_000

/**
 * Compares every proposal that was submitted or changed since it was last compared with those of the whole installation (of
 * the last three years, at most 20,000) in a thread of its own, and stores which are alike and where. Answers how many were
 * compared. What it finds is written as a whole or not at all: a run that was interrupted begins anew, and what changed meanwhile
 * is for the next one. Running it twice, or twice at once, does no harm.
 */
export async function compareDueProposals(context: Context): Promise<number> {
  const { db } = context
  const due = await dueProposals(db, mostDue)
  if (due.length === 0) return 0
  const read = (ids: readonly string[]) => submittedTexts(db, ids)
  const texts = []
  for (const part of parts(due))
    texts.push(...(await read(part.map(({ proposalId }) => proposalId))))
  const since = context.now()
  since.setUTCFullYear(since.getUTCFullYear() - years)
  const known = await knownTerms(db, since, mostKnown)
  const compared = await compareInThread({ due: texts, known }, read)
  return writeCompared(context, due, compared)
}

const parts = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / atATime) }, (_, at) =>
    items.slice(at * atATime, (at + 1) * atATime),
  )

const writeCompared = (
  context: Context,
  due: readonly Due[],
  { terms, pairs }: Compared,
): Promise<number> =>
  transact(context, async ({ db }) => {
    await awaitOtherRuns(db)
    const still = await stillDue(db, due)
    const ids = new Set(still.map(({ proposalId }) => proposalId))
    const past = new Set(due.map(({ proposalId }) => proposalId).filter((id) => !ids.has(id)))
    for (const part of parts([...ids])) {
      await forgetTerms(db, part)
      await forgetSimilar(db, part)
    }
    for (const part of parts(terms.filter(({ id }) => ids.has(id)))) await storeTerms(db, part)
    const current = pairs.filter(({ oneId, otherId }) => !past.has(oneId) && !past.has(otherId))
    for (const part of parts(current)) await storeSimilar(db, part)
    await markCompared(db, still)
    return still.length
  })
