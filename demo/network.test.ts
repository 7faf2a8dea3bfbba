import { describe, expect, it } from 'vitest'
import { communities, programmes, series } from './network.ts'
import { pastEvents } from './past-events.ts'
import type { Texts } from './types.ts'

const emptyTexts = (object: object): string[] =>
  Object.entries(object).flatMap(([key, value]) =>
    value && typeof value === 'object' && 'es' in value
      ? Object.entries(value as Texts)
          .filter(([, text]) => text.trim() === '')
          .map(([language]) => `${key}.${language}`)
      : [],
  )

describe('the network of the demo', () => {
  it('says everything in three languages', () => {
    const all = [...programmes, ...communities, ...series, ...pastEvents]
    expect(all.flatMap(emptyTexts)).toEqual([])
  })

  it('uses every slug once per kind', () => {
    for (const list of [programmes, communities, series, pastEvents]) {
      const slugs = list.map((each) => each.slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  it('refers only to what exists, and co-location is mutual', () => {
    const known = {
      programme: new Set(programmes.map((p) => p.slug)),
      community: new Set(communities.map((c) => c.slug)),
    }
    const unknown = pastEvents.flatMap((event) => [
      ...event.hosts.filter((host) => !known[host.kind].has(host.slug)).map((host) => host.slug),
      ...(event.series && !series.some((each) => each.slug === event.series) ? [event.series] : []),
      ...event.colocatedWith.filter(
        (slug) =>
          !pastEvents.find((other) => other.slug === slug)?.colocatedWith.includes(event.slug),
      ),
    ])
    expect(unknown).toEqual([])
    expect(series.filter((each) => each.community && !known.community.has(each.community))).toEqual(
      [],
    )
  })

  it('has an edition hosted by three programmes at once', () => {
    const colombia = pastEvents.find((event) => event.slug === 'kcd-colombia-2025')
    expect(colombia?.hosts.filter((host) => host.kind === 'programme').map((h) => h.slug)).toEqual([
      'kcd',
      'openinfra-days',
      'ospo',
    ])
  })
})
