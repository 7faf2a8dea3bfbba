import type { AssignmentProblem } from './assignment-problem.ts'

/** Which reviewers have which proposals, and what follows from it: loads, and the affinity each proposal has got. */
export class Assignment {
  readonly problem: AssignmentProblem
  /** 1 where the reviewer has the proposal; row by row as in the problem. */
  readonly given: Uint8Array
  readonly pinned: Uint8Array
  readonly load: Int32Array
  /** Sum of the affinities of each proposal's reviewers. */
  readonly score: Float64Array
  readonly proposalsOf: readonly Set<number>[]
  readonly reviewersOf: readonly Set<number>[]

  /** Nobody has anything but what is pinned. */
  constructor(problem: AssignmentProblem) {
    const { proposals, reviewers } = problem
    this.problem = problem
    this.given = new Uint8Array(proposals * reviewers)
    this.pinned = new Uint8Array(proposals * reviewers)
    this.load = new Int32Array(reviewers)
    this.score = new Float64Array(proposals)
    this.proposalsOf = Array.from({ length: reviewers }, () => new Set<number>())
    this.reviewersOf = Array.from({ length: proposals }, () => new Set<number>())
    for (const { proposal, reviewer } of problem.pinned) {
      if (this.given[proposal * reviewers + reviewer]) continue
      this.pinned[proposal * reviewers + reviewer] = 1
      this.give(proposal, reviewer)
    }
  }

  /** Whether the pair could be added: possible, and not there yet. */
  isOpen(proposal: number, reviewer: number): boolean {
    const at = proposal * this.problem.reviewers + reviewer
    return this.problem.allowed[at] === 1 && this.given[at] === 0
  }

  give(proposal: number, reviewer: number): void {
    const at = proposal * this.problem.reviewers + reviewer
    this.given[at] = 1
    this.load[reviewer]!++
    this.score[proposal]! += this.problem.affinity[at]!
    this.proposalsOf[reviewer]!.add(proposal)
    this.reviewersOf[proposal]!.add(reviewer)
  }

  take(proposal: number, reviewer: number): void {
    const at = proposal * this.problem.reviewers + reviewer
    this.given[at] = 0
    this.load[reviewer]!--
    this.score[proposal]! -= this.problem.affinity[at]!
    this.proposalsOf[reviewer]!.delete(proposal)
    this.reviewersOf[proposal]!.delete(reviewer)
  }

  /** The same assignment, to go on from without touching this one. */
  copy(): Assignment {
    const copy = new Assignment(this.problem)
    for (const [proposal, reviewers] of this.reviewersOf.entries())
      for (const reviewer of reviewers)
        if (copy.given[proposal * this.problem.reviewers + reviewer] === 0)
          copy.give(proposal, reviewer)
    return copy
  }

  get total(): number {
    return this.score.reduce((sum, score) => sum + score, 0)
  }

  /** Of the proposals that are to be read at all; Infinity if none is. */
  get lowest(): number {
    const { demand } = this.problem
    return this.score.reduce(
      (lowest, score, proposal) => (demand[proposal]! > 0 ? Math.min(lowest, score) : lowest),
      Infinity,
    )
  }
}
