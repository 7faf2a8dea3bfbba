import { expect, test } from 'vitest'
import { committee } from './example-committee.ts'
import { checkAssignment } from './check-assignment.ts'
import { problemOfInstance } from './instance.ts'
import { repairAssignment } from './repair-assignment.ts'
import { solveAssignment } from './solve-assignment.ts'

const instance = committee(11, {
  papers: 60,
  reviewers: 12,
  reviewsPerPaper: 3,
  minimumLoad: 0,
  maximumLoad: 18,
})

test('a reviewer leaves: only what was theirs goes to others, where there is room', () => {
  const before = solveAssignment(problemOfInstance(instance), 'total')
  if ('clashes' in before) throw new Error('this committee has enough people')
  const gone = instance.affinity.map((_, paper): [number, number] => [paper, 5])
  const without = { ...instance, conflicts: [...instance.conflicts, ...gone] }
  const after = repairAssignment(problemOfInstance(without), before.assignment)
  if ('clashes' in after) throw new Error('the others have room')
  expect(checkAssignment(without, after.assignment)).toMatchObject({ breaches: [] })
  const changed = after.assignment.flatMap((reviewers, paper) =>
    reviewers.filter((reviewer) => !before.assignment[paper]!.includes(reviewer)),
  )
  const lost = before.assignment.filter((reviewers) => reviewers.includes(5))
  expect(changed).toHaveLength(lost.length)
})

test('what fits stays as it is', () => {
  const before = solveAssignment(problemOfInstance(instance), 'fair')
  if ('clashes' in before) throw new Error('this committee has enough people')
  const after = repairAssignment(problemOfInstance(instance), before.assignment)
  expect(after).toMatchObject({ assignment: before.assignment })
})

test('nobody is left who could read it', () => {
  const conflicts = instance.affinity[0]!.map((_, reviewer): [number, number] => [0, reviewer])
  expect(repairAssignment(problemOfInstance({ ...instance, conflicts }), [])).toEqual({
    clashes: [{ kind: 'readers', proposals: [0], reviewers: [], needed: 3, available: 0 }],
  })
})
