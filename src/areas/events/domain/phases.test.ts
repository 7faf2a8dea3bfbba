import { describe, expect, it } from 'vitest'
import { phasesAt, type PhaseFacts } from './phases.ts'

const facts: PhaseFacts = {
  announcedAt: new Date('2026-06-02T12:00:00Z'),
  cancelledAt: null,
  startsOn: '2027-02-19',
  endsOn: '2027-02-20',
  callOpensAt: new Date('2026-10-01T06:00:00Z'),
  callClosesAt: new Date('2026-12-19T05:59:00Z'),
  undecidedProposals: 0,
  releases: 0,
  ticketsOnSale: false,
}
const at = (time: string, more: Partial<PhaseFacts> = {}) =>
  phasesAt({ ...facts, ...more }, new Date(time), time.slice(0, 10))

describe('phasesAt', () => {
  it('is a draft until it is announced', () => {
    expect(at('2026-11-01T00:00:00Z', { announcedAt: null })).toEqual(['draft'])
  })
  it('opens the call at its instant and closes it at its instant', () => {
    expect(at('2026-10-01T05:59:59Z')).toEqual(['announced'])
    expect(at('2026-10-01T06:00:00Z')).toEqual(['announced', 'call-open'])
    expect(at('2026-12-19T05:58:59Z')).toEqual(['announced', 'call-open'])
    expect(at('2026-12-19T05:59:00Z')).toEqual(['announced'])
  })
  it('is in review after the call while proposals wait for a decision', () => {
    expect(at('2026-12-20T00:00:00Z', { undecidedProposals: 3 })).toEqual(['announced', 'review'])
    expect(at('2026-12-01T00:00:00Z', { undecidedProposals: 3 })).toEqual([
      'announced',
      'call-open',
    ])
  })
  it('holds several phases at once', () => {
    expect(at('2027-02-19T15:00:00Z', { releases: 2, ticketsOnSale: true })).toEqual([
      'announced',
      'agenda-published',
      'registration-open',
      'live',
    ])
  })
  it('is past the day after its last, and cancelled whatever the date', () => {
    expect(at('2027-02-20T23:00:00Z')).toEqual(['announced', 'live'])
    expect(at('2027-02-21T00:00:00Z', { releases: 1 })).toEqual(['past'])
    expect(at('2027-02-19T15:00:00Z', { cancelledAt: new Date() })).toEqual(['cancelled'])
  })
})
