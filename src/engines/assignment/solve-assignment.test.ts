import { expect, test } from 'vitest'
import { committee, seededNumbers } from './example-committee.ts'
import { checkAssignment } from './check-assignment.ts'
import { problemOfInstance, type AssignmentInstance } from './instance.ts'
import { solveAssignment } from './solve-assignment.ts'

/** The best that any assignment reaches, by trying them all: highest total, and highest lowest with its highest total. */
function tryAll(instance: AssignmentInstance) {
  const { papers, reviewers, reviewsPerPaper, affinity, conflicts } = instance
  const loads = Array.from({ length: reviewers }, () => 0)
  let best: { total: number; lowest: number; totalOfLowest: number } | undefined
  const tried = (total: number, lowest: number) => {
    if (loads.some((load) => load < instance.minimumLoad)) return
    best ??= { total, lowest, totalOfLowest: total }
    best.total = Math.max(best.total, total)
    if (lowest > best.lowest) Object.assign(best, { lowest, totalOfLowest: total })
    else if (lowest === best.lowest) best.totalOfLowest = Math.max(best.totalOfLowest, total)
  }
  const fill = (
    paper: number,
    from: number,
    chosen: number,
    score: number,
    total: number,
    lowest: number,
  ) => {
    if (chosen === reviewsPerPaper) {
      const least = Math.min(lowest, score)
      if (paper + 1 === papers) tried(total + score, least)
      else fill(paper + 1, 0, 0, 0, total + score, least)
      return
    }
    for (let reviewer = from; reviewer < reviewers; reviewer++) {
      if (loads[reviewer] === instance.maximumLoad) continue
      if (conflicts.some(([its, whose]) => its === paper && whose === reviewer)) continue
      loads[reviewer]! += 1
      fill(paper, reviewer + 1, chosen + 1, score + affinity[paper]![reviewer]!, total, lowest)
      loads[reviewer]! -= 1
    }
  }
  fill(0, 0, 0, 0, 0, Infinity)
  return best
}

/** Small instances of whole numbers, tight as a committee that lacks people; some cannot be solved. */
function smallInstance(next: () => number): AssignmentInstance {
  const papers = 2 + Math.floor(next() * 4)
  const reviewers = 3 + Math.floor(next() * 3)
  const reviewsPerPaper = 1 + Math.floor(next() * 2)
  const conflicts: [number, number][] = []
  for (let paper = 0; paper < papers; paper++)
    for (let reviewer = 0; reviewer < reviewers; reviewer++)
      if (next() < 0.15) conflicts.push([paper, reviewer])
  return {
    papers,
    reviewers,
    reviewsPerPaper,
    maximumLoad: Math.ceil((papers * reviewsPerPaper) / reviewers) + (next() < 0.5 ? 1 : 0),
    minimumLoad: next() < 0.3 ? 1 : 0,
    affinity: Array.from({ length: papers }, () =>
      Array.from({ length: reviewers }, () => Math.floor(next() * 5)),
    ),
    conflicts,
  }
}

test.each([
  ['loads up to a bound', 0],
  ['loads as even as they can be', 1],
])(
  'small instances, %s: both aims reach the best there is, and what cannot be is said',
  (_, even) => {
    const next = seededNumbers(2027)
    const seen = { solved: 0, impossible: 0 }
    for (let round = 0; round < 1500; round++) {
      const drawn = smallInstance(next)
      const share = Math.floor((drawn.papers * drawn.reviewsPerPaper) / drawn.reviewers)
      const instance = even ? { ...drawn, minimumLoad: share } : drawn
      const best = tryAll(instance)
      const total = solveAssignment(problemOfInstance(instance), 'total')
      const fair = solveAssignment(problemOfInstance(instance), 'fair')
      if ('clashes' in total || 'clashes' in fair) {
        expect(best).toBeUndefined()
        expect(fair).toEqual(total)
        seen.impossible += 1
        if ('clashes' in total)
          for (const { needed, available } of total.clashes)
            expect(needed).toBeGreaterThan(available)
        continue
      }
      seen.solved += 1
      for (const { assignment, ...said } of [total, fair])
        expect(checkAssignment(instance, assignment)).toEqual({ ...said, breaches: [] })
      expect(total.total).toBe(best?.total)
      expect([fair.lowest, fair.total]).toEqual([best?.lowest, best?.totalOfLowest])
    }
    expect(seen.solved).toBeGreaterThan(1000)
    expect(seen.impossible).toBeGreaterThan(50)
  },
)

