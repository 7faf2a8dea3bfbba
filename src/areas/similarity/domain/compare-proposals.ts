import type { Likeness } from '../../../engines/similarity/compare-texts.ts'
import { countTerms } from '../../../engines/similarity/terms.ts'
import { finderOver, type Finder } from './find-similar.ts'
import { readProposal, type ProposalText } from './read-proposal.ts'

const atATime = 200

export type TextToCompare = {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly abstract: string
}

export type ComparingTask = {
  /** What is to be compared. */
  readonly due: readonly TextToCompare[]
  /** What it is compared with: what is due is read anew, the rest goes by its terms, as JSON. */
  readonly known: readonly {
    readonly id: string
    readonly lang: string
    readonly terms: string | null
  }[]
}

/** A pair that was found: `one` is the smaller id. */
export type FoundPair = Likeness & { readonly oneId: string; readonly otherId: string }

export type Compared = {
  readonly terms: readonly { readonly id: string; readonly terms: string }[]
  readonly pairs: readonly FoundPair[]
}

/**
 * Reads what is due to its terms, and finds what is like it and where; `read` gives the texts of others that look alike by their
 * terms, a few hundred at a time. May take half a minute: not for a server's own thread.
 */
export async function compareProposals(
  { due, known }: ComparingTask,
  read: (ids: readonly string[]) => Promise<readonly TextToCompare[]>,
): Promise<Compared> {
  const texts = new Map(due.map((text) => [text.id, readProposal(text)]))
  const counts = new Map([...texts].map(([id, { terms }]) => [id, countTerms(terms)]))
  const finder = finderOver(
    known.flatMap(({ id, lang, terms }) => {
      const own = counts.get(id) ?? (terms === null ? null : countsIn(terms))
      return own ? [{ id, lang, counts: own }] : []
    }),
  )
  const near = nearPairs([...texts.keys()], finder)
  const unread = [...new Set([...near.values()].flat())].filter((id) => !texts.has(id))
  for (let at = 0; at < unread.length; at += atATime)
    for (const text of await read(unread.slice(at, at + atATime)))
      texts.set(text.id, readProposal(text))
  return {
    terms: [...counts].map(([id, its]) => ({
      id,
      terms: JSON.stringify(Object.fromEntries(its)),
    })),
    pairs: [...near.values()].flatMap((pair) => found(pair, texts, finder) ?? []),
  }
}

const countsIn = (terms: string) =>
  new Map(Object.entries(JSON.parse(terms) as Readonly<Record<string, number>>))

/** The pairs to look at, each once whichever side finds it. */
function nearPairs(ids: readonly string[], finder: Finder) {
  const pairs = new Map<string, readonly [string, string]>()
  for (const id of ids)
    for (const other of finder.candidates(id)) {
      const pair = id < other ? ([id, other] as const) : ([other, id] as const)
      pairs.set(pair.join(' '), pair)
    }
  return pairs
}

function found(
  [oneId, otherId]: readonly [string, string],
  texts: ReadonlyMap<string, ProposalText>,
  finder: Finder,
): FoundPair | null {
  const [one, other] = [texts.get(oneId), texts.get(otherId)]
  const likeness = one && other ? finder.compare(one, other, otherId) : null
  return likeness && { ...likeness, oneId, otherId }
}
