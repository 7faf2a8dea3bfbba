import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendar } from './calendar.ts'
import type { CalendarEvent, CalendarTime } from './calendar-event.ts'

const updatedAt = new Date('2026-11-20T10:00:00Z')
const event = (values: Partial<CalendarEvent> & { time: CalendarTime }): CalendarEvent => ({
  uid: 'session-1@convite.example',
  sequence: 0,
  updatedAt,
  summary: 'Keynote',
  ...values,
})
const timed = (start: string, end: string, zone: string): CalendarTime => ({
  start: new Date(start),
  end: new Date(end),
  zone,
})

/** Reads the calendar with another implementation, and with its zones only. */
function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { root, events }
}

test('a session of a feed, line by line', () => {
  const text = calendar({
    name: 'CCOSS 2027',
    url: 'https://convite.example/es/events/ccoss-2027/agenda.ics',
    refreshHours: 4,
    events: [
      event({
        sequence: 3,
        summary: 'Datos, código; y más \\ juntos',
        description: 'Primera línea\r\nsegunda\u0007',
        location: 'Sala A',
        coordinates: { latitude: 20.6597, longitude: -103.3496 },
        url: 'https://convite.example/s/1',
        categories: ['cloud', 'a,b'],
        organizer: { name: 'CCOSS "MX"', email: 'hola@ccoss.example' },
        image: 'https://convite.example/files/1',
        conference: { url: 'https://meet.example/x', label: 'En línea' },
        time: timed('2027-02-19T15:00:00Z', '2027-02-19T15:45:00Z', 'America/Mexico_City'),
      }),
    ],
  })
  expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convite//Convite//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:CCOSS 2027',
    'X-WR-CALNAME:CCOSS 2027',
    'SOURCE;VALUE=URI:https://convite.example/es/events/ccoss-2027/agenda.ics',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    'BEGIN:VTIMEZONE',
    'TZID:America/Mexico_City',
    'BEGIN:STANDARD',
    'DTSTART:20221030T020000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0600',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:session-1@convite.example',
    'DTSTAMP:20261120T100000Z',
    'LAST-MODIFIED:20261120T100000Z',
    'SEQUENCE:3',
    'STATUS:CONFIRMED',
    'DTSTART;TZID=America/Mexico_City:20270219T090000',
    'DTEND;TZID=America/Mexico_City:20270219T094500',
    'SUMMARY:Datos\\, código\\; y más \\\\ juntos',
    'DESCRIPTION:Primera línea\\nsegunda',
    'LOCATION:Sala A',
    'GEO:20.659700;-103.349600',
    'URL:https://convite.example/s/1',
    'CATEGORIES:cloud,a\\,b',
    'ORGANIZER;CN="CCOSS ^\'MX^\'":mailto:hola@ccoss.example',
    'IMAGE;VALUE=URI;DISPLAY=BADGE:https://convite.example/files/1',
    'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="En línea":https://meet.example/x',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('another reader finds the same text, and no line is longer than 75 octets', () => {
  const summary = 'Ñandú 🎪, «acción»; '.repeat(20)
  const text = calendar({
    name: 'x',
    events: [event({ summary, time: { firstDay: '2027-02-19', lastDay: '2027-02-20' } })],
  })
  expect(read(text).events.map((found) => found.summary)).toEqual([summary])
  const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
})

test('whole days end before the day after the last; the cancelled stay and say so', () => {
  const text = calendar({
    name: 'x',
    events: [
      event({
        cancelled: true,
        sequence: 7,
        time: { firstDay: '2027-02-28', lastDay: '2027-02-28' },
      }),
    ],
  })
  const [found] = read(text).events
  expect({
    allDay: found?.startDate.isDate,
    start: found?.startDate.toString(),
    end: found?.endDate.toString(),
    status: found?.component.getFirstPropertyValue('status'),
    sequence: found?.sequence,
  }).toEqual({
    allDay: true,
    start: '2027-02-28',
    end: '2027-03-01',
    status: 'CANCELLED',
    sequence: 7,
  })
})

describe('another reader, with the zones in the file, finds the same instants', () => {
  test.each([
    ['America/Bogota', '2027-02-19T15:00:00.000Z'],
    ['America/New_York', '2027-03-14T06:59:00.000Z'],
    ['America/New_York', '2027-03-14T07:01:00.000Z'],
    ['America/New_York', '2027-11-07T04:30:00.000Z'],
    ['America/New_York', '2027-11-07T07:30:00.000Z'],
    ['America/Mexico_City', '2019-07-01T15:00:00.000Z'],
    ['America/Santiago', '2027-04-20T15:00:00.000Z'],
    ['America/Sao_Paulo', '2018-12-10T15:00:00.000Z'],
    ['America/Sao_Paulo', '2027-12-10T15:00:00.000Z'],
    ['Europe/Dublin', '2027-07-01T15:00:00.000Z'],
    ['Asia/Kathmandu', '2027-07-01T15:00:00.000Z'],
    ['Australia/Lord_Howe', '2027-12-01T15:00:00.000Z'],
    ['UTC', '2027-07-01T15:00:00.000Z'],
  ])('%s at %s', (zone, start) => {
    const end = new Date(Date.parse(start) + 3_600_000).toISOString()
    const others = ['2027-01-10T10:00:00Z', '2026-08-10T10:00:00Z'].map((other) =>
      event({ uid: other, time: timed(other, other, zone) }),
    )
    const text = calendar({
      name: 'x',
      events: [event({ time: timed(start, end, zone) }), ...others],
    })
    const [found] = read(text).events
    expect([
      found?.startDate.toJSDate().toISOString(),
      found?.endDate.toJSDate().toISOString(),
    ]).toEqual([start, end])
  })
})

test('one VTIMEZONE for each zone, with every change in the span and none after it', () => {
  const text = calendar({
    name: 'x',
    events: [
      event({
        uid: '1',
        time: timed('2027-01-10T10:00:00Z', '2027-01-10T11:00:00Z', 'Europe/Madrid'),
      }),
      event({
        uid: '2',
        time: timed('2027-07-10T10:00:00Z', '2027-07-10T11:00:00Z', 'Europe/Madrid'),
      }),
      event({
        uid: '3',
        time: timed('2027-07-10T10:00:00Z', '2027-07-10T11:00:00Z', 'America/Lima'),
      }),
    ],
  })
  const zones = read(text)
    .root.getAllSubcomponents('vtimezone')
    .map((zone) => ({
      id: zone.getFirstPropertyValue('tzid'),
      observances: zone
        .getAllSubcomponents()
        .map((part) => [
          part.name,
          String(part.getFirstPropertyValue('dtstart')),
          String(part.getFirstPropertyValue('tzoffsetto')),
        ]),
    }))
  expect(zones).toEqual([
    { id: 'America/Lima', observances: [['standard', '1994-04-01T00:00:00', '-05:00']] },
    {
      id: 'Europe/Madrid',
      observances: [
        ['standard', '2026-10-25T03:00:00', '+01:00'],
        ['daylight', '2027-03-28T02:00:00', '+02:00'],
      ],
    },
  ])
})

test('an address that would start another line does not', () => {
  const text = calendar({
    name: 'x\r\nX-EVIL:1',
    events: [
      event({
        url: 'https://a.example/\r\nX-EVIL:1',
        image: 'not an address',
        conference: { url: 'https://m.example', label: 'a"\r\nX-EVIL:1' },
        time: { firstDay: '2027-02-19', lastDay: '2027-02-19' },
      }),
    ],
  })
  expect(text).not.toMatch(/^X-EVIL/m)
  expect(text).not.toContain('IMAGE')
})
