import { expect, test } from 'vitest'
import { agendaQuery, filterChoices, filteredSessions, readAgendaFilter } from './agenda-filter.ts'
import { buildRelease } from './build-release.ts'
import { aSession, aTimetable, at } from './example-timetable.ts'

const track = (slug: string) => ({
  id: `id-${slug}`,
  slug,
  name: { en: slug },
  colour: '#123456',
  host: null,
  hostId: null,
})
const placed = { startsAt: at('10:00'), roomId: 'a' }
const { agenda } = buildRelease(
  aTimetable(
    [
      aSession('1', { ...placed, trackId: 'id-data', lang: 'es', level: 'beginner' }),
      aSession('2', { ...placed, trackId: 'id-security', lang: 'pt', level: 'beginner' }),
      aSession('3', { ...placed, trackId: 'id-data', lang: 'pt', level: 'beginner' }),
      aSession('lunch', { ...placed, kind: 'meal', lang: '' }),
    ],
    { tracks: [track('data'), track('security'), track('unused')] },
  ),
  null,
)
const shown = (query: string) =>
  filteredSessions(agenda, readAgendaFilter(new URLSearchParams(query), agenda)).map(({ id }) => id)

test('offers what tells sessions apart, and nothing that all have', () => {
  expect(filterChoices(agenda)).toEqual({
    track: ['data', 'security'],
    language: ['es', 'pt'],
    level: [],
  })
})

test.each([
  ['', ['1', '2', '3', 'lunch']],
  ['track=data', ['1', '3']],
  ['track=data&language=pt', ['3']],
  ['track=security&language=es', []],
  ['track=nobody-knows', ['1', '2', '3', 'lunch']],
  ['level=beginner', ['1', '2', '3', 'lunch']],
])('%j shows %j', (query, ids) => {
  expect(shown(query)).toEqual(ids)
})

test('one way to write an address', () => {
  const read = (query: string) => agendaQuery(readAgendaFilter(new URLSearchParams(query), agenda))
  expect([read('language=pt&x=1&track=data'), read('x=1')]).toEqual(['?track=data&language=pt', ''])
})
