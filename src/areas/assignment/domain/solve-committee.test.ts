import { expect, test } from 'vitest'
import type { Committee, ProposalToAssign, Reviewer } from './committee.ts'
import { solveCommittee, type CommitteeOutcome, type SolverAim } from './solve-committee.ts'

const proposal = (id: string, more: Partial<ProposalToAssign> = {}): ProposalToAssign => ({
  id,
  title: id,
  abstract: '',
  lang: 'es',
  track: null,
  hostId: null,
  themes: [],
  ...more,
})
const reviewer = (id: string, more: Partial<Reviewer> = {}): Reviewer => ({
  id,
  name: id,
  email: `${id}@example.org`,
  lang: 'es',
  hosts: null,
  topics: [],
  languages: [],
  tracks: [],
  minimumLoad: null,
  maximumLoad: null,
  texts: [],
  ...more,
})
const committee = (more: Partial<Committee>): Committee => ({
  proposals: [],
  reviewers: [],
  conflicts: [],
  bids: [],
  pins: [],
  reviewed: [],
  assigned: [],
  ...more,
})
const settings = { reviewsPerProposal: 1, minimumLoad: 0, maximumLoad: 9 }
const pairsOf = (outcome: CommitteeOutcome) =>
  'pairs' in outcome
    ? outcome.pairs.map(({ proposalId, personId }) => `${proposalId} ${personId}`).toSorted()
    : outcome
const solve = (its: Partial<Committee>, set = settings, aim: SolverAim = 'total') =>
  pairsOf(solveCommittee({ committee: committee(its), settings: set, aim }))

test('topics, bids and words decide, and are told as reasons', () => {
  const outcome = solveCommittee({
    committee: committee({
      proposals: [
        proposal('a', { themes: ['ebpf'] }),
        proposal('b', { title: 'Kafka en producción' }),
        proposal('c'),
      ],
      reviewers: [
        reviewer('x', { topics: ['ebpf'], maximumLoad: 1 }),
        reviewer('y', { texts: ['Kafka for everyone'], maximumLoad: 1 }),
        reviewer('z', { maximumLoad: 1 }),
      ],
      bids: [{ proposalId: 'c', personId: 'z', bid: 'want' }],
    }),
    settings,
    aim: 'fair',
  })
  expect('pairs' in outcome && outcome.pairs.map(({ score: _, ...pair }) => pair)).toEqual([
    { proposalId: 'a', personId: 'x', reasons: { topics: ['ebpf'] } },
    { proposalId: 'b', personId: 'y', reasons: { words: ['kafka'] } },
    { proposalId: 'c', personId: 'z', reasons: { bid: 'want' } },
  ])
})

test('nobody gets a conflict, a language they do not read, another track or another host', () => {
  const [es, pt] = [proposal('es'), proposal('pt', { lang: 'pt', track: 'data', hostId: 'h' })]
  const reviewers = [
    reviewer('conflicted'),
    reviewer('spanish', { languages: ['es'] }),
    reviewer('of-web', { tracks: ['web'] }),
    reviewer('of-host', { hosts: ['h'] }),
  ]
  const conflicts = [
    { proposalId: 'es', personId: 'conflicted' },
    { proposalId: 'pt', personId: 'conflicted' },
    { proposalId: 'es', personId: 'of-web' },
  ]
  expect(solve({ proposals: [es, pt], reviewers, conflicts })).toEqual(['es spanish', 'pt of-host'])
})

test('a conflict gives way to no pin; a pin gives way to no language; what is barred does not come', () => {
  const its = {
    proposals: [proposal('a', { lang: 'pt' }), proposal('b')],
    reviewers: [reviewer('x', { languages: ['es'] }), reviewer('y')],
  }
  const pin = (proposalId: string, personId: string, wish: 'pinned' | 'barred') => ({
    pins: [{ proposalId, personId, wish }],
  })
  expect(solve({ ...its, ...pin('a', 'x', 'pinned') })).toContain('a x')
  const conflicts = [{ proposalId: 'a', personId: 'x' }]
  expect(solve({ ...its, ...pin('a', 'x', 'pinned'), conflicts })).toContain('a y')
  expect(solve({ ...its, ...pin('b', 'y', 'barred') })).toContain('b x')
})

test('what was reviewed stays, beyond the load too, and reviews of former reviewers count', () => {
  const proposals = [proposal('a'), proposal('b'), proposal('c')]
  const reviewed = [
    { proposalId: 'a', personId: 'x' },
    { proposalId: 'b', personId: 'x' },
    { proposalId: 'c', personId: 'gone' },
  ]
  const reviewers = [reviewer('x', { maximumLoad: 1 }), reviewer('y')]
  expect(solve({ proposals, reviewers, reviewed })).toEqual(['a x', 'b x'])
})

test('repair changes only what has to change', () => {
  const proposals = ['a', 'b', 'c', 'd'].map((id) => proposal(id))
  const reviewers = ['x', 'y', 'z'].map((id) => reviewer(id, { maximumLoad: 2 }))
  const assigned = [
    { proposalId: 'a', personId: 'x' },
    { proposalId: 'b', personId: 'y' },
    { proposalId: 'c', personId: 'left' },
  ]
  const bids = [{ proposalId: 'a', personId: 'y', bid: 'want' as const }]
  const mended = solve({ proposals, reviewers, assigned, bids }, settings, 'repair')
  expect(mended).toEqual(expect.arrayContaining(['a x', 'b y']))
  expect(mended).toHaveLength(4)
})

test('a clash is told by track and language, with what is needed and what there is', () => {
  const late = Array.from({ length: 15 }, (_, at) =>
    proposal(`p${at}`, { lang: 'pt', track: 'data' }),
  )
  const rest = Array.from({ length: 10 }, (_, at) => proposal(`q${at}`, { track: 'web' }))
  const reviewers = [
    ...['a', 'b', 'c'].map((id) => reviewer(id, { languages: ['pt', 'es'] })),
    ...['d', 'e', 'f', 'g'].map((id) => reviewer(id, { languages: ['es'] })),
  ]
  const outcome = solve(
    { proposals: [...rest, ...late], reviewers },
    { reviewsPerProposal: 3, minimumLoad: 0, maximumLoad: 10 },
  )
  expect(outcome).toEqual({
    clashes: [
      {
        kind: 'readers',
        proposals: 15,
        reviewers: 3,
        needed: 45,
        available: 30,
        track: 'data',
        lang: 'pt',
        proposalIds: [],
      },
    ],
  })
})
