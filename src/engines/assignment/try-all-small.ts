import type { Assignment } from './assignment.ts'
import { ROUNDING } from './assignment-problem.ts'

/** Groups of reviewers to choose from, over all proposals: what has more is not small. */
const MOST_GROUPS = 4000
/** Steps after which the search gives up and keeps the best that it has. */
const MOST_STEPS = 300_000

type Group = { readonly reviewers: readonly number[]; readonly score: number }

/**
 * For small problems the fairest assignment there is, proven: every way to choose groups of reviewers is tried (branch
 * and bound), beginning with what the search by chains found. Of larger problems, and where the proof takes too long, the
 * best that was found.
 */
export function tryAllSmall(from: Assignment): Assignment {
  const groups = groupsOf(from)
  if (!groups) return from
  const { problem } = from
  const { demand, reviewers, minimumLoad, maximumLoad } = problem
  const order = [...groups.keys()].toSorted((a, b) => groups[a]!.length - groups[b]!.length)
  const rest = restOf(order.map((proposal) => groups[proposal]!))
  let left = order.reduce((sum, proposal) => sum + demand[proposal]!, 0)
  const load = new Int32Array(reviewers)
  const chosen: Group[] = []
  const best = { lowest: from.lowest, total: from.total, chosen: undefined as Group[] | undefined }
  let steps = 0

  const lacking = () => {
    let sum = 0
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      sum += Math.max(0, minimumLoad[reviewer]! - load[reviewer]!)
    return sum
  }
  const visit = (at: number, lowest: number, total: number): void => {
    if (++steps > MOST_STEPS || lacking() > left) return
    const [lowestYet, totalYet] = [Math.min(lowest, rest.lowest[at]!), total + rest.total[at]!]
    if (lowestYet < best.lowest - ROUNDING) return
    if (lowestYet <= best.lowest + ROUNDING && totalYet <= best.total + ROUNDING) return
    if (at === order.length) {
      Object.assign(best, { lowest, total, chosen: [...chosen] })
      return
    }
    for (const group of groups[order[at]!]!) {
      if (group.score < best.lowest - ROUNDING) return
      if (group.reviewers.some((reviewer) => load[reviewer]! >= maximumLoad[reviewer]!)) continue
      for (const reviewer of group.reviewers) load[reviewer]!++
      left -= group.reviewers.length
      chosen.push(group)
      visit(at + 1, Math.min(lowest, group.score), total + group.score)
      chosen.pop()
      left += group.reviewers.length
      for (const reviewer of group.reviewers) load[reviewer]!--
    }
  }
  visit(0, Infinity, 0)
  return best.chosen ? withGroups(from, order, best.chosen) : from
}

/** Every group that a proposal may get, the best first; undefined if there are too many. */
function groupsOf({ problem, pinned }: Assignment): Group[][] | undefined {
  const { proposals, reviewers, demand, affinity, allowed } = problem
  const all: Group[][] = []
  let count = 0
  for (let proposal = 0; proposal < proposals; proposal++) {
    const row = proposal * reviewers
    const possible: number[] = []
    const fixed: number[] = []
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      if (pinned[row + reviewer]) fixed.push(reviewer)
      else if (allowed[row + reviewer]) possible.push(reviewer)
    let groups: number[][] = [fixed]
    for (let more = fixed.length; more < demand[proposal]!; more++) {
      groups = groups.flatMap((group) => {
        const last = group.length > fixed.length ? group.at(-1)! : -1
        return possible.filter((reviewer) => reviewer > last).map((one) => [...group, one])
      })
      if (groups.length > MOST_GROUPS) return undefined
    }
    count += groups.length
    if (count > MOST_GROUPS) return undefined
    const scoreOf = (group: readonly number[]) =>
      group.reduce((sum, reviewer) => sum + affinity[row + reviewer]!, 0)
    all.push(
      groups
        .map((group) => ({ reviewers: group, score: scoreOf(group) }))
        .toSorted((a, b) => b.score - a.score),
    )
  }
  return all
}

/** The best that those from each place on could reach if loads did not count. */
function restOf(groups: readonly (readonly Group[])[]) {
  const lowest = new Float64Array(groups.length + 1).fill(Infinity)
  const total = new Float64Array(groups.length + 1)
  for (let at = groups.length - 1; at >= 0; at--) {
    const score = groups[at]![0]?.score ?? -Infinity
    lowest[at] = Math.min(lowest[at + 1]!, score)
    total[at] = total[at + 1]! + score
  }
  return { lowest, total }
}

function withGroups(from: Assignment, order: readonly number[], chosen: readonly Group[]) {
  const assignment = from.copy()
  for (const proposal of order)
    for (const reviewer of [...assignment.reviewersOf[proposal]!])
      assignment.take(proposal, reviewer)
  for (const [at, { reviewers }] of chosen.entries())
    for (const reviewer of reviewers) assignment.give(order[at]!, reviewer)
  return assignment
}
