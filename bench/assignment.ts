import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkAssignment } from '../src/engines/assignment/check-assignment.ts'
import {
  assignmentInstance,
  problemOfInstance,
  type AssignmentInstance,
} from '../src/engines/assignment/instance.ts'
import { solveAssignment } from '../src/engines/assignment/solve-assignment.ts'
import type { Aim } from '../src/engines/assignment/assignment-problem.ts'
import { committee } from '../src/engines/assignment/example-committee.ts'
import { assignmentInThread } from './assignment-in-thread.ts'
import type { Bench, Figure } from './figure.ts'

/** Solves, counts the result anew, and tells how long the solver itself took. */
function solve(instance: AssignmentInstance, aim: Aim) {
  const began = performance.now()
  const result = solveAssignment(problemOfInstance(instance), aim)
  const seconds = (performance.now() - began) / 1000
  if ('clashes' in result) throw new Error('this instance has a solution')
  const { breaches, ...checked } = checkAssignment(instance, result.assignment)
  if (breaches.length > 0) throw new Error(breaches.join('\n'))
  return { ...checked, seconds }
}

/** A programme committee of the largest kind. */
function large(): Figure[] {
  const instance = committee(12345, {
    papers: 3000,
    reviewers: 300,
    reviewsPerPaper: 3,
    minimumLoad: 0,
    maximumLoad: 32,
  })
  return (
    [
      ['total', 3],
      ['fair', 30],
    ] as const
  ).map(([aim, target]) => {
    const { total, lowest, seconds } = solve(instance, aim)
    return {
      what: `3,000 proposals, 300 reviewers, aim ${aim}`,
      measured: seconds,
      target,
      must: 'stay-below',
      unit: 's',
      detail: `total ${total.toFixed(2)}, lowest ${lowest.toFixed(4)}`,
    }
  })
}

/** Every instance of a folder, for information: their optima are known elsewhere. */
async function given(folder: string): Promise<Figure[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()
  const figures: Figure[] = []
  for (const file of files) {
    const instance = assignmentInstance.parse(
      JSON.parse(await readFile(join(folder, file), 'utf8')),
    )
    for (const aim of ['total', 'fair'] as const) {
      const { total, lowest, seconds } = solve(instance, aim)
      figures.push({
        what: `${file}, aim ${aim}`,
        measured: seconds,
        target: 0,
        must: 'inform',
        unit: 's',
        detail: `total ${total.toFixed(6)}, lowest ${lowest.toFixed(6)}`,
      })
    }
  }
  return figures
}

/** Reviewer assignment by its two aims. */
export const assignment: Bench = {
  name: 'assignment',
  async measure() {
    const folder = process.argv[3]
    return [...(await assignmentInThread()), ...(folder ? await given(folder) : []), ...large()]
  },
}
