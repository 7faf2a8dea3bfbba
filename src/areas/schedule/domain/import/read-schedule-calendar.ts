import type ICAL from 'ical.js'
import { parseIcalendar } from '../../../../shared/icalendar/parse-icalendar.ts'
import { wordsOfHtml } from '../../../../shared/words-of-html.ts'
import { gather, minutesBetween, readInstant } from './gather.ts'
import { kindOf, type ImportedAgenda, type ImportNote } from './imported-agenda.ts'

/**
 * The agenda in an iCalendar file; null if it is none. A calendar knows no speakers: who is named in a description stays
 * there. What is cancelled is told and left out.
 */
export function readScheduleCalendar(text: string, zone: string): ImportedAgenda | null {
  const components = parseIcalendar(text)
  if (!components) return null
  const notes: ImportNote[] = []
  const sessions = components.flatMap((component) => {
    const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '').trim()
    const title = wordsOfHtml(said('summary'))
    if (said('status').toUpperCase() === 'CANCELLED') {
      notes.push({ code: 'cancelled', about: title })
      return []
    }
    const startsAt = instantOf(component, 'dtstart', zone)
    return [
      {
        key: said('uid'),
        kind: kindOf(title),
        title,
        abstract: wordsOfHtml(said('description')),
        lang: '',
        track: said('categories'),
        // Behind the room calendars often name the venue.
        room: said('location').split(',')[0]!.trim(),
        startsAt,
        minutes:
          minutesBetween(startsAt, instantOf(component, 'dtend', zone)) ?? lengthOf(component),
        speakers: [],
      },
    ]
  })
  return gather('icalendar', { rooms: [], tracks: [], speakers: [], sessions, notes })
}

/** The instant of a time: UTC as such, any other by the clock of its own zone if we know it, else of the event's. */
function instantOf(component: ICAL.Component, name: string, zone: string): Date | null {
  const property = component.getFirstProperty(name)
  const written = property?.getFirstValue()
  if (!property || written === null || written === undefined) return null
  const text = String(written)
  if (!text.includes('T')) return null
  return readInstant(text, zoneOf(property.getFirstParameter('tzid'), zone))
}

function zoneOf(named: unknown, zone: string): string {
  if (typeof named !== 'string' || named === '') return zone
  try {
    return Intl.DateTimeFormat('en', { timeZone: named }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}

function lengthOf(component: ICAL.Component): number | null {
  const duration = component.getFirstPropertyValue('duration') as ICAL.Duration | null
  return duration ? Math.round(duration.toSeconds() / 60) : null
}
