import { describe, expect, it } from 'vitest'
import { fullEventSlug, upcomingEvents } from '../upcoming-events.ts'
import { daysFrom, instantAt } from './clock.ts'
import { decisions, fullPlaces } from './decisions.ts'
import { people } from './people.ts'
import { proposals } from './proposals.ts'
import { reviews } from './reviews.ts'
import { timetable, type SampleSession } from './timetable.ts'
import { fullGrid } from './timetable-plan.ts'

const now = new Date('2026-11-20T10:00:00Z')
const event = upcomingEvents(now).find((each) => each.slug === fullEventSlug)!
const everyone = people(240)
const speakers = everyone.slice(0, 210)
const committee = everyone.slice(210, 222)
const all = proposals(event, speakers, 180, true)
const reviewed = reviews(all, committee, speakers, event.call!.closesAt, 12)
const decided = decisions(all, reviewed, fullPlaces, daysFrom(now, -7))
const sessions = timetable(event, fullGrid, all, decided)
const proposalOf = new Map(all.map((each) => [each.key, each]))

const end = (session: SampleSession): number =>
  new Date(session.startsAt).getTime() + session.minutes * 60_000
const start = (session: SampleSession): number => new Date(session.startsAt).getTime()

describe('reviews', () => {
  it('are two or three per proposal, shared among twelve', () => {
    const perProposal = new Map<string, number>()
    const perReviewer = new Map<string, number>()
    for (const { proposal, reviewer } of reviewed) {
      perProposal.set(proposal, (perProposal.get(proposal) ?? 0) + 1)
      perReviewer.set(reviewer, (perReviewer.get(reviewer) ?? 0) + 1)
    }
    expect(new Set(perProposal.values())).toEqual(new Set([2, 3]))
    const loads = [...perReviewer.values()]
    expect(loads).toHaveLength(12)
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(2)
  })

  it('use the whole scale, abstain with a reason, and comment in three languages', () => {
    const scores = reviewed.flatMap((each) => (each.score === null ? [] : [each.score]))
    expect(new Set(scores)).toEqual(new Set([1, 2, 3, 4, 5]))
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    expect(mean).toBeGreaterThan(2.9)
    expect(mean).toBeLessThan(3.8)
    const abstained = reviewed.filter((each) => each.score === null)
    expect(abstained.length).toBeGreaterThan(5)
    expect(abstained.filter((each) => each.reason === '')).toEqual([])
    const spoken = new Set(reviewed.filter((each) => each.comment).map((each) => each.language))
    expect(spoken).toEqual(new Set(['es', 'en', 'pt']))
  })

  it('never score a proposal of a colleague', () => {
    const organisation = new Map(everyone.map((each) => [each.key, each.organisation]))
    const wrong = reviewed.filter(
      (each) =>
        each.score !== null &&
        proposalOf
          .get(each.proposal)!
          .speakers.some((key) => organisation.get(key) === organisation.get(each.reviewer)),
    )
    expect(wrong).toEqual([])
  })
})

describe('decisions', () => {
  it('accept 44, waitlist 15, reject the rest, and every track gets in', () => {
    const count = (verdict: string) => decided.filter((each) => each.decision === verdict).length
    const submitted = all.filter((each) => each.status === 'submitted').length
    expect([count('accepted'), count('waitlisted'), count('rejected')]).toEqual([
      44,
      15,
      submitted - 59,
    ])
    const accepted = decided.filter((each) => each.decision === 'accepted')
    expect(new Set(accepted.map((each) => proposalOf.get(each.proposal)!.track)).size).toBe(8)
    expect(accepted.filter((each) => each.confirmation?.answer === 'declined')).toHaveLength(2)
    expect(accepted.some((each) => each.confirmation === null)).toBe(true)
  })

  it('decide, notify and hear back in this order, all before now', () => {
    const wrong = decided.filter(
      (each) =>
        !(
          each.decidedAt < each.notifiedAt &&
          each.notifiedAt < (each.confirmation?.answeredAt ?? '9999') &&
          (each.confirmation?.answeredAt ?? each.notifiedAt) < now.toISOString()
        ),
    )
    expect(wrong).toEqual([])
  })
})

describe('the timetable', () => {
  it('places everything accepted and not declined, once', () => {
    const placed = sessions.flatMap((each) => (each.proposal ? [each.proposal] : []))
    expect(new Set(placed).size).toBe(placed.length)
    expect(placed).toHaveLength(42)
  })

  it('has no clash of room or speaker, and ten minutes between sessions of a room', () => {
    const content = sessions.filter((each) => each.proposal !== null)
    const clashes: string[] = []
    for (const a of content)
      for (const b of content) {
        if (a.key >= b.key) continue
        const first = start(a) <= start(b) ? a : b
        const second = first === a ? b : a
        const gap = (start(second) - end(first)) / 60_000
        if (a.room === b.room && gap < 10) clashes.push(`${a.key} ${b.key} in ${a.room}`)
        const shared = proposalOf
          .get(a.proposal!)!
          .speakers.some((key) => proposalOf.get(b.proposal!)!.speakers.includes(key))
        if (shared && gap < 0) clashes.push(`${a.key} ${b.key} speaker`)
      }
    expect(clashes).toEqual([])
  })

  it('keeps services free of sessions in the same room and everything within opening hours', () => {
    const overlaps = sessions
      .filter((each) => each.proposal === null && each.room !== null)
      .flatMap((service) =>
        sessions.filter(
          (other) =>
            other !== service &&
            other.room === service.room &&
            start(other) < end(service) &&
            start(service) < end(other),
        ),
      )
    expect(overlaps).toEqual([])
    const outside = sessions.filter(
      (each) =>
        !event.openingHours.some(
          ({ day, opensAt, closesAt }) =>
            each.startsAt >= instantAt(day, opensAt, event.timeZone) &&
            end(each) <= new Date(instantAt(day, closesAt, event.timeZone)).getTime(),
        ),
    )
    expect(outside).toEqual([])
  })

  it('uses four rooms on two days', () => {
    expect(new Set(sessions.flatMap((each) => each.room ?? []))).toEqual(
      new Set(event.rooms.map((room) => room.key)),
    )
    expect(new Set(sessions.map((each) => each.startsAt.slice(0, 10))).size).toBe(2)
  })
})
