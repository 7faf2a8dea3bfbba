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
import { readProposal, type ProposalText } from '../domain/read-proposal.ts'
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
  const run: Run = { finder, texts: new Map(), seen: new Set() }
  for (const part of chunks(due)) await comparePart(context, part, run)
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
    // All of them before any is found anew: a pair is compared once, whichever side comes first.
    await forgetSimilar(db, ids)
    await storeTerms(
      db,
      texts.map((text) => ({ id: text.id, counts: countTerms(readProposal(text).terms) })),
    )
  })

/** What the batches of one run share: texts that were read, and pairs that were looked at. */
type Run = {
  readonly finder: Finder
  readonly texts: Map<string, ProposalText>
  readonly seen: Set<string>
}

const comparePart = (
  context: Context,
  due: readonly Due[],
  { finder, texts, seen }: Run,
): Promise<void> =>
  transact(context, async ({ db }) => {
    const ids = due.map(({ proposalId }) => proposalId)
    const near = new Map(ids.map((id) => [id, finder.candidates(id)]))
    const wanted = new Set([...ids, ...[...near.values()].flat()])
    const unread = [...wanted].filter((id) => !texts.has(id))
    for (const text of await submittedTexts(db, unread)) texts.set(text.id, readProposal(text))
    const found: FoundPair[] = []
    for (const [id, others] of near)
      for (const other of others) {
        const [oneId, otherId] = id < other ? [id, other] : [other, id]
        const [one, two] = [texts.get(oneId), texts.get(otherId)]
        if (!one || !two || seen.has(`${oneId} ${otherId}`)) continue
        seen.add(`${oneId} ${otherId}`)
        const likeness = finder.compare(one, two, otherId)
        if (likeness) found.push({ ...likeness, oneId, otherId })
      }
    await storeSimilar(db, found)
    await markCompared(db, due)
  })
