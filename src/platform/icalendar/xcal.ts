import { element, textElement } from '../../shared/xml.ts'
import type { CalendarEvent } from './calendar-event.ts'

export const xcalMediaType = 'application/calendar+xml; charset=utf-8'

type XmlCalendar = {
  readonly name: string
  /** Its own address, from which it is fetched again. */
  readonly url: string
  readonly events: readonly CalendarEvent[]
}

/** A calendar as xCal (RFC 6321): the XML form of iCalendar. All times stand in UTC, so that no zone needs its rules in it. */
export const xcal = ({ name, url, events }: XmlCalendar): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">',
    '<vcalendar>',
    element(
      'properties',
      {},
      [
        property('version', 'text', '2.0'),
        property('prodid', 'text', '-//Convite//Convite//EN'),
        property('calscale', 'text', 'GREGORIAN'),
        property('name', 'text', name),
        property('source', 'uri', url),
      ].join(''),
    ),
    '<components>',
    ...events.map(eventXml),
    '</components>',
    '</vcalendar>',
    '</icalendar>\n',
  ].join('\n')

function eventXml(event: CalendarEvent): string {
  const properties = [
    property('uid', 'text', event.uid),
    property('dtstamp', 'date-time', utc(event.updatedAt)),
    property('last-modified', 'date-time', utc(event.updatedAt)),
    property('sequence', 'integer', event.sequence),
    property('status', 'text', event.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    ...timeProperties(event),
    property('summary', 'text', event.summary),
    ...(event.description ? [property('description', 'text', event.description)] : []),
    ...(event.location ? [property('location', 'text', event.location)] : []),
    ...(event.url ? [property('url', 'uri', event.url)] : []),
  ]
  return element('vevent', {}, element('properties', {}, properties.join('')))
}

function timeProperties({ time }: CalendarEvent): string[] {
  if ('firstDay' in time) return [property('dtstart', 'date', time.firstDay)]
  return [
    property('dtstart', 'date-time', utc(time.start)),
    property('dtend', 'date-time', utc(time.end)),
  ]
}

const property = (name: string, type: string, value: string | number) =>
  element(name, {}, textElement(type, value))

const utc = (instant: Date) => `${instant.toISOString().slice(0, 19)}Z`
