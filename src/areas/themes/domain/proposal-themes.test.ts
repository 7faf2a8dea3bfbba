import { expect, test } from 'vitest'
import { sayProposalThemes } from './proposal-themes.ts'

test('themes of fewer than five proposals are withheld, whatever the agenda names', () => {
  const said = sayProposalThemes(
    [
      { theme: 'zuul', proposals: 4, sessions: 1 },
      { theme: 'gitops', proposals: 5, sessions: 2 },
      { theme: 'ceph', proposals: 9, sessions: 0 },
      { theme: 'finops', proposals: 0, sessions: 3 },
    ],
    { proposals: 20, sessions: 6 },
  )
  expect(said.lines.map(({ theme, share }) => [theme, share.share])).toEqual([
    ['ceph', 0.45],
    ['gitops', 0.25],
  ])
  expect([said.withheld, said.proposals, said.sessions]).toEqual([1, 20, 6])
})
