import { describe, expect, it } from 'vitest'
import { needsOf, type NeedFacts } from './needs.ts'

const quiet: NeedFacts = {
  announced: true,
  cancelled: false,
  startsOn: '2027-02-19',
  endsOn: '2027-02-20',
  callOpensOn: '2026-10-01',
  callClosesOn: '2026-12-18',
  callOpen: false,
  proposals: 182,
  reviewers: 12,
  underReviewed: 0,
  unread: 0,
  undecided: 0,
  untold: 0,
  heldMails: 0,
  unanswered: 0,
  declined: 0,
  notTaken: 0,
  unplaced: 0,
  placed: 40,
  releases: 1,
  changedSinceRelease: 0,
  ticketTypes: 3,
  pending: 0,
  openMessages: 0,
  announcements: 1,
  recaps: 0,
}
const codes = (facts: Partial<NeedFacts>, today: string) =>
  needsOf({ ...quiet, ...facts }, today).map((need) => need.code)

describe('needsOf', () => {
  it('needs nothing when all is done', () => {
    expect(codes({}, '2027-01-20')).toEqual([])
  })

  it('asks to answer who wrote, before and after the event', () => {
    expect(needsOf({ ...quiet, openMessages: 2 }, '2027-01-20')).toEqual([
      { code: 'answer-messages', due: '2027-01-20', count: 2 },
    ])
    expect(codes({ openMessages: 2 }, '2027-02-21')).toEqual(['answer-messages', 'write-recap'])
  })

  it('asks a new draft for what comes first', () => {
    const draft = {
      announced: false,
      callOpensOn: null,
      callClosesOn: null,
      proposals: 0,
      reviewers: 0,
      placed: 0,
      releases: 0,
      ticketTypes: 0,
      announcements: 0,
    }
    expect(codes(draft, '2026-08-01')).toEqual(['announce', 'set-up-call', 'set-up-tickets'])
  })

  it('asks a reviewer to read while the call is open, and first of what lacks reviews', () => {
    const open = { callOpen: true, undecided: 90, unread: 3 }
    expect(needsOf({ ...quiet, ...open }, '2026-11-20')).toEqual([
      { code: 'read', due: '2026-12-29', count: 3 },
    ])
    const closed = { undecided: 90, underReviewed: 5, unread: 3 }
    expect(codes(closed, '2026-12-20')).toEqual(['read', 'decide'])
  })

  it('puts reviews before decisions and decisions before the agenda', () => {
    const facts = { releases: 0, undecided: 90, underReviewed: 5 }
    expect(needsOf({ ...quiet, ...facts }, '2026-12-20')).toEqual([
      { code: 'review', due: '2026-12-29', count: 5 },
      { code: 'decide', due: '2027-01-01', count: 90 },
      { code: 'publish-agenda', due: '2027-01-08', count: 0 },
    ])
  })

  it('does not ask for decisions while the call is open', () => {
    expect(
      codes(
        { callOpen: true, undecided: 90, underReviewed: 90, releases: 0, placed: 0 },
        '2026-12-10',
      ),
    ).toEqual(['call-closes'])
  })

  it('says that a released agenda has changed', () => {
    expect(needsOf({ ...quiet, changedSinceRelease: 2 }, '2027-01-20')).toEqual([
      { code: 'publish-changes', due: '2027-01-20', count: 2 },
    ])
  })

  it('asks for the recap when it is over, and for nothing else', () => {
    expect(codes({ pending: 3 }, '2027-02-21')).toEqual(['write-recap'])
    expect(codes({ recaps: 1 }, '2027-02-21')).toEqual([])
  })

  it('leaves a cancelled event alone', () => {
    expect(codes({ cancelled: true, undecided: 10 }, '2027-01-20')).toEqual([])
  })
})
