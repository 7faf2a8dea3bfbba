import { Temporal } from 'temporal-polyfill'

/** What an event may need from its team, in the order of the work. */
export type NeedCode =
  | 'announce'
  | 'set-up-call'
  | 'call-closes'
  | 'find-reviewers'
  | 'read'
  | 'review'
  | 'decide'
  | 'send-notifications'
  | 'chase-confirmations'
  | 'replace-declined'
  | 'take-accepted'
  | 'place-sessions'
  | 'publish-agenda'
  | 'publish-changes'
  | 'set-up-tickets'
  | 'approve-registrations'
  | 'answer-messages'
  | 'write-announcement'
  | 'prepare-door'
  | 'write-recap'

export type Need = {
  readonly code: NeedCode
  /** The day by which, YYYY-MM-DD. */
  readonly due: string
  readonly count: number
}

export type NeedFacts = {
  readonly announced: boolean
  readonly cancelled: boolean
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** Days in the event's zone. */
  readonly callOpensOn: string | null
  readonly callClosesOn: string | null
  readonly callOpen: boolean
  readonly proposals: number
  readonly reviewers: number
  readonly underReviewed: number
  /** What the reader, if a reviewer, has not read and nobody has decided. */
  readonly unread: number
  readonly undecided: number
  readonly untold: number
  readonly heldMails: number
  readonly unanswered: number
  readonly declined: number
  readonly notTaken: number
  readonly unplaced: number
  readonly placed: number
  readonly releases: number
  readonly changedSinceRelease: number
  readonly ticketTypes: number
  readonly pending: number
  readonly openMessages: number
  readonly announcements: number
  readonly recaps: number
}

const before = (day: string, time: { weeks?: number; days?: number }) =>
  Temporal.PlainDate.from(day).subtract(time).toString()
const after = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
const earlier = (a: string, b: string) => (a < b ? a : b)

/**
 * What needs the team now, the most urgent first. The days come from the KCD programme's rules: the call closes eight
 * weeks before the event, the agenda stands six weeks before, decisions come in between; a recap within two weeks.
 */
export function needsOf(facts: NeedFacts, today: string): Need[] {
  const { startsOn, endsOn } = facts
  if (facts.cancelled) return []
  const needs: Need[] = []
  const need = (code: NeedCode, due: string, when: boolean, count = 0) => {
    if (when) needs.push({ code, due, count })
  }
  const start = startsOn ?? after(today, 180)
  const past = endsOn !== null && endsOn < today
  // Whoever wrote waits, also after the event.
  need('answer-messages', today, facts.openMessages > 0, facts.openMessages)
  if (past) {
    need('write-recap', after(endsOn, 14), facts.recaps === 0)
    return needs
  }
  const agendaDay = before(start, { weeks: 6 })
  const callClosed = facts.callClosesOn !== null && !facts.callOpen && facts.callClosesOn <= today
  const decisionDay = facts.callClosesOn
    ? earlier(after(facts.callClosesOn, 14), before(agendaDay, { days: 7 }))
    : agendaDay
  const reviewing = callClosed && facts.undecided > 0

  need('announce', before(start, { weeks: 26 }), !facts.announced)
  need('set-up-call', before(start, { weeks: 18 }), facts.callClosesOn === null)
  need(
    'call-closes',
    facts.callClosesOn ?? today,
    facts.callOpen && facts.callClosesOn !== null && facts.callClosesOn <= after(today, 14),
    facts.proposals,
  )
  need(
    'find-reviewers',
    facts.callClosesOn ?? today,
    facts.proposals > 0 && facts.reviewers < 2,
    facts.reviewers,
  )
  need('read', before(decisionDay, { days: 3 }), facts.unread > 0, facts.unread)
  need(
    'review',
    before(decisionDay, { days: 3 }),
    reviewing && facts.underReviewed > 0 && facts.unread === 0,
    facts.underReviewed,
  )
  need('decide', decisionDay, reviewing, facts.undecided)
  need(
    'send-notifications',
    after(decisionDay, 2),
    facts.heldMails > 0 || (facts.untold > 0 && facts.undecided === 0),
    Math.max(facts.heldMails, facts.untold),
  )
  need(
    'chase-confirmations',
    before(agendaDay, { days: 5 }),
    facts.unanswered > 0,
    facts.unanswered,
  )
  need(
    'replace-declined',
    before(agendaDay, { days: 4 }),
    facts.declined > 0 && facts.releases === 0,
    facts.declined,
  )
  need('take-accepted', before(agendaDay, { days: 3 }), facts.notTaken > 0, facts.notTaken)
  need('place-sessions', before(agendaDay, { days: 2 }), facts.unplaced > 0, facts.unplaced)
  need('publish-agenda', agendaDay, facts.releases === 0 && facts.placed > 0)
  need(
    'publish-changes',
    today,
    facts.releases > 0 && facts.changedSinceRelease > 0,
    facts.changedSinceRelease,
  )
  need('set-up-tickets', before(start, { weeks: 12 }), facts.ticketTypes === 0)
  need('approve-registrations', today, facts.pending > 0, facts.pending)
  need(
    'write-announcement',
    before(start, { weeks: 12 }),
    facts.announced && facts.announcements === 0,
  )
  need(
    'prepare-door',
    before(start, { days: 2 }),
    startsOn !== null && before(start, { days: 7 }) <= today,
  )
  return needs.toSorted((a, b) => a.due.localeCompare(b.due))
}
