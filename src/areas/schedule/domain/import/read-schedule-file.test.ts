import { expect, test } from 'vitest'
import { calendar } from '../../../../platform/icalendar/calendar.ts'
import { c3vocSchedule } from '../exchange/c3voc-schedule.ts'
import { c3vocXml } from '../exchange/c3voc-xml.ts'
import { exampleSource } from '../exchange/example-source.ts'
import { sessionizeView, type CategoryWords } from '../exchange/sessionize.ts'
import { at } from '../example-timetable.ts'
import type { ImportedAgenda } from './imported-agenda.ts'
import { readScheduleFile } from './read-schedule-file.ts'

const zone = 'America/Mexico_City'
const read = (text: string) => readScheduleFile(text, zone)!
const readJson = (file: unknown) => read(JSON.stringify(file))

/** What of an agenda every format can carry. */
const told = ({ sessions, speakers }: ImportedAgenda) =>
  sessions.map(({ kind, title, room, startsAt, minutes, speakers: keys }) => ({
    kind,
    title,
    room,
    startsAt,
    minutes,
    speakers: keys.map((key) => speakers.find((speaker) => speaker.key === key)?.name),
  }))

const talk = {
  kind: 'talk',
  title: 'Storage & you',
  room: 'Room A',
  startsAt: at('10:00'),
  minutes: 35,
  speakers: ['Ana María Roble', 'Luz'],
}
const coffee = {
  kind: 'break',
  title: 'Coffee',
  room: '',
  startsAt: at('09:00'),
  minutes: 30,
  speakers: [],
}
const party = {
  kind: 'social',
  title: 'Party',
  room: 'Room B',
  startsAt: at('23:00'),
  minutes: 180,
  speakers: [],
}
const words: CategoryWords = {
  track: 'Track',
  format: 'Session format',
  level: 'Level',
  language: 'Language',
  ofLevel: (level) => level,
  ofLanguage: () => 'English',
}

test('what we write as c3voc JSON and XML we read again', () => {
  const file = c3vocSchedule(exampleSource())
  const json = readJson(file)
  expect(told(json)).toEqual([coffee, talk, party])
  expect({ ...json, format: null }).toMatchObject({
    rooms: ['Room A', 'Room B'],
    tracks: [{ name: 'Data', colour: '#abcdef' }],
    notes: [],
  })
  expect(json.sessions[1]).toMatchObject({
    key: 't',
    track: 'Data',
    lang: 'en',
    abstract: 'Two < three',
  })
  const xml = read(c3vocXml(file, 'https://convite.example/schedule.xml'))
  expect(xml.format).toEqual('c3voc-xml')
  // The XML carries no biographies and no links of its speakers.
  expect(xml.sessions).toEqual(json.sessions)
  expect(told(xml)).toEqual(told(json))
  expect(xml.notes).toEqual([])
})

test('what we write as views of Sessionize we read again; All has no breaks', () => {
  const all = readJson(sessionizeView(exampleSource(), words, 'All'))
  expect([all.format, told(all)]).toEqual(['sessionize-all', [talk]])
  expect(all.sessions[0]).toMatchObject({ track: 'Data', lang: 'en' })
  const grid = readJson(sessionizeView(exampleSource(), words, 'GridSmart'))
  expect(grid.format).toEqual('sessionize-grid')
  expect(told(grid).toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt))).toEqual([
    coffee,
    talk,
    party,
  ])
})

