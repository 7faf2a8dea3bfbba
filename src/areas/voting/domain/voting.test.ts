import { describe, expect, it } from 'vitest'
import { ballotProgress } from './ballot-progress.ts'
import { fairMean } from './fair-mean.ts'
import { stuffingSigns } from './stuffing-signs.ts'
import { votingStateAt } from './voting-state.ts'

it('a voting is open from its beginning until just before its close', () => {
  const [opensAt, closesAt] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-01-08T00:00:00Z')]
  const at = (iso: string) => votingStateAt({ opensAt, closesAt }, new Date(iso))
  expect([
    votingStateAt(undefined, opensAt),
    at('2026-12-31T23:59:59.999Z'),
    at('2027-01-01T00:00:00Z'),
    at('2027-01-07T23:59:59.999Z'),
    at('2027-01-08T00:00:00Z'),
  ]).toEqual(['none', 'soon', 'open', 'open', 'closed'])
})

it('scores count from the least number on, or when there are no more', () => {
  const missing = (available: number, scored: number) =>
    ballotProgress({ available, scored }, 5).missing
  expect([
    missing(40, 0),
    missing(40, 3),
    missing(40, 5),
    missing(40, 9),
    missing(3, 1),
    missing(3, 3),
    missing(0, 0),
  ]).toEqual([5, 2, 0, 0, 2, 0, 0])
})

it('few scores move the mean little, many move it nearly to theirs', () => {
  expect(fairMean({ sum: 0, n: 0 }, 3)).toBe(3)
  expect(fairMean({ sum: 15, n: 3 }, 3)).toBeCloseTo(3.46, 2)
  expect(fairMean({ sum: 450, n: 100 }, 3)).toBeCloseTo(4.36, 2)
})

describe('signs of stuffing', () => {
  it('are said from half of the voters on', () => {
    expect(stuffingSigns({ voters: 20, alone: 14, fresh: 9, burst: 10 })).toEqual([
      { sign: 'alone', count: 14, of: 20 },
      { sign: 'burst', count: 10, of: 20 },
    ])
  })
  it('are not said of few voters', () => {
    expect(stuffingSigns({ voters: 4, alone: 4, fresh: 4, burst: 4 })).toEqual([])
  })
})
