import { describe, expect, it } from 'vitest'
import { missingForAnnouncement } from '../src/areas/events/domain/announcement.ts'
import { communities, programmes, series } from './network.ts'
import { pastEvents } from './past-events.ts'
import { fullEventSlug, upcomingEvents } from './upcoming-events.ts'
import type { Texts } from './types.ts'

const now = new Date('2026-11-20T10:00:00Z')
const events = upcomingEvents(now)
const full = events.find((event) => event.slug === fullEventSlug)!
const weeks = (from: string, to: string): number =>
  (new Date(to).getTime() - new Date(from).getTime()) / (7 * 86_400_000)

const emptyTexts = (value: unknown, path = ''): string[] => {
  if (!value || typeof value !== 'object') return []
  if ('es' in value && 'pt' in value) {
    const texts = Object.values(value as Texts)
    return texts.some((text) => text === '') && texts.some((text) => text !== '') ? [path] : []
  }
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`))
}

describe('the invented editions', () => {
  it('follow the base instant and stay the same for it', () => {
    expect(upcomingEvents(now)).toEqual(events)
    const later = upcomingEvents(new Date('2027-06-01T10:00:00Z'))
    expect(later.map((event) => event.slug)).toEqual(events.map((event) => event.slug))
    expect(later.every((event, i) => event.startsOn > events[i]!.startsOn)).toBe(true)
  })

  it('leave no text in one language only', () => {
    expect(events.flatMap((event) => emptyTexts(event, event.slug))).toEqual([])
  })

  it('name only hosts, series and co-located events that exist', () => {
    const slugs = new Set([...programmes, ...communities].map((each) => each.slug))
    expect(events.flatMap((event) => event.hosts).filter((host) => !slugs.has(host.slug))).toEqual(
      [],
    )
    expect(events.filter((e) => !series.some((each) => each.slug === e.series))).toEqual([])
    for (const event of events)
      for (const slug of event.colocatedWith)
        expect(events.find((other) => other.slug === slug)?.colocatedWith).toEqual([event.slug])
  })

  it('lack nothing that an announcement needs, nor do the real ones', () => {
    const lacking = [...pastEvents, ...events].flatMap((event) =>
      missingForAnnouncement({
        ...event,
        hosts: event.hosts.length,
        codeOfConduct: event.codeOfConduct ?? {},
      }).map((need) => `${event.slug}: ${need}`),
    )
    expect(lacking).toEqual([])
  })

  it('close every call at least eight weeks before, as the programme asks', () => {
    const late = events.filter(
      (event) => event.call && weeks(event.call.closesAt, `${event.startsOn}T12:00:00Z`) < 8,
    )
    expect(late.map((event) => event.slug)).toEqual([])
  })
})

describe('the full edition', () => {
  it('is nine weeks ahead, decided, with registration open, hosted by three programmes', () => {
    expect(Math.round(weeks(now.toISOString(), `${full.startsOn}T15:00:00Z`))).toBe(9)
    expect(full.call!.closesAt < now.toISOString()).toBe(true)
    expect(full.registration!.opensAt < now.toISOString()).toBe(true)
    expect(full.registration!.closesAt > now.toISOString()).toBe(true)
    expect(full.hosts.filter((host) => host.kind === 'programme')).toHaveLength(3)
    expect(full.rooms).toHaveLength(4)
    expect(full.openingHours).toHaveLength(2)
  })

  it('hides speakers, sponsors and team behind a code and knows every quota it names', () => {
    const { ticketTypes, quotas } = full.registration!
    expect(ticketTypes.filter((type) => type.accessCode).map((type) => type.key)).toEqual([
      'speaker',
      'sponsor',
      'team',
    ])
    const known = new Set(quotas.map((quota) => quota.key))
    expect(ticketTypes.flatMap((type) => type.quotas).filter((key) => !known.has(key))).toEqual([])
  })
})
