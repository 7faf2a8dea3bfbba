import type { AssignmentProblem } from '../../../engines/assignment/assignment-problem.ts'
import type { Clash } from '../../../engines/assignment/clash.ts'
import type { Committee } from './committee.ts'

/** A clash as people can be told it: how many, and what they have in common. */
export type SaidClash = {
  readonly kind: Clash['kind']
  readonly proposals: number
  readonly reviewers: number
  readonly needed: number
  readonly available: number
  /** Slug of the one track and the one language of all these proposals, where there is one. */
  readonly track: string | null
  readonly lang: string | null
  /** The proposals of a clash of few, by their ids. */
  readonly proposalIds: readonly string[]
}

const few = 5

/**
 * What a clash is about. A cut that the solver found may hold proposals that only happen to stand in the same way: where those of
 * one track and language alone need more than their readers can give, these are named.
 */
function clashInWords(
  clash: Clash,
  { proposals }: Committee,
  problem: AssignmentProblem,
): SaidClash {
  const narrow = clash.kind === 'readers' ? narrowed(clash, proposals, problem) : undefined
  const { needed, available, reviewers } = narrow ?? {
    ...clash,
    reviewers: clash.reviewers.length,
  }
  const its = (narrow?.members ?? clash.proposals).map((proposal) => proposals[proposal]!)
  const only = <Value>(values: readonly Value[]): Value | null =>
    values.length > 0 && new Set(values).size === 1 ? values[0]! : null
  return {
    kind: clash.kind,
    proposals: its.length,
    reviewers,
    needed,
    available,
    track: only(its.map(({ track }) => track)),
    lang: only(its.map(({ lang }) => lang)),
    proposalIds: its.length <= few ? its.map(({ id }) => id) : [],
  }
}

/** All clashes of a search, those about proposals of the same track and language as one. */
export function clashesInWords(
  clashes: readonly Clash[],
  committee: Committee,
  problem: AssignmentProblem,
): SaidClash[] {
  const said = clashes.map((clash) => clashInWords(clash, committee, problem))
  const alike = Map.groupBy(said, ({ kind, track, lang }) => `${kind} ${track} ${lang}`)
  return [...alike.values()].map((group) => {
    const sum = (of: (clash: SaidClash) => number) => group.reduce((all, one) => all + of(one), 0)
    const proposalIds = group.flatMap((clash) => clash.proposalIds)
    const proposals = sum((clash) => clash.proposals)
    return {
      ...group[0]!,
      proposals,
      reviewers: Math.max(...group.map(({ reviewers }) => reviewers)),
      needed: sum(({ needed }) => needed),
      available: sum(({ available }) => available),
      proposalIds: proposals <= few ? proposalIds : [],
    }
  })
}

/** The proposals of one track and language, of one language, or of one track in the clash that by themselves ask too much of their readers. */
function narrowed(
  { proposals: members }: Clash,
  proposals: Committee['proposals'],
  { reviewers, allowed, demand, maximumLoad }: AssignmentProblem,
) {
  const ways = [
    (proposal: number) => `${proposals[proposal]!.track} ${proposals[proposal]!.lang}`,
    (proposal: number) => proposals[proposal]!.lang,
    (proposal: number) => `${proposals[proposal]!.track}`,
  ]
  for (const way of ways)
    for (const group of Map.groupBy(members, way).values()) {
      const needed = group.reduce((sum, proposal) => sum + demand[proposal]!, 0)
      let available = 0
      let readers = 0
      for (let reviewer = 0; reviewer < reviewers; reviewer++) {
        const readable = group.filter((p) => allowed[p * reviewers + reviewer] === 1).length
        available += Math.min(readable, maximumLoad[reviewer]!)
        if (readable > 0) readers++
      }
      if (needed > available) return { members: group, needed, available, reviewers: readers }
    }
  return undefined
}
