import { expect, it } from 'vitest'
import { choicesFor, datesFor } from './call-of-proposal.ts'

const at = (day: number) => new Date(Date.UTC(2027, 0, day))
const whole = { opensAt: at(1), closesAt: at(31), perHost: true }
const ofA = { id: 'call-a', hostId: 'a', opensAt: at(1), closesAt: at(10) }
const ofB = { id: 'call-b', hostId: 'b', opensAt: at(5), closesAt: at(31) }

it('counts the dates of the host’s call, and the event’s where there is one for all', () => {
  expect([
    datesFor(whole, [ofA, ofB], 'call-a'),
    datesFor(whole, [ofA, ofB], null),
    datesFor({ ...whole, perHost: false }, [ofA, ofB], 'call-a')?.closesAt,
    datesFor(undefined, [], null),
  ]).toEqual([ofA, whole, at(31), undefined])
})

it('offers a host’s own tracks and formats, with the formats of everybody', () => {
  const tracks = [{ hostId: 'a' }, { hostId: 'b' }, { hostId: null }]
  const formats = [{ hostId: 'a' }, { hostId: 'b' }, { hostId: null }]
  expect([
    choicesFor('a', { tracks, formats }),
    choicesFor('c', { tracks, formats }),
    choicesFor(null, { tracks, formats }),
  ]).toEqual([
    { tracks: [{ hostId: 'a' }], formats: [{ hostId: 'a' }, { hostId: null }] },
    { tracks: [{ hostId: null }], formats: [{ hostId: null }] },
    { tracks, formats },
  ])
})
