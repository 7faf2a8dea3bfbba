import { z } from 'zod'
import type { AssignmentProblem } from './assignment-problem.ts'

const count = z.int().min(0)

/**
 * An instance of reviewer assignment as files hold it: `affinity` has a row for each paper with a number for each
 * reviewer, `conflicts` are pairs of paper and reviewer, all counted from 0.
 */
export const assignmentInstance = z
  .object({
    name: z.string().optional(),
    reviewers: count.min(1),
    papers: count.min(1),
    reviewsPerPaper: count,
    maximumLoad: count,
    minimumLoad: count.default(0),
    affinity: z.array(z.array(z.number())),
    conflicts: z.array(z.tuple([count, count])).default([]),
  })
  .superRefine((instance, { addIssue }) => {
    const { papers, reviewers, affinity, conflicts } = instance
    const wrong = (...path: (string | number)[]) =>
      addIssue({ code: 'custom', path, message: 'invalid' })
    if (affinity.length !== papers) wrong('affinity')
    for (const [paper, row] of affinity.entries())
      if (row.length !== reviewers) wrong('affinity', paper)
    for (const [index, [paper, reviewer]] of conflicts.entries())
      if (paper >= papers || reviewer >= reviewers) wrong('conflicts', index)
  })

export type AssignmentInstance = z.infer<typeof assignmentInstance>

/** The problem that an instance states: every pair is possible but the conflicts. */
export function problemOfInstance(instance: AssignmentInstance): AssignmentProblem {
  const { papers, reviewers, conflicts } = instance
  const allowed = new Uint8Array(papers * reviewers).fill(1)
  for (const [paper, reviewer] of conflicts) allowed[paper * reviewers + reviewer] = 0
  return {
    proposals: papers,
    reviewers,
    affinity: Float64Array.from(instance.affinity.flat()),
    allowed,
    demand: new Int32Array(papers).fill(instance.reviewsPerPaper),
    minimumLoad: new Int32Array(reviewers).fill(instance.minimumLoad),
    maximumLoad: new Int32Array(reviewers).fill(instance.maximumLoad),
    pinned: [],
  }
}