test('pretalx: a page of submissions with their slots; what was not accepted is told', () => {
  const agenda = readJson({
    count: 3,
    next: null,
    results: [
      {
        code: 'ABCDEF',
        title: 'Talk',
        state: 'confirmed',
        submission_type: { name: { en: 'Workshop', de: 'Werkstatt' } },
        track: { name: { es: 'Datos' } },
        content_locale: 'pt-br',
        duration: 90,
        speakers: [{ code: 'LUZ', name: 'Luz', email: 'luz@example.org' }],
        slots: [
          {
            start: '2027-02-19T10:00:00-06:00',
            end: '2027-02-19T11:30:00-06:00',
            room: { name: 'A' },
          },
          { start: '2027-02-20T10:00:00-06:00', end: null, room: 'B' },
        ],
      },
      {
        code: 'GHIJKL',
        title: 'Not placed',
        state: 'accepted',
        speakers: ['NOBODY'],
        duration: 20,
      },
      { code: 'MNOPQR', title: 'No', state: 'rejected', speakers: [] },
    ],
  })
  expect(agenda.sessions).toEqual([
    expect.objectContaining({
      key: 'ABCDEF',
      kind: 'workshop',
      track: 'Datos',
      lang: 'pt',
      minutes: 90,
    }),
    expect.objectContaining({ key: 'ABCDEF#2', room: 'B', minutes: 90, speakers: ['LUZ'] }),
    expect.objectContaining({ key: 'GHIJKL', startsAt: null, minutes: 20, speakers: [] }),
  ])
  expect(agenda.notes).toEqual([
    { code: 'cancelled', about: 'No' },
    { code: 'no-time', about: 'Not placed' },
    { code: 'unknown-speaker', about: 'Not placed: NOBODY' },
  ])
})

test('iCalendar: times of any zone, the room before the venue, what is cancelled told', () => {
  const entry = (uid: string, cancelled: boolean) => ({
    uid,
    sequence: 1,
    updatedAt: at('08:00'),
    cancelled,
    summary: `Taller de ${uid}`,
    location: 'Sala Agave, Centro, Guadalajara',
    time: { start: at('10:00'), end: at('11:00'), zone: 'America/Lima' },
  })
  const agenda = read(calendar({ name: 'x', events: [entry('a', false), entry('b', true)] }))
  expect(agenda.sessions).toEqual([
    expect.objectContaining({
      key: 'a',
      kind: 'workshop',
      room: 'Sala Agave',
      startsAt: at('10:00'),
      minutes: 60,
    }),
  ])
  expect(agenda.notes).toEqual([{ code: 'cancelled', about: 'Taller de b' }])
})

test('bent files come in as far as they can be read, and what was odd is told', () => {
  const event = {
    title: 'A',
    start: '10:00',
    duration: '1:30:00',
    room: 'x',
    persons: [{ name: 'Luz' }],
  }
  const agenda = readJson({
    schedule: {
      conference: {
        days: [
          {
            date: '2027-02-19',
            rooms: {
              Hall: [
                { ...event, guid: 'g', language: 'de_formal' },
                { ...event, guid: 'g', start: '', duration: '', title: 'Twin' },
                { ...event, title: ' ' },
                { ...event, id: 7, duration: '99:00', title: 'Long', persons: [{ id: 3 }] },
                null,
              ],
              Empty: null,
            },
          },
          'no day',
        ],
      },
    },
  })
  expect(
    agenda.sessions.map(({ key, startsAt, minutes, lang }) => [key, startsAt, minutes, lang]),
  ).toEqual([
    ['g', at('10:00'), 90, 'de'],
    ['g#2', null, 30, ''],
    ['7', at('10:00'), 1440, ''],
  ])
  expect(agenda.rooms).toEqual(['Hall'])
  expect(agenda.notes.map(({ code, about }) => [code, about])).toEqual([
    ['no-name', '3'],
    ['double-key', 'Twin'],
    ['no-time', 'Twin'],
    ['no-length', 'Twin'],
    ['no-title', '#3'],
    ['length-too-long', 'Long'],
    ['unknown-speaker', 'Long: 3'],
    ['no-title', '#5'],
  ])
})

test.each([
  '',
  '{}',
  '[]',
  '<html><body>Not found</body></html>',
  '{"schedule":{}}',
  'BEGIN:VCARD',
  '<a',
  '[1]',
])('nothing that we know: %j', (text) => {
  expect(readScheduleFile(text, zone)).toEqual(null)
})
