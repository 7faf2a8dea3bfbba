import { expect, test } from 'vitest'
import { inOrder, rankProposals, type ScoredProposal } from './rank-proposals.ts'

const proposal = (id: string, given: [number, number][], chosen = true): ScoredProposal => ({
  id,
  title: `Talk ${id}`,
  chosen,
  abstentions: 0,
  given,
})

const all = [
  proposal('a', [
    [0, 2],
    [1, 4],
  ]),
  proposal('b', [
    [0, 3],
    [1, 5],
  ]),
  proposal('c', [[0, 3]]),
  proposal('d', [[1, 4]]),
  proposal('e', []),
]

test('mean, median and spread of each, and its place by both rankings', () => {
  const { ranked } = rankProposals(all, 2)
  expect(ranked.map(({ id, mean, median, spread }) => [id, mean, median, spread])).toEqual([
    ['a', 3, 3, 1],
    ['b', 4, 4, 1],
    ['c', 3, 3, 0],
    ['d', 4, 4, 0],
    ['e', null, null, null],
  ])
  expect(ranked.map(({ rawPlace }) => rawPlace)).toEqual([3, 1, 3, 1, null])
  // The first reviewer is harsh: what only they read rises, what only the mild one read falls.
  expect(ranked.map(({ place }) => place)).toEqual([4, 1, 2, 3, null])
})

test('what was not chosen counts and does not show', () => {
  const { ranked } = rankProposals(
    all.map((each) => ({ ...each, chosen: each.id === 'b' })),
    2,
  )
  expect(ranked.map(({ id, place }) => [id, place])).toEqual([['b', 1]])
})

test('reviewers, the harshest first, without who gave no score', () => {
  const { reviewers } = rankProposals(all, 3)
  expect(reviewers.map(({ reviewer, scores }) => [reviewer, scores])).toEqual([
    [0, 3],
    [1, 3],
  ])
  expect(reviewers[0]!.harshness).toBeGreaterThan(0)
  expect(reviewers[1]!.harshness).toBeLessThan(0)
})

test('an order, with those without scores last either way', () => {
  const { ranked } = rankProposals(all, 2)
  const ids = (...how: [Parameters<typeof inOrder>[1], boolean]) =>
    inOrder(ranked, ...how).map(({ id }) => id)
  expect(ids('mean', true).at(-1)).toBe('e')
  expect(ids('mean', false).at(-1)).toBe('e')
  expect(ids('normalised', true)).toEqual(['b', 'c', 'd', 'a', 'e'])
  expect(ids('title', false)).toEqual(['a', 'b', 'c', 'd', 'e'])
})
