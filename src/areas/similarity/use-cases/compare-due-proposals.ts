import { countTerms } from '../../../engines/similarity/terms.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import {
  forgetSimilar,
  forgetTerms,
  markCompared,
  storeSimilar,
  storeTerms,
  type Due,
  type FoundPair,
} from '../database.ts'
import { finderOver, type Finder } from '../domain/find-similar.ts'
import { readProposal } from '../domain/read-proposal.ts'
import { dueProposals, knownTerms, submittedTexts } from '../queries.ts'

const batch = 50
const mostDue = 5_000
/** Older proposals are history; more than these would take the job's time. */
const years = 3
const mostKnown = 20_000

/**
 * Compares every proposal that was submitted or changed since it was last compared with those of the whole installation (of
 * the last three years, at most 20,000), and stores which are alike and where. In batches of a transaction each; answers
 * how many were compared. Running it twice, or twice at once, does no harm.
 */
export async function compareDueProposals(context: Context): Promise<number> {
  const due = await dueProposals(context.db, mostDue)
  if (due.length === 0) return 0
  for (const part of chunks(due)) await readTexts(context, part)
  const since = context.now()
  since.setUTCFullYear(since.getUTCFullYear() - years)
  const known = await knownTerms(context.db, since, mostKnown)
  const finder = finderOver(
    known.map(({ id, lang, terms }) => ({ id, lang, counts: new Map(Object.entries(terms)) })),
  )
  for (const part of chunks(due)) await comparePart(context, part, finder)
  return due.length
}

const chunks = (due: readonly Due[]): readonly (readonly Due[])[] =>
  Array.from({ length: Math.ceil(due.length / batch) }, (_, at) =>
    due.slice(at * batch, (at + 1) * batch),
  )

const readTexts = (context: Context, due: readonly Due[]): Promise<void> =>
  transact(context, async ({ db }) => {
    const ids = due.map(({ proposalId }) => proposalId)
    const texts = await submittedTexts(db, ids)
    await forgetTerms(db, ids)
    await storeTerms(
      db,
      texts.map((text) => ({ id: text.id, counts: countTerms(readProposal(text).terms) })),
    )
  })

const comparePart = (context: Context, due: readonly Due[], finder: Finder): Promise<void> =>
  transact(context, async ({ db }) => {
    const ids = due.map(({ proposalId }) => proposalId)
    const near = new Map(ids.map((id) => [id, finder.candidates(id)]))
    const wanted = new Set([...ids, ...[...near.values()].flat()])
    const texts = new Map(
      (await submittedTexts(db, [...wanted])).map((text) => [text.id, readProposal(text)]),
    )
    const found = new Map<string, FoundPair>()
    for (const [id, others] of near)
      for (const other of others) {
        const [oneId, otherId] = id < other ? [id, other] : [other, id]
        const [one, two] = [texts.get(oneId), texts.get(otherId)]
        if (!one || !two || found.has(`${oneId} ${otherId}`)) continue
        const likeness = finder.compare(one, two, otherId)
        if (likeness) found.set(`${oneId} ${otherId}`, { ...likeness, oneId, otherId })
      }
    await forgetSimilar(db, ids)
    await storeSimilar(db, [...found.values()])
    await markCompared(db, due)
  })
