import { findDates } from '../../../../shared/find-dates.ts'
import { recordNote, type ReadRecord, type RecordNote, type Said } from './external-record.ts'
import { feedItems, type FeedItem } from './feed-items.ts'
import { withOwnKeys } from './own-keys.ts'
import { countryCodeOf } from './place-names.ts'
import { readAddress, readName } from './read-conferences.ts'
import type { SourceDefaults } from './read-icalendar.ts'
import { readLocation } from './read-location.ts'
import { readPlace } from './read-place.ts'
import { readScholarship } from './read-scholarship.ts'
import { readDay, readDays } from './repair-days.ts'
import { mostRead } from '../../../../shared/words-of-html.ts'
import { spokenLanguages } from './spoken-languages.ts'
import { topicOf } from '../../../../shared/event-topics.ts'

/**
 * The events that a feed (RSS, Atom, RDF, JSON Feed) announces; null if it is no feed. The days and the place are read
 * from an item's title and text; an item that names no day is refused, and says so.
 */
export function readFeed(text: string, defaults: SourceDefaults): readonly ReadRecord[] | null {
  const items = feedItems(text)
  return (
    items &&
    withOwnKeys(
      items.map((item, at) =>
        readItem({ ...item, text: item.text.slice(0, mostRead) }, at + 1, defaults),
      ),
    )
  )
}

function readItem(item: FeedItem, row: number, defaults: SourceDefaults): ReadRecord {
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
  const url = readAddress(wholeAddress(item.url, defaults.part), notes)
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
function toldPoint(told: FeedItem['event']): Pick<Said, 'latitude' | 'longitude'> {
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
  const since = dayOfPublication(published)
  if (mention.year === null && Number.isNaN(since.getTime())) return ['', '']
  const year = mention.year ?? since.getUTCFullYear()
  const passed = mention.year === null && at(year, mention.from) < since.toISOString().slice(0, 10)
  const from = passed ? year + 1 : year
  return [
    at(from, mention.from),
    at(mention.to.month < mention.from.month ? from + 1 : from, mention.to),
  ]
}

/** A day without its hour and zone, of which feeds write many that nobody knows. */
function dayOfPublication(text: string): Date {
  const whole = new Date(text)
  if (!Number.isNaN(whole.getTime())) return whole
  const [day] = /\b\d{1,2} [a-z]{3}[a-z]* (?:\d{4}|\d{2})\b/iu.exec(text) ?? []
  return new Date(`${day ?? ''} 00:00 UTC`)
}

/** An address that leads on from the feed's own, where it says only a path. */
function wholeAddress(url: string, feed: string): string {
  if (!/^(?:\.{0,2}\/|\?)/u.test(url) || !URL.canParse(url, feed)) return url
  return new URL(url, feed).href
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
