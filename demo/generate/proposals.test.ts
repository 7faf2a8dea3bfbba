import { describe, expect, it } from 'vitest'
import { upcomingEvents, fullEventSlug } from '../upcoming-events.ts'
import { people } from './people.ts'
import { proposals } from './proposals.ts'

const event = upcomingEvents(new Date('2026-11-20T10:00:00Z')).find(
  (e) => e.slug === fullEventSlug,
)!
const speakers = people(210)
const all = proposals(event, speakers, 180, true)

describe('sample proposals', () => {
  it('are 180 in three languages, the same for the same seed', () => {
    expect(proposals(event, speakers, 180, true)).toEqual(all)
    const count = (language: string) => all.filter((each) => each.language === language).length
    expect({ es: count('es'), en: count('en'), pt: count('pt') }).toEqual({
      es: 108,
      en: 36,
      pt: 36,
    })
  })

  it('never repeat a title or an abstract', () => {
    expect(new Set(all.map((each) => each.title)).size).toBe(180)
    expect(new Set(all.map((each) => each.abstract)).size).toBe(180)
  })

  it('keep to the limits of the call', () => {
    const tooLong = all.filter((each) => each.abstract.length > 900 || each.notes.length > 1500)
    expect(tooLong).toEqual([])
    const outside = all.filter(
      (each) => each.submittedAt < event.call!.opensAt || each.submittedAt > event.call!.closesAt,
    )
    expect(outside).toEqual([])
    const tracks = new Set(event.call!.tracks.map((track) => track.key))
    expect(all.filter((each) => !tracks.has(each.track))).toEqual([])
    expect(new Set(all.map((each) => each.track))).toEqual(tracks)
  })

  it('have one to three different speakers each, as the format allows, at most three proposals a person', () => {
    const formats = new Map(event.call!.formats.map((format) => [format.key, format]))
    const odd = all.filter((each) => {
      const format = formats.get(each.format)!
      const n = new Set(each.speakers).size
      return n !== each.speakers.length || n < format.minSpeakers || n > format.maxSpeakers
    })
    expect(odd).toEqual([])
    const load = new Map<string, number>()
    for (const key of all.flatMap((each) => each.speakers)) load.set(key, (load.get(key) ?? 0) + 1)
    expect(Math.max(...load.values())).toBeLessThanOrEqual(3)
  })

  it('have a woman in every panel', () => {
    const women = new Set(speakers.filter((p) => p.gender === 'woman').map((p) => p.key))
    const panels = all.filter((each) => each.format === 'panel')
    expect(panels.length).toBeGreaterThan(5)
    expect(panels.filter((panel) => !panel.speakers.some((key) => women.has(key)))).toEqual([])
  })
})
