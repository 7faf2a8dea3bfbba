import { expect, test } from 'vitest'
import { groupSponsors } from './group-sponsors.ts'

const of = (name: string, rank: number, host: string | null) => ({
  name,
  tierId: `tier-${rank}`,
  tier: { en: `Tier ${rank}` },
  rank,
  hostId: host,
  hostName: host && `Host ${host}`,
  hostColour: host && '#112233',
})

test('the whole event’s come first, then each host’s; within, tier by tier in the order given', () => {
  const sponsors = [of('a', 0, 'h'), of('b', 0, null), of('c', 0, null), of('d', 1, 'h')]
  const shown = groupSponsors(sponsors).map(({ host, tiers }) => [
    host?.name ?? null,
    tiers.map(({ rank, sponsors: those }) => [rank, those.map(({ name }) => name)]),
  ])
  expect(shown).toEqual([
    [null, [[0, ['b', 'c']]]],
    [
      'Host h',
      [
        [0, ['a']],
        [1, ['d']],
      ],
    ],
  ])
  expect(groupSponsors([])).toEqual([])
})
