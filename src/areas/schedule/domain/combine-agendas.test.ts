import { expect, it } from 'vitest'
import { combineAgendas, type AgendaBeside } from './combine-agendas.ts'
import type { ReleasedSession } from './release-content.ts'

const session = (id: string, startsAt: string, room: string | null): ReleasedSession => ({
  id,
  code: id.toUpperCase(),
  slug: id,
  kind: 'talk',
  title: { en: id },
  lang: 'en',
  level: '',
  track: 'a track of its own',
  format: null,
  sponsored: false,
  startsAt,
  minutes: 30,
  day: '',
  from: '',
  until: '',
  room,
  speakers: [],
})
const room = (id: string, name: string) => ({ id, name, capacity: null, accessibility: {} })
const ana = { id: 'ana', slug: 'ana', name: 'Ana', organisation: '', jobTitle: '', photo: null }

const part = (
  id: string,
  venueName: string,
  timeZone: string,
  rooms: ReturnType<typeof room>[],
  sessions: ReleasedSession[],
): AgendaBeside => ({
  id,
  name: { en: id },
  colour: '#112233',
  venueName,
  agenda: { timeZone, rooms, tracks: [], sessions, speakers: [ana], cancelled: [] },
})

const combined = combineAgendas(
  [
    part(
      'north',
      'Expo',
      'America/Mexico_City',
      [room('n1', 'Sala A')],
      [session('late', '2027-02-19T18:00:00Z', 'n1')],
    ),
    part(
      'south',
      'Expo',
      'America/Bogota',
      [room('s1', 'sala a'), room('s2', 'Sala B')],
      [
        session('early', '2027-02-19T15:00:00Z', 's1'),
        session('same', '2027-02-19T18:00:00Z', 's2'),
        session('night', '2027-02-20T05:30:00Z', null),
      ],
    ),
    part('other', 'Hotel', 'America/Mexico_City', [room('o1', 'Sala A')], []),
  ],
  'en',
)

it('puts all sessions in the order of time, on the clock of the first', () => {
  expect(combined.sessions.map(({ id, day, from, until }) => [id, day, from, until])).toEqual([
    ['early', '2027-02-19', '09:00', '09:30'],
    ['late', '2027-02-19', '12:00', '12:30'],
    ['same', '2027-02-19', '12:00', '12:30'],
    ['night', '2027-02-19', '23:30', '00:00'],
  ])
})

it('takes a room of the same name in the same venue for one, and says whose the others are', () => {
  expect(combined.rooms.map(({ id, name }) => [id, name])).toEqual([
    ['n1', 'Sala A'],
    ['s2', 'Sala B'],
    ['o1', 'Sala A (other)'],
  ])
  expect(combined.sessions.map((each) => each.room)).toEqual(['n1', 'n1', 's2', null])
})

it('knows each session by its event, and each speaker once', () => {
  expect(combined.sessions.map(({ track }) => track)).toEqual(['south', 'north', 'south', 'south'])
  expect(combined.tracks.map(({ id }) => id)).toEqual(['north', 'south', 'other'])
  expect(combined.speakers).toEqual([ana])
})
