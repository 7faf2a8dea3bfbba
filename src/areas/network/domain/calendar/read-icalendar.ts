import ICAL from 'ical.js'
import { readAddress, readName } from './read-conferences.ts'
import { recordNote, type ReadRecord, type RecordNote, type Said } from './external-record.ts'
import { meansDay } from './means-day.ts'
import { withOwnKeys } from './own-keys.ts'
import { readLocation } from './read-location.ts'
import { readScholarship } from './read-scholarship.ts'
import { daysApart } from './repair-days.ts'
import { wordsOfHtml } from '../../../../shared/words-of-html.ts'
import { parseIcalendar } from '../../../../shared/icalendar/parse-icalendar.ts'
import { decodeEntities } from '../../../../shared/decode-entities.ts'
import { longestEvent } from '../../../../shared/longest-event.ts'
import { topicOf } from '../../../../shared/event-topics.ts'

/** What holds for everything in an address that does not say so itself. */
export type SourceDefaults = {
  /** What tells this address from others; its rows stand or fall together. */
  readonly part: string
  readonly topics: readonly string[]
  readonly country: string
  /** YYYY-MM-DD. */
  readonly today: string
}

// Of what recurs, the dates of the year to come; a weekly meeting is no conference.
const mostOccurrences = 12
const mostSteps = 4_000

/** The events of an iCalendar file (RFC 5545); null if it is none. What recurs comes in with its next dates. */
export function readIcalendar(
  text: string,
  defaults: SourceDefaults,
): readonly ReadRecord[] | null {
  const components = parseIcalendar(text)
  if (!components) return null
  return withOwnKeys(
    components.flatMap((component, at) => readComponent(component, at + 1, defaults)),
  )
}

function readComponent(
  component: ICAL.Component,
  row: number,
  defaults: SourceDefaults,
): ReadRecord[] {
  const textOf = (name: string) => String(component.getFirstPropertyValue(name) ?? '').trim()
  const notes: RecordNote[] = []
  const name = readName(wordsOfHtml(textOf('summary')), notes)
  const recurrence = textOf('recurrence-id')
  const key = [textOf('uid') || `${name} ${textOf('dtstart')}`, recurrence]
    .filter(Boolean)
    .join('@')
  const record = { key: key.slice(0, 600), part: defaults.part, row, name: name || textOf('uid') }
  type Refusal = 'no-name' | 'no-date' | 'too-long' | 'recurs-no-more'
  const refuse = (code: Refusal, before = ''): ReadRecord[] => [
    { ...record, said: null, notes: [...notes, recordNote(code, before)] },
  ]
  if (name === '') return refuse('no-name')
  const days = daysOf(component)
  if (!days) return refuse('no-date', textOf('x-unread-dtstart') || textOf('dtstart'))
  const length = daysApart(days.startsOn, days.endsOn)
  if (length > longestEvent) return refuse('too-long', `${days.startsOn} – ${days.endsOn}`)
  if (length < 0)
    notes.push(recordNote('end-before-start', `${days.startsOn} – ${days.endsOn}`, days.startsOn))
  const place = readLocation(textOf('location'), defaults.country)
  const point = component.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(point) ? point.map(Number) : []
  const located =
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    Math.abs(latitude!) <= 90 &&
    Math.abs(longitude!) <= 180
  const categories = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map((value) => topicOf(String(value))))
  const url = readAddress(
    textOf('url') ||
      (/https?:\/\/[^\s<>")]+/u.exec(decodeEntities(textOf('description')))?.[0] ?? ''),
    notes,
  )
  const said: Said = {
    name,
    url,
    startsOn: days.startsOn,
    endsOn: length < 0 ? days.startsOn : days.endsOn,
    city: place.city,
    country: place.country,
    latitude: located ? latitude! : null,
    longitude: located ? longitude! : null,
    attendance: place.attendance,
    topics: [...new Set([...defaults.topics, ...categories].filter(Boolean))]
      .toSorted()
      .slice(0, 20),
    languages: [],
    callUrl: '',
    callClosesOn: null,
    ...readScholarship(wordsOfHtml(textOf('description')), { url, startsOn: days.startsOn }),
    cancelled: textOf('status').toUpperCase() === 'CANCELLED',
  }
  const noted = [...notes, ...place.notes]
  const dates = occurrences(component, defaults.today)
  if (!dates) return [{ ...record, said, notes: noted }]
  if (dates.length === 0) return refuse('recurs-no-more', days.startsOn)
  return dates.map((startsOn) => ({
    ...record,
    key: `${record.key}@${startsOn}`,
    said: { ...said, startsOn, endsOn: plusDays(startsOn, Math.max(0, length)) },
    notes: [...noted, recordNote('recurs')],
  }))
}

const dayText = (time: ICAL.Time) => time.toString().slice(0, 10)
const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

// Told that there are no exceptions, or each event would look through all others for its own; they come as rows themselves.
const eventOf = (component: ICAL.Component) => new ICAL.Event(component, { exceptions: [] })

/** First and last day as the calendar's own clock says them; the end of whole days is the day after. */
function daysOf(component: ICAL.Component): { startsOn: string; endsOn: string } | null {
  try {
    const event = eventOf(component)
    const [start, end] = [event.startDate, event.endDate]
    if (!start || !/^\d{4}-\d{2}-\d{2}/u.test(start.toString())) return null
    const startsOn = dayText(start)
    const lastDay = end ? dayText(end) : startsOn
    const endsMidnight = end && (end.isDate || (end.hour === 0 && end.minute === 0))
    const endsOn = endsMidnight && lastDay > startsOn ? plusDays(lastDay, -1) : lastDay
    return Number.isNaN(Date.parse(startsOn)) || Number.isNaN(Date.parse(endsOn))
      ? null
      : { startsOn, endsOn }
  } catch {
    return null
  }
}

/** The next days on which something that recurs takes place; null if it does not recur. */
function occurrences(component: ICAL.Component, today: string): readonly string[] | null {
  const event = eventOf(component)
  if (!event.isRecurring()) return null
  const start = event.startDate
  const rule = component.getFirstPropertyValue('rrule')
  if (/FREQ=(?:SECONDLY|MINUTELY|HOURLY)/u.test(String(rule))) return [dayText(start)]
  // The first date is one of all (RFC 5545, 3.8.5.2); the parser forgets it where further dates stand without a rule.
  if (rule === null) component.addPropertyWithValue('rdate', start)
  const added = new Set(
    component
      .getAllProperties('rdate')
      .flatMap((property) => property.getValues())
      .map((date) => String(date).slice(0, 10)),
  )
  const isMeant = (date: ICAL.Time) =>
    !(rule instanceof ICAL.Recur) || added.has(dayText(date)) || meansDay(rule, start, date)
  const iterator = event.iterator()
  const found: string[] = []
  const until = plusDays(today, 400)
  for (let step = 0; step < mostSteps && found.length < mostOccurrences; step += 1) {
    const next = nextOf(iterator)
    if (!next || dayText(next) > until) break
    if (dayText(next) >= plusDays(today, -30) && isMeant(next)) found.push(dayText(next))
  }
  return [...new Set(found)]
}

/** What recurs by a rule that leads nowhere ends there. */
function nextOf(iterator: ICAL.RecurExpansion): ICAL.Time | undefined {
  try {
    return iterator.next()
  } catch {
    return undefined
  }
}
