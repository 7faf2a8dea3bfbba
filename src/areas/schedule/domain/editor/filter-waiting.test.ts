import { expect, test } from 'vitest'
import { aPerson, aSession, aTimetable } from '../example-timetable.ts'
import { anyWaiting, filterWaiting } from './filter-waiting.ts'
import { packTimetable, unpackTimetable } from './packed-timetable.ts'

const sessions = [
  aSession('a', {
    title: { es: 'Migración a casa' },
    lang: 'es',
    speakers: [{ personId: 'p', answer: 'confirmed' }],
  }),
  aSession('b', { kind: 'workshop', minutes: 90, trackId: 't' }),
]
const track = {
  id: 't',
  slug: 't',
  name: { en: 'Cloud' },
  colour: '#123456',
  hostId: 'h',
  host: { name: 'OpenInfra', colour: '#123456' },
}
const timetable = aTimetable(sessions, {
  tracks: [track],
  people: [aPerson('p', { name: 'Ñandú Pérez', biography: 'Long.' })],
})

test.each([
  [{ text: 'migracion PEREZ' }, ['a']],
  [{ text: 'nobody' }, []],
  [{ language: 'es' }, ['a']],
  [{ format: 'workshop' }, ['b']],
  [{ minutes: '90', track: 't', host: 'OpenInfra' }, ['b']],
  [{ host: 'OpenInfra', language: 'es' }, []],
  [{}, ['a', 'b']],
])('%j fits %j', (some, ids) => {
  const found = filterWaiting(sessions, timetable, { ...anyWaiting, ...some })
  expect(found.map(({ id }) => id)).toEqual(ids)
})

test('a timetable travels as JSON, without what its editor does not need', () => {
  const there = unpackTimetable(JSON.parse(JSON.stringify(packTimetable(timetable))))
  const people = new Map([['p', aPerson('p', { name: 'Ñandú Pérez' })]])
  expect(there).toEqual({ ...timetable, people })
})
