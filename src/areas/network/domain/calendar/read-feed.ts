import { parseFeed } from 'feedsmith'
import { findDates } from '../../../../shared/find-dates.ts'
import { recordNote, type ReadRecord, type RecordNote, type Said } from './external-record.ts'
import { countryCodeOf } from './place-names.ts'
import { readAddress, readName } from './read-conferences.ts'
import type { SourceDefaults } from './read-icalendar.ts'
import { readLocation } from './read-location.ts'
import { readPlace } from './read-place.ts'
import { readScholarship } from './read-scholarship.ts'
import { readDay, readDays } from './repair-days.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { topicOf } from '../../../../shared/event-topics.ts'

/** One item of a feed, whatever its format. */
type Item = {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly text: string
  readonly published: string
  readonly tags: readonly string[]
  /** Days and place as our own JSON feeds say them beside the text. */
  readonly event: Readonly<Record<string, unknown>> | null
}

/**
 * The events that a feed (RSS, Atom, RDF, JSON Feed) announces; null if it is no feed. The days and the place are read
 * from an item's title and text; an item that names no day is refused, and says so.
 */
export function readFeed(text: string, defaults: SourceDefaults): readonly ReadRecord[] | null {
  const items = itemsOf(text)
  return (
    items &&
    items.map((item, at) =>
      readItem({ ...item, text: item.text.slice(0, mostRead) }, at + 1, defaults),
    )
  )
}

function readItem(item: Item, row: number, defaults: SourceDefaults): ReadRecord {
  const notes: RecordNote[] = []
  const name = readName(item.title, notes)
  const record = {
    key: (item.id || item.url || name).slice(0, 600),
    part: defaults.part,
    row,
    name: name || item.url,
  }
  const refuse = (note: RecordNote): ReadRecord => ({
    ...record,
    said: null,
    notes: [...notes, note],
  })
  if (name === '') return refuse(recordNote('no-name', item.url))
  const told = item.event
  const toldText = (field: string) => (typeof told?.[field] === 'string' ? told[field] : '')
  const toldList = (field: string) => {
    const list: unknown = told?.[field]
    return Array.isArray(list) ? list.map(String).slice(0, 20) : []
  }
  const [start, end] = toldText('startsOn')
    ? [toldText('startsOn'), toldText('endsOn')]
    : daysIn(`${item.title}\n${item.text}`, item.published)
  const days = readDays(start, end || start)
  if ('refused' in days) return refuse(days.refused)
  const place = told
    ? readPlace(
        toldText('city'),
        toldText('country') || defaults.country,
        toldText('attendance') === 'online' || toldText('attendance') === 'hybrid',
      )
    : placeIn(`${item.title}\n${item.text}`, defaults.country)
  const topics = [...defaults.topics, ...item.tags.map(topicOf)].filter(Boolean)
  const url = readAddress(item.url, notes)
  const said: Said = {
    name,
    url,
    startsOn: days.startsOn,
    endsOn: days.endsOn,
    city: place.city,
    country: place.country,
    latitude: toldPoint(told).latitude,
    longitude: toldPoint(told).longitude,
    attendance: place.attendance,
    topics: [...new Set(topics)].toSorted().slice(0, 20),
    languages: spokenLanguages(toldList('languages').join(',')).languages,
    callUrl: readAddress(toldText('callUrl'), notes),
    callClosesOn: readDay(toldText('callClosesOn'))?.day ?? null,
    ...(told
      ? {
          scholarshipUrl: readAddress(toldText('scholarshipUrl'), notes),
          scholarshipUntil: readDay(toldText('scholarshipUntil'))?.day ?? null,
        }
      : readScholarship(item.text, { url, startsOn: days.startsOn })),
    cancelled: told?.['cancelled'] === true,
  }
  return { ...record, said, notes: [...notes, ...days.notes, ...place.notes] }
}

/** Where another Convite says that an event is, if it does. */
function toldPoint(told: Item['event']): Pick<Said, 'latitude' | 'longitude'> {
  const [latitude, longitude] = [told?.['latitude'], told?.['longitude']]
  return typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : { latitude: null, longitude: null }
}

/** The first days that a text names; without a year, the next after it was published. */
function daysIn(text: string, published: string): [string, string] {
  const mention = findDates(text).find(({ from }) => from.day !== null)
  if (!mention) return ['', '']
  const two = (number: number) => String(number).padStart(2, '0')
  const at = (year: number, { month, day }: { month: number; day: number | null }) =>
    `${year}-${two(month)}-${two(day ?? 1)}`
  const since = new Date(published)
  if (mention.year === null && Number.isNaN(since.getTime())) return ['', '']
  const year = mention.year ?? since.getUTCFullYear()
  const passed = mention.year === null && at(year, mention.from) < since.toISOString().slice(0, 10)
  const from = passed ? year + 1 : year
  return [
    at(from, mention.from),
    at(mention.to.month < mention.from.month ? from + 1 : from, mention.to),
  ]
}

/** The first part of a text that ends with a country, or says that it is online. */
function placeIn(text: string, country: string) {
  for (const part of text.split(/[·|–—•()\n\]]|\s-\s|\.\s/u)) {
    const words = part.trim().replace(/[.]$/u, '')
    const last = words.split(',').at(-1)?.trim() ?? ''
    const placed =
      words.includes(',') && words.length < 120 && last.length > 2 && countryCodeOf(last) !== null
    if (placed || /^(?:online|en línea|em linha|virtual)$/iu.test(words))
      return readLocation(words, country)
  }
  return readLocation('', country)
}

function itemsOf(text: string): readonly Item[] | null {
  try {
    const parsed = parseFeed(text)
    if (parsed.format === 'json') {
      // The parser keeps the fields of the format only.
      const raw = (JSON.parse(text) as { items?: readonly Record<string, unknown>[] }).items ?? []
      return (parsed.feed.items ?? []).map((item, at) => ({
        id: item.id ?? '',
        title: item.title ?? '',
        url: item.external_url ?? item.url ?? '',
        text: item.summary ?? item.content_text ?? plain(item.content_html ?? ''),
        published: item.date_published ?? '',
        tags: item.tags ?? [],
        event: asEvent(raw[at]?._convite),
      }))
    }
    if (parsed.format === 'atom')
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        title: plain(textOf(entry.title)),
        url: entry.links?.find(({ rel }) => !rel || rel === 'alternate')?.href ?? '',
        text: plain(textOf(entry.summary) || textOf(entry.content)),
        published: entry.published ?? entry.updated ?? '',
        tags: (entry.categories ?? []).flatMap(({ term }) => term ?? []),
        event: null,
      }))
    const items = (parsed.feed.items ?? []) as readonly Record<string, unknown>[]
    return items.map((item) => ({
      id: textOf(item.guid) || textOf(item.link),
      title: plain(textOf(item.title)),
      url: textOf(item.link),
      text: plain(textOf(item.description)),
      published: textOf(item.pubDate),
      tags: Array.isArray(item.categories) ? item.categories.map(textOf) : [],
      event: null,
    }))
  } catch {
    return null
  }
}

const asEvent = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null

/** A text that a feed may also give as an object with its value. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { value: inner, name } = value as { value?: unknown; name?: unknown }
  return typeof inner === 'string' ? inner : typeof name === 'string' ? name : ''
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

// Whoever names the days of an event does so in its first pages.
const mostRead = 20_000

/** The words of a piece of HTML; only read, never shown as HTML. */
const plain = (html: string) =>
  html
    .slice(0, mostRead)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
