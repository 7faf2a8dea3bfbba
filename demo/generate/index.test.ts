import { describe, expect, it } from 'vitest'
import { checkedInEventSlug, fullEventSlug } from '../upcoming-events.ts'
import { instantAt } from './clock.ts'
import { demoSample, type SampleEdition } from './index.ts'

const now = new Date('2026-11-20T10:00:00Z')
const sample = demoSample(now)
const edition = (slug: string): SampleEdition =>
  sample.editions.find((each) => each.event.slug === slug)!
const full = edition(fullEventSlug)
const over = edition(checkedInEventSlug)

describe('the whole sample', () => {
  it('is the same for the same instant, and quick', () => {
    const begin = performance.now()
    expect(demoSample(now)).toEqual(sample)
    expect(performance.now() - begin).toBeLessThan(1500)
  })

  it('names only people who exist', () => {
    const known = new Set(sample.people.map((person) => person.key))
    const named = sample.editions.flatMap((each) => [
      ...each.team.map((member) => member.person),
      ...each.proposals.flatMap((proposal) => proposal.speakers),
      ...each.reviews.map((review) => review.reviewer),
      ...each.registrations.map((registration) => registration.person),
      ...each.checkIns.map((checkIn) => checkIn.by),
    ])
    expect(named.filter((key) => !known.has(key))).toEqual([])
  })

  it('lets visitors sign in as seven people with addresses of their own', () => {
    expect(sample.signIns.map((each) => each.email)).toEqual([
      'steward@example.org',
      'organiser@example.org',
      'chair@example.org',
      'reviewer@example.org',
      'speaker@example.org',
      'door@example.org',
      'attendee@example.org',
    ])
    expect(new Set(sample.signIns.map((each) => each.person)).size).toBe(7)
    expect(new Set(sample.people.map((person) => person.email)).size).toBe(sample.people.length)
  })

  it('has nothing that happened after now', () => {
    const times = sample.editions.flatMap((each) => [
      ...each.proposals.map((x) => x.submittedAt),
      ...each.reviews.map((x) => x.reviewedAt),
      ...each.decisions.map((x) => x.confirmation?.answeredAt ?? x.notifiedAt),
      ...each.registrations.map((x) => x.cancelledAt ?? x.registeredAt),
      ...each.checkIns.map((x) => x.at),
    ])
    expect(times.filter((at) => at > now.toISOString())).toEqual([])
  })

  it('shows an edition in review, with some reviews still missing', () => {
    const lima = edition('kcd-lima')
    expect(lima.proposals).toHaveLength(36)
    expect(lima.decisions).toEqual([])
    const reviewed = new Set(lima.reviews.map((review) => review.proposal))
    expect(reviewed.size).toBeGreaterThan(10)
    expect(lima.reviews.length).toBeLessThan(lima.proposals.length * 3 - 10)
  })

  it('shows an edition with a published agenda in two rooms', () => {
    const days = edition('openinfra-days-mexico')
    expect(days.sessions.filter((session) => session.proposal).length).toBeGreaterThanOrEqual(9)
    expect(new Set(days.sessions.flatMap((session) => session.room ?? [])).size).toBe(2)
  })
})

describe('registrations of the full edition', () => {
  const { registrations } = full
  const plan = full.event.registration!

  it('are 420, each with an address of its own', () => {
    expect(registrations).toHaveLength(420)
    expect(new Set(registrations.map((each) => each.email)).size).toBe(420)
  })

  it('never exceed a quota, and wait only where one is full', () => {
    const types = new Map(plan.ticketTypes.map((type) => [type.key, type]))
    const used = (quota: string) =>
      registrations.filter(
        (each) => each.status === 'confirmed' && types.get(each.ticketType)!.quotas.includes(quota),
      ).length
    expect(plan.quotas.filter((quota) => used(quota.key) > quota.places)).toEqual([])
    const waiting = registrations.filter((each) => each.status === 'waiting')
    expect(waiting.length).toBeGreaterThan(3)
    const needless = waiting.filter((each) =>
      types
        .get(each.ticketType)!
        .quotas.every((key) => used(key) < plan.quotas.find((quota) => quota.key === key)!.places),
    )
    expect(needless).toEqual([])
    expect(used('venue')).toBeLessThan(420)
  })

  it('include groups, cancellations, somebody who moved up, and consent by some', () => {
    const orders = new Map<string, number>()
    for (const { order } of registrations) orders.set(order, (orders.get(order) ?? 0) + 1)
    expect([...orders.values()].filter((size) => size > 1).length).toBeGreaterThan(10)
    expect(registrations.filter((each) => each.status === 'cancelled').length).toBeGreaterThan(10)
    expect(
      registrations.some(
        (each) => each.confirmedAt !== null && each.confirmedAt > each.registeredAt,
      ),
    ).toBe(true)
    const consenting = registrations.filter(
      (each) => each.answers['share-with-sponsors'] === 'yes',
    ).length
    expect(consenting).toBeGreaterThan(60)
    expect(consenting).toBeLessThan(300)
  })

  it('answer what is required, with options that exist', () => {
    const bad = registrations.flatMap((each) =>
      plan.questions.filter((question) => {
        const answer = each.answers[question.key]
        if (answer === undefined) return question.required
        return (
          question.kind === 'choice' && !question.options.some((option) => option.key === answer)
        )
      }),
    )
    expect(bad).toEqual([])
  })
})

describe('check-ins of the edition that is over', () => {
  it('are of confirmed registrations, first scans once each, after the doors opened', () => {
    const confirmed = new Set(
      over.registrations.filter((each) => each.status === 'confirmed').map((each) => each.key),
    )
    const first = over.checkIns.filter((each) => !each.repeated)
    expect(first.filter((each) => !confirmed.has(each.registration))).toEqual([])
    expect(new Set(first.map((each) => each.registration)).size).toBe(first.length)
    expect(first.length / confirmed.size).toBeGreaterThan(0.7)
    expect(first.length / confirmed.size).toBeLessThan(0.95)
    const { day, ...hours } = over.event.openingHours[0]!
    const opensAt = instantAt(day, hours.opensAt, over.event.timeZone)
    const closesAt = instantAt(day, hours.closesAt, over.event.timeZone)
    expect(over.checkIns.filter((each) => each.at < opensAt || each.at > closesAt)).toEqual([])
  })

  it('have a few second scans, after the first', () => {
    const repeated = over.checkIns.filter((each) => each.repeated)
    expect(repeated).toHaveLength(4)
    const early = repeated.filter(
      (each) =>
        !over.checkIns.some(
          (other) =>
            !other.repeated && other.registration === each.registration && other.at < each.at,
        ),
    )
    expect(early).toEqual([])
  })
})
