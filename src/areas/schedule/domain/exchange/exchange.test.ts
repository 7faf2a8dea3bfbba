import { expect, test } from 'vitest'
import { c3vocSchedule } from './c3voc-schedule.ts'
import { c3vocXml } from './c3voc-xml.ts'
import { exampleSource } from './example-source.ts'
import { everywhereId, numbersOf } from './exchange-source.ts'
import { sessionRows } from './session-rows.ts'
import { sessionizeView, type CategoryWords } from './sessionize.ts'

const words: CategoryWords = {
  track: 'Track',
  format: 'Format',
  level: 'Level',
  language: 'Language',
  ofLevel: (level) => `level ${level}`,
  ofLanguage: (code) => `language ${code}`,
}
const view = (name: Parameters<typeof sessionizeView>[2]) =>
  sessionizeView(exampleSource(), words, name)

test('ids keep their numbers whatever stands beside them, each below 2³¹ and none twice', () => {
  const few = numbersOf(['a', 'b'])
  const many = numbersOf(Array.from({ length: 100_000 }, (_, at) => `session-${at}`))
  expect(numbersOf(['c', 'b', 'a']).get('a')).toEqual(few.get('a'))
  expect(new Set(many.values()).size).toEqual(100_000)
  expect(Math.min(...many.values())).toBeGreaterThan(0)
  expect(Math.max(...many.values())).toBeLessThan(2 ** 31)
})

test('the schedule of c3voc: sessions by day and room, what is for everybody in a place of its own', () => {
  const { schedule } = c3vocSchedule(exampleSource())
  const { days, tracks, acronym, start, end, daysCount } = schedule.conference
  expect({ acronym, start, end, daysCount, version: schedule.version }).toEqual({
    acronym: 'kcd_io',
    start: '2027-02-19',
    end: '2027-02-19',
    daysCount: 1,
    version: '3',
  })
  expect(tracks).toEqual([{ name: 'Data', slug: 'data', color: '#abcdef' }])
  expect(schedule.conference.rooms[0]).toEqual({
    name: 'Everywhere',
    guid: everywhereId,
    capacity: null,
  })
  expect(Object.keys(days[0]!.rooms)).toEqual(['Everywhere', 'Room A', 'Room B'])
  expect(days[0]).toMatchObject({
    index: 1,
    date: '2027-02-19',
    day_start: '2027-02-19T00:00:00-06:00',
    // The party goes on until two.
    day_end: '2027-02-20T02:00:00-06:00',
  })
  expect(days[0]!.rooms['Room A']).toEqual([
    {
      guid: 't',
      code: 'T',
      id: numbersOf(['t']).get('t'),
      date: '2027-02-19T10:00:00-06:00',
      start: '10:00',
      end: '2027-02-19T10:35:00-06:00',
      duration: '00:35',
      room: 'Room A',
      slug: 'kcd_io-t-storage-you',
      url: 'https://convite.example/en/events/kcd-io/sessions/t-storage-you',
      title: 'Storage & you',
      subtitle: '',
      track: 'Data',
      type: 'talk',
      language: 'en',
      abstract: 'Two < three',
      description: '',
      persons: [
        expect.objectContaining({ guid: 'p1', name: 'Ana María Roble', avatar: null }),
        expect.objectContaining({ guid: 'p2', avatar: 'https://convite.example/files/f1' }),
      ],
      recording_license: '',
      do_not_record: false,
      links: [],
      attachments: [],
    },
  ])
})

test('two rooms of one name stand under it together: no session is lost', () => {
  const source = exampleSource()
  const { agenda } = source.release.content
  const rooms = agenda.rooms.map((room) => ({ ...room, name: 'Hall' }))
  const content = { ...source.release.content, agenda: { ...agenda, rooms } }
  const { schedule } = c3vocSchedule({ ...source, release: { ...source.release, content } })
  expect(schedule.conference.days[0]!.rooms['Hall']!.map(({ guid }) => guid)).toEqual(['t', 's'])
})

