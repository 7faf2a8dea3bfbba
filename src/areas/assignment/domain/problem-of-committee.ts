import type { AssignmentProblem, Pair } from '../../../engines/assignment/assignment-problem.ts'
import {
  pairKey,
  type AssignmentSettings,
  type Committee,
  type ProposalToAssign,
  type Reviewer,
} from './committee.ts'

const keys = (pairs: Committee['conflicts']) =>
  new Set(pairs.map(({ proposalId, personId }) => pairKey(proposalId, personId)))

/** Whether somebody reads for the proposal's host, its language and its track at all. */
export const isReaderOf = (
  { hosts, languages, tracks }: Reviewer,
  proposal: ProposalToAssign,
): boolean =>
  (hosts === null || (proposal.hostId !== null && hosts.includes(proposal.hostId))) &&
  (languages.length === 0 || languages.includes(proposal.lang)) &&
  (tracks.length === 0 || proposal.track === null || tracks.includes(proposal.track))

/**
 * What the solver is asked: who may read what, and how much. A review that was given stays, and so does what a chair pinned, also
 * beyond language, track and load; a conflict of interest gives way to nothing. Reviews by people who are no reviewers any more
 * count towards what a proposal needs.
 */
export function problemOfCommittee(
  committee: Committee,
  { reviewsPerProposal, minimumLoad, maximumLoad }: AssignmentSettings,
  affinity: Float64Array,
): AssignmentProblem {
  const { proposals, reviewers, pins } = committee
  const conflicts = keys(committee.conflicts)
  const reviewed = keys(committee.reviewed)
  const wishes = new Map(pins.map((each) => [pairKey(each.proposalId, each.personId), each.wish]))
  const allowed = new Uint8Array(proposals.length * reviewers.length)
  const pinned: Pair[] = []
  const fixed = new Int32Array(proposals.length)
  const fixedLoad = new Int32Array(reviewers.length)
  // Of most proposals nobody said anything: then no pair is looked up by its name.
  const special = new Set(
    [committee.conflicts, committee.reviewed, pins].flatMap((pairs) =>
      pairs.map(({ proposalId }) => proposalId),
    ),
  )
  for (const [proposal, what] of proposals.entries()) {
    const plain = !special.has(what.id)
    for (const [reviewer, who] of reviewers.entries()) {
      const key = plain ? '' : pairKey(what.id, who.id)
      if (!plain && conflicts.has(key)) continue
      const wish = plain ? undefined : wishes.get(key)
      const stays = (!plain && reviewed.has(key)) || wish === 'pinned'
      if (stays || (wish !== 'barred' && isReaderOf(who, what)))
        allowed[proposal * reviewers.length + reviewer] = 1
      if (!stays) continue
      pinned.push({ proposal, reviewer })
      fixed[proposal]!++
      fixedLoad[reviewer]!++
    }
  }
  const known = new Set(reviewers.map(({ id }) => id))
  const byFormer = new Map<string, number>()
  for (const { proposalId, personId } of committee.reviewed)
    if (!known.has(personId)) byFormer.set(proposalId, (byFormer.get(proposalId) ?? 0) + 1)
  const most = (reviewer: Reviewer) => reviewer.maximumLoad ?? maximumLoad
  return {
    proposals: proposals.length,
    reviewers: reviewers.length,
    affinity,
    allowed,
    demand: Int32Array.from(proposals, ({ id }, proposal) =>
      Math.max(fixed[proposal]!, reviewsPerProposal - (byFormer.get(id) ?? 0), 0),
    ),
    maximumLoad: Int32Array.from(reviewers, (reviewer, at) =>
      Math.max(most(reviewer), fixedLoad[at]!),
    ),
    minimumLoad: Int32Array.from(reviewers, (reviewer) =>
      Math.min(reviewer.minimumLoad ?? minimumLoad, most(reviewer)),
    ),
    pinned,
  }
}
