import { expect, test } from 'vitest'
import { readIcalendar } from './read-icalendar.ts'

const defaults = { part: 'x', topics: ['opensource'], country: '', today: '2027-01-01' }
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']

test('whole days, place, address and categories', () => {
  const text = calendar(
    ...event(
      'UID:1@x',
      'SUMMARY:KCD Lima',
      'DTSTART;VALUE=DATE:20270506',
      'DTEND;VALUE=DATE:20270508',
      'LOCATION:Centro\\, Av. 1 #23\\, Lima 15001\\, Perú',
      'GEO:-12.05;-77.04',
      'URL:https://kcd.example/lima',
      'CATEGORIES:Kubernetes,Cloud',
    ),
  )
  expect(readIcalendar(text, defaults)).toMatchObject([
    {
      key: '1@x',
      row: 1,
      notes: [],
      said: {
        name: 'KCD Lima',
        startsOn: '2027-05-06',
        endsOn: '2027-05-07',
        city: 'Lima',
        country: 'PE',
        latitude: -12.05,
        longitude: -77.04,
        url: 'https://kcd.example/lima',
        topics: ['cloud', 'kubernetes', 'opensource'],
      },
    },
  ])
})

test('hours in a zone fall on the days of that zone; cancelled is told', () => {
  const text = calendar(
    ...event(
      'UID:2',
      'SUMMARY:Late',
      'STATUS:CANCELLED',
      'DTSTART;TZID=America/Bogota:20270506T220000',
      'DTEND;TZID=America/Bogota:20270507T000000',
      'LOCATION:Online',
    ),
  )
  expect(readIcalendar(text, defaults)).toMatchObject([
    {
      said: { startsOn: '2027-05-06', endsOn: '2027-05-06', attendance: 'online', cancelled: true },
    },
  ])
})

test('what recurs comes in with its next dates only', () => {
  const text = calendar(
    ...event('UID:3', 'SUMMARY:Monthly', 'DTSTART;VALUE=DATE:20200115', 'RRULE:FREQ=MONTHLY'),
  )
  const records = readIcalendar(text, defaults) ?? []
  expect(records.map(({ said }) => said?.startsOn).slice(0, 2)).toEqual([
    '2026-12-15',
    '2027-01-15',
  ])
  expect(records).toHaveLength(12)
})

test('without a name or a day it is refused; what is no calendar is none', () => {
  const text = calendar(...event('UID:4', 'DTSTART:20270101'), ...event('UID:5', 'SUMMARY:Someday'))
  expect(
    readIcalendar(text, defaults)?.map(({ said, notes }) => [said, notes.at(-1)?.code]),
  ).toEqual([
    [null, 'no-name'],
    [null, 'no-date'],
  ])
  expect(readIcalendar('<html>', defaults)).toBeNull()
})

test('a calendar of many thousands is read in seconds: no event looks through the others', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) =>
    event(`UID:${at}`, 'SUMMARY:X', 'DTSTART;VALUE=DATE:20270506'),
  )
  const began = performance.now()
  expect(readIcalendar(calendar(...lines.flat()), defaults)).toHaveLength(10_000)
  expect(performance.now() - began).toBeLessThan(5_000)
})

test('a whole day that is not called one is one; what is wrong in one event leaves the others', () => {
  const text = calendar(
    ...event('UID:1', 'SUMMARY:Short', 'DTSTART:20270506'),
    ...event('UID:2', 'SUMMARY:Broken', 'DTSTART:sometime'),
    ...event('UID:3', 'SUMMARY:Whole', 'DTSTART;VALUE=DATE:20270507'),
  )
  const read = readIcalendar(text, defaults)!
  expect(read.map(({ row, said }) => [row, said?.name, said?.startsOn, said?.endsOn])).toEqual([
    [1, 'Short', '2027-05-06', '2027-05-06'],
    [2, undefined, undefined, undefined],
    [3, 'Whole', '2027-05-07', '2027-05-07'],
  ])
})

test('a line without end costs no time: four million characters of parameters', () => {
  const text = calendar(
    ...event('UID:1', 'SUMMARY:Fine', `X-MANY${';X="'.repeat(1_000_000)}`, 'DTSTART:20270506'),
  )
  const started = performance.now()
  expect(readIcalendar(text, defaults)).toMatchObject([{ said: { name: 'Fine' } }])
  expect(performance.now() - started).toBeLessThan(10_000)
})
