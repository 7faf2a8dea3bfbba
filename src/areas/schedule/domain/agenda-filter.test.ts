import { expect, test } from 'vitest'
import {
  agendaQuery,
  drawnDay,
  drawnView,
  filteredSessions,
  isLarge,
  readAgendaFilter,
} from './agenda-filter.ts'
import { agendaKeys } from './agenda-keys.ts'
import { buildRelease } from './build-release.ts'
import { aPerson, aSession, aTimetable, at } from './example-timetable.ts'

const track = (slug: string, host: string | null = null) => ({
  id: `id-${slug}`,
  slug,
  name: { en: slug },
  colour: '#123456',
  host: host === null ? null : { name: host, colour: '#123456' },
  hostId: null,
})
const placed = { startsAt: at('10:00'), roomId: 'a' }
const workshop = { formatId: 'f', formatName: { en: 'Hands-on workshop', es: 'Taller' } }
const { agenda, abstracts } = buildRelease(
  aTimetable(
    [
      aSession('1', {
        ...placed,
        trackId: 'id-data',
        lang: 'es',
        level: 'beginner',
        abstract: { es: 'Réplicas y **copias**' },
        speakers: [{ personId: 'ana', answer: 'confirmed' }],
      }),
      aSession('2', {
        ...placed,
        trackId: 'id-security',
        lang: 'pt',
        level: 'beginner',
        ...workshop,
      }),
      aSession('3', {
        ...placed,
        roomId: 'b',
        trackId: 'id-data',
        lang: 'pt',
        level: 'beginner',
        startsAt: at('10:00', '2027-02-20'),
      }),
      aSession('lunch', { ...placed, roomId: null, kind: 'meal', lang: '' }),
    ],
    {
      tracks: [track('data', 'KCD'), track('security', 'OpenInfra'), track('unused')],
      people: [aPerson('ana', { name: 'Ana Núñez', organisation: 'Datos Ñ' })],
    },
  ),
  null,
)
const today = '2027-02-19'
const read = (query: string) => readAgendaFilter(new URLSearchParams(query), agenda)
const shown = (query: string) =>
  filteredSessions(agenda, read(query), today, abstracts).map(({ id }) => id)

test('offers what tells sessions apart, and nothing that all have', () => {
  const { choices } = agendaKeys(agenda)
  expect(
    Object.fromEntries(
      Object.entries(choices).map(([name, list]) => [name, list.map(({ value }) => value)]),
    ),
  ).toEqual({
    track: ['data', 'security'],
    room: ['room-a', 'room-b'],
    format: ['talk', 'hands-on-workshop'],
    level: [],
    language: ['es', 'pt'],
    host: ['kcd', 'openinfra'],
  })
})

test.each([
  ['', ['1', '2', '3', 'lunch']],
  ['track=data', ['1', '3']],
  ['track=data&language=pt', ['3']],
  ['track=data&track=security&language=pt', ['2', '3']],
  ['track=security&language=es', []],
  ['track=nobody-knows', ['1', '2', '3', 'lunch']],
  ['level=beginner', ['1', '2', '3', 'lunch']],
  ['room=room-a', ['1', '2', 'lunch']],
  ['format=hands-on-workshop', ['2']],
  ['host=kcd', ['1', '3']],
  ['day=2027-02-20', ['3']],
  ['day=2027-02-20&track=security', []],
  ['q=NUNEZ', ['1']],
  ['q=replicas+COPIAS', ['1']],
  ['q=taller', ['2']],
  ['q=datos+talk', ['1']],
  ['q=nowhere', []],
])('%j shows %j', (query, ids) => {
  expect(shown(query).toSorted()).toEqual(ids)
})

test('one way to write an address', () => {
  const written = (query: string) => agendaQuery(read(query))
  expect([
    written('language=pt&x=1&track=security&track=data&view=list&q=+a+'),
    written('x=1&view=grid&day=1999-01-01'),
  ]).toEqual(['?view=list&track=data&track=security&language=pt&q=a', ''])
})

test('what is left of a grid after a search is a list', () => {
  expect([drawnView(read('')), drawnView(read('day=2027-02-20')), drawnView(read('q=a'))]).toEqual([
    'grid',
    'grid',
    'list',
  ])
})

test('an agenda too large for one page shows a day: today, or the first', () => {
  const [session] = agenda.sessions
  const many = {
    ...agenda,
    sessions: Array.from({ length: 400 }, (_, index) => ({
      ...session!,
      id: String(index),
      day: index < 200 ? '2027-02-19' : '2027-02-20',
    })),
  }
  const day = (query: string, now: string) =>
    drawnDay(many, readAgendaFilter(new URLSearchParams(query), many), now)
  expect([isLarge(agenda), isLarge(many)]).toEqual([false, true])
  expect([
    day('', '2027-02-20'),
    day('', '2026-12-01'),
    day('day=all', '2027-02-20'),
    day('q=talk', '2027-02-20'),
  ]).toEqual(['2027-02-20', '2027-02-19', null, null])
})