test('the XML says the same, with its text escaped', () => {
  const xml = c3vocXml(c3vocSchedule(exampleSource()), 'https://convite.example/schedule.xml')
  expect(xml).toContain('<title>Storage &amp; you</title>')
  expect(xml).toContain('<abstract>Two &lt; three</abstract>')
  expect(xml).toContain(
    `<room name="Room A" guid="a"><event id="${numbersOf(['t']).get('t')}" guid="t">`,
  )
  expect(xml.match(/<event /g)).toHaveLength(3)
  expect(xml).toContain('<track name="Data" slug="data" color="#abcdef"/>')
})

test('All: sessions by number, speakers by GUID, what people come to hear and no coffee', () => {
  const all = view('All') as {
    sessions: { id: string; roomId: number; categoryItems: number[] }[]
    speakers: { id: string; sessions: number[] }[]
    categories: { title: string; items: { id: number; name: string }[] }[]
    rooms: { id: number; name: string }[]
  }
  expect(all.sessions).toEqual([
    expect.objectContaining({
      title: 'Storage & you',
      startsAt: '2027-02-19T10:00:00',
      endsAt: '2027-02-19T10:35:00',
      isServiceSession: false,
      isPlenumSession: false,
      speakers: ['p1', 'p2'],
      status: 'Accepted',
    }),
  ])
  expect(all.speakers.map(({ sessions }) => sessions)).toEqual([
    [Number(all.sessions[0]!.id)],
    [Number(all.sessions[0]!.id)],
  ])
  expect(all.categories.map(({ title, items }) => [title, items.map(({ name }) => name)])).toEqual([
    ['Track', ['Data']],
    ['Level', ['level beginner']],
    ['Language', ['language en']],
  ])
  expect(all.sessions[0]!.categoryItems).toEqual(
    all.categories.flatMap(({ items }) => items.map(({ id }) => id)),
  )
  expect(all.rooms.find(({ id }) => id === all.sessions[0]!.roomId)?.name).toEqual('Room A')
})

test('Speakers: names in parts, work in one line, links by their kind', () => {
  expect(view('Speakers')).toEqual([
    expect.objectContaining({
      firstName: 'Ana',
      lastName: 'María Roble',
      fullName: 'Ana María Roble',
      tagLine: 'Engineer, Cobre',
      links: [],
    }),
    expect.objectContaining({
      firstName: 'Luz',
      lastName: '',
      profilePicture: 'https://convite.example/files/f1',
      links: [
        { title: 'Luz', url: 'https://www.linkedin.com/in/luz-example', linkType: 'LinkedIn' },
      ],
    }),
  ])
})

test('GridSmart: every slot of a day, breaks with their GUID and without a status', () => {
  const [day] = view('GridSmart') as {
    date: string
    rooms: { name: string; hasOnlyPlenumSessions: boolean }[]
    timeSlots: {
      slotStart: string
      rooms: { name: string; session: { id: string; status: unknown } }[]
    }[]
  }[]
  expect(
    day!.rooms.map(({ name, hasOnlyPlenumSessions }) => [name, hasOnlyPlenumSessions]),
  ).toEqual([
    ['Everywhere', true],
    ['Room A', false],
    ['Room B', false],
  ])
  expect(day!.timeSlots.map(({ slotStart, rooms }) => [slotStart, rooms.length])).toEqual([
    ['09:00:00', 1],
    ['10:00:00', 1],
    ['23:00:00', 1],
  ])
  expect(day!.timeSlots[0]!.rooms[0]!.session).toMatchObject({ id: 'b', status: null })
})

test('rows: one for each session under one of names', () => {
  const [names, ...rows] = sessionRows(exampleSource())
  const column = (name: string) => rows.map((row) => row[names!.indexOf(name)])
  expect(column('title')).toEqual(['Coffee', 'Storage & you', 'Party'])
  expect(column('speakers')).toEqual(['', 'Ana María Roble; Luz', ''])
  expect(column('ends_at')).toEqual([
    '2027-02-19T09:30:00-06:00',
    '2027-02-19T10:35:00-06:00',
    '2027-02-20T02:00:00-06:00',
  ])
})