test('where not everything can be tried, tight minimum loads are kept and leave nobody worse off', () => {
  for (const [seed, minimumLoad, maximumLoad] of [
    [3, 18, 18],
    [4, 17, 19],
    [5, 10, 30],
  ] as const) {
    const instance = committee(seed, {
      papers: 300,
      reviewers: 50,
      reviewsPerPaper: 3,
      minimumLoad,
      maximumLoad,
    })
    const total = solveAssignment(problemOfInstance(instance), 'total')
    const fair = solveAssignment(problemOfInstance(instance), 'fair')
    if ('clashes' in total || 'clashes' in fair) throw new Error('this committee has enough people')
    for (const { assignment } of [total, fair])
      expect(checkAssignment(instance, assignment).breaches).toEqual([])
    expect(fair.lowest).toBeGreaterThan(total.lowest)
    expect(fair.total).toBeGreaterThan(total.total * 0.99)
  }
})

test('a committee of fifty with loads between bounds', () => {
  const instance = committee(7, {
    papers: 300,
    reviewers: 50,
    reviewsPerPaper: 3,
    minimumLoad: 16,
    maximumLoad: 20,
  })
  const total = solveAssignment(problemOfInstance(instance), 'total')
  const fair = solveAssignment(problemOfInstance(instance), 'fair')
  if ('clashes' in total || 'clashes' in fair) throw new Error('this committee has enough people')
  for (const { assignment, ...said } of [total, fair]) {
    const checked = checkAssignment(instance, assignment)
    expect(checked.breaches).toEqual([])
    expect(checked.total).toBeCloseTo(said.total, 9)
    expect(checked.lowest).toBeCloseTo(said.lowest, 9)
  }
  expect(fair.lowest).toBeGreaterThan(total.lowest)
  expect(fair.total).toBeLessThanOrEqual(total.total)
})

const three: AssignmentInstance = {
  papers: 3,
  reviewers: 3,
  reviewsPerPaper: 1,
  minimumLoad: 0,
  maximumLoad: 1,
  affinity: [
    [9, 1, 1],
    [9, 5, 1],
    [1, 1, 1],
  ],
  conflicts: [],
}

test('a pinned pair stays, whatever it costs', () => {
  const problem = problemOfInstance(three)
  expect(solveAssignment(problem, 'total')).toEqual({
    assignment: [[0], [1], [2]],
    total: 15,
    lowest: 1,
  })
  const pinned = { ...problem, pinned: [{ proposal: 2, reviewer: 0 }] }
  expect(solveAssignment(pinned, 'total')).toEqual({
    assignment: [[2], [1], [0]],
    total: 7,
    lowest: 1,
  })
})

test('two papers that nobody but one can read are one clash; the third is none', () => {
  const conflicts: [number, number][] = [0, 1].flatMap((paper) =>
    [1, 2].map((reviewer): [number, number] => [paper, reviewer]),
  )
  expect(solveAssignment(problemOfInstance({ ...three, conflicts }), 'fair')).toEqual({
    clashes: [{ kind: 'readers', proposals: [0, 1], reviewers: [0], needed: 2, available: 1 }],
  })
})

test('minimum loads that the papers cannot fill are a clash', () => {
  const problem = problemOfInstance({ ...three, minimumLoad: 2, maximumLoad: 3 })
  expect(solveAssignment(problem, 'total')).toEqual({
    clashes: [
      { kind: 'proposals', proposals: [0, 1, 2], reviewers: [0, 1, 2], needed: 6, available: 3 },
    ],
  })
})
