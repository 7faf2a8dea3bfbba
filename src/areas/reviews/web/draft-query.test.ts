import { expect, test } from 'vitest'
import { boundName, readQuotas } from './draft-query.ts'

test('an address says the quotas', () => {
  const bound = boundName('most', { dimension: 'track', of: 'cloud' })
  const query = new URLSearchParams({
    total: '20',
    perSpeaker: '2',
    lowest: '2.5',
    [bound]: '5',
    'least.track.cloud': '3',
    'least.language.pt': '4',
  })
  expect(readQuotas(query)).toEqual({
    total: 20,
    perSpeaker: 2,
    lowest: 2.5,
    groups: [
      { dimension: 'track', of: 'cloud', least: 3, most: 5 },
      { dimension: 'language', of: 'pt', least: 4, most: null },
    ],
  })
})

test('what makes no sense in it is left out', () => {
  const query = new URLSearchParams({
    total: '99999',
    lowest: '7',
    perSpeaker: '0',
    'least.planet.mars': '1',
    'most.track.cloud': '-1',
    'most.track': '',
  })
  expect(readQuotas(query)).toEqual(null)
  query.set('total', '9999')
  expect(readQuotas(query)).toEqual({ total: 3_000, perSpeaker: null, lowest: null, groups: [] })
})
