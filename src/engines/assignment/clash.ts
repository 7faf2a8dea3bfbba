import type { Assignment } from './assignment.ts'
import type { HandOvers } from './hand-overs.ts'

/** Why an assignment cannot be: a group that needs more than all who could serve it can give. */
export type Clash = {
  /**
   * `readers`: these proposals need `needed` reviews, the reviewers who may read them can give `available`.
   * `proposals`: these reviewers are to read `needed` proposals at least, what they may read needs `available` reviews.
   */
  readonly kind: 'readers' | 'proposals'
  readonly proposals: readonly number[]
  readonly reviewers: readonly number[]
  readonly needed: number
  readonly available: number
}

/**
 * The cuts that leave these proposals without a reader (Hall's theorem for flows): all reviewers whom a chain of
 * hand-overs would reach are full, and every proposal that could make room has all its other readers already.
 * Proposals that want the same reviewers are one clash.
 */
export function tooFewReaders(handOvers: HandOvers, stuck: readonly number[]): Clash[] {
  const { assignment } = handOvers
  const { reviewers } = assignment.problem
  const clashes: { proposals: Set<number>; full: Set<number> }[] = []
  for (const proposal of stuck) {
    const full = new Set<number>()
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      if (assignment.isOpen(proposal, reviewer)) full.add(reviewer)
    for (const from of full) {
      const row = handOvers.row(from)
      for (let to = 0; to < reviewers; to++) if (handOvers.loss[row + to]! < Infinity) full.add(to)
    }
    const proposals = new Set([proposal, ...heldBy(assignment, full)])
    const same = clashes.find((clash) => [...full].some((reviewer) => clash.full.has(reviewer)))
    if (same) {
      for (const reviewer of full) same.full.add(reviewer)
      for (const one of proposals) same.proposals.add(one)
    } else clashes.push({ proposals, full })
  }
  return clashes.map(({ proposals, full }) => {
    const readers = [...proposals].flatMap((proposal) => [...assignment.reviewersOf[proposal]!])
    return {
      kind: 'readers',
      proposals: inOrder(proposals),
      reviewers: inOrder([...full, ...readers]),
      needed: sum([...proposals].map((proposal) => assignment.problem.demand[proposal]!)),
      available: readers.length,
    }
  })
}

function heldBy({ proposalsOf, pinned, problem }: Assignment, reviewers: Iterable<number>) {
  return [...reviewers].flatMap((reviewer) =>
    [...proposalsOf[reviewer]!].filter(
      (proposal) => !pinned[proposal * problem.reviewers + reviewer],
    ),
  )
}

/** The reviewers who stay below their minimum, with everybody who could hand them something: nobody of them can spare anything. */
export function tooFewProposals(handOvers: HandOvers): Clash[] {
  const { problem, load, proposalsOf } = handOvers.assignment
  const group = new Set<number>()
  for (let reviewer = 0; reviewer < problem.reviewers; reviewer++)
    if (load[reviewer]! < problem.minimumLoad[reviewer]!) group.add(reviewer)
  if (group.size === 0) return []
  for (const to of group)
    for (let from = 0; from < problem.reviewers; from++)
      if (handOvers.loss[handOvers.row(from) + to]! < Infinity) group.add(from)
  const members = [...group]
  return [
    {
      kind: 'proposals',
      proposals: inOrder(members.flatMap((reviewer) => [...proposalsOf[reviewer]!])),
      reviewers: inOrder(members),
      needed: sum(members.map((reviewer) => problem.minimumLoad[reviewer]!)),
      available: sum(members.map((reviewer) => load[reviewer]!)),
    },
  ]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const inOrder = (values: Iterable<number>) => [...new Set(values)].toSorted((a, b) => a - b)
