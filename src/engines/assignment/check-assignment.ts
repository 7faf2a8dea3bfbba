import type { AssignmentInstance } from './instance.ts'

/**
 * Counts an assignment anew from the instance alone. It shares no code with the solver, so that a mistake there
 * cannot hide here.
 *
 * @param assignment the reviewers of each paper.
 * @returns total and lowest paper score, and every breach in words; an assignment without breaches is valid.
 */
export function checkAssignment(
  instance: AssignmentInstance,
  assignment: readonly (readonly number[])[],
): { total: number; lowest: number; breaches: string[] } {
  const breaches: string[] = []
  const loads = new Map<number, number>()
  const conflicts = new Set(instance.conflicts.map(([paper, reviewer]) => `${paper} ${reviewer}`))
  const scores: number[] = []
  if (assignment.length !== instance.papers)
    breaches.push(`${assignment.length} papers instead of ${instance.papers}`)
  for (const [paper, reviewers] of assignment.entries()) {
    if (
      new Set(reviewers).size !== instance.reviewsPerPaper ||
      reviewers.length !== instance.reviewsPerPaper
    )
      breaches.push(`paper ${paper} has not ${instance.reviewsPerPaper} different reviewers`)
    let score = 0
    for (const reviewer of reviewers) {
      const affinity = instance.affinity[paper]?.[reviewer]
      if (affinity === undefined)
        breaches.push(`no pair of paper ${paper} and reviewer ${reviewer}`)
      if (conflicts.has(`${paper} ${reviewer}`))
        breaches.push(`paper ${paper} and reviewer ${reviewer} have a conflict`)
      score += affinity ?? 0
      loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1)
    }
    scores.push(score)
  }
  for (let reviewer = 0; reviewer < instance.reviewers; reviewer++) {
    const load = loads.get(reviewer) ?? 0
    if (load > instance.maximumLoad || load < instance.minimumLoad)
      breaches.push(`reviewer ${reviewer} has ${load} papers`)
  }
  return {
    total: scores.reduce((sum, score) => sum + score, 0),
    lowest: Math.min(...scores),
    breaches,
  }
}
