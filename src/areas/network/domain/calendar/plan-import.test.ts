import { expect, test } from 'vitest'
import { planImport, type KnownEvent } from './plan-import.ts'
import { readConferences } from './read-conferences.ts'

type Row = Readonly<Record<string, unknown>>
const base = {
  startDate: '2024-05-06',
  endDate: '2024-05-07',
  city: 'São Paulo',
  country: 'Brazil',
}

/** Imports lists by `year/topic`, on top of what is known. */
function take(lists: Readonly<Record<string, readonly Row[]>>, known: readonly KnownEvent[] = []) {
  const files = Object.entries(lists).map(([path, rows]) => {
    const [year = '', topic = ''] = path.split('/')
    return { path, year, topic, rows }
  })
  let made = known.length
  return planImport({
    source: 'confs.tech',
    records: readConferences(files),
    known,
    own: [],
    today: '2024-01-01',
    newId: () => `event-${(made += 1)}`,
  })
}

const knownAfter = (
  plan: ReturnType<typeof take>,
  corrected: KnownEvent['corrected'] = [],
): KnownEvent[] =>
  plan.created.map(({ id, said }) => ({
    id,
    now: said,
    corrected,
    aliases: [],
    hidden: false,
    ownEventId: null,
    records: plan.records
      .filter(({ eventId }) => eventId === id)
      .map(({ key, part, said: what }) => ({
        source: 'confs.tech',
        key,
        part,
        said: what,
        firstSeenOn: '2024-01-01',
        gone: false,
      })),
  }))

test('one event in five lists, written in five ways, is one event with five topics', () => {
  const plan = take({
    '2024/data': [{ ...base, name: 'DataConf', url: 'https://dataconf.br/', locales: 'EN, ES' }],
    '2024/devops': [
      { ...base, name: 'Dataconf 2024', url: 'http://www.dataconf.br', locales: 'EN,ES' },
    ],
    '2024/java': [
      { ...base, name: 'DataConf', url: 'https://dataconf.br?utm_source=a', city: 'Sao Paulo' },
    ],
    '2024/php': [{ ...base, name: 'DataConf Brasil', url: 'https://dataconf.br/en' }],
    '2024/rust': [{ ...base, name: 'DataConf', url: '', endDate: '2024-05-08' }],
  })
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual([
    'added',
    'merged',
    'merged',
    'merged',
    'merged',
  ])
  expect(plan.created).toMatchObject([
    {
      said: {
        name: 'DataConf',
        city: 'São Paulo',
        endsOn: '2024-05-07',
        topics: ['data', 'devops', 'java', 'php', 'rust'],
        languages: ['en', 'es'],
      },
    },
  ])
})

test('a renamed city is the same, another city is not; other years are other editions', () => {
  const plan = take({
    '2024/data': [
      { ...base, name: 'KCD', city: 'CDMX', country: 'Mexico' },
      { ...base, name: 'KCD', city: 'Guadalajara', country: 'Mexico' },
    ],
    '2024/devops': [{ ...base, name: 'KCD', city: 'Ciudad de México', country: 'México' }],
    '2023/devops': [
      { ...base, name: 'KCD', city: 'Mexico City', startDate: '2023-05-06', endDate: '2023-05-06' },
    ],
  })
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'merged', 'added'])
})

test('a second run changes nothing', () => {
  const lists = {
    '2024/data': [
      { ...base, name: 'A' },
      { ...base, name: 'A' },
      { ...base, name: 'B' },
    ],
  }
  const first = take(lists)
  const second = take(lists, knownAfter(first))
  expect([second.created, second.changed, second.records, second.gone]).toEqual([[], [], [], []])
  expect(second.rows.map(({ outcome, event }) => [outcome, event])).toEqual([
    ['unchanged', 'event-1'],
    ['unchanged', 'event-1'],
    ['unchanged', 'event-2'],
  ])
})

test('what moves within its list keeps its id, and takes the new days', () => {
  const first = take({ '2024/data': [{ ...base, name: 'A' }] })
  const moved = { ...base, name: 'A', startDate: '2024-09-01', endDate: '2024-09-02' }
  const second = take({ '2024/data': [moved] }, knownAfter(first))
  expect(second.created).toEqual([])
  expect(second.changed).toMatchObject([{ id: 'event-1', said: { startsOn: '2024-09-01' } }])
  expect(second.rows).toMatchObject([{ outcome: 'updated', notes: [{ code: 'moved' }] }])
  expect(second.gone).toHaveLength(1)
})

test('the same name on other days of a year stays apart, and is told', () => {
  const plan = take({
    '2024/data': [
      { ...base, name: 'A' },
      { ...base, name: 'A', startDate: '2024-10-01', endDate: '2024-10-01' },
    ],
  })
  expect(plan.rows.map(({ outcome, notes }) => [outcome, notes.map(({ code }) => code)])).toEqual([
    ['added', []],
    ['added', ['maybe-same']],
  ])
})

test('what a person set stays, and the row says so', () => {
  const first = take({ '2024/data': [{ ...base, name: 'A' }] })
  const [event] = knownAfter(first, ['city'])
  const known = [{ ...event!, now: { ...event!.now, city: 'Campinas' } }]
  const second = take({ '2024/data': [{ ...base, name: 'A', cfpEndDate: '2024-02-02' }] }, known)
  expect(second.changed).toMatchObject([{ said: { city: 'Campinas', callClosesOn: '2024-02-02' } }])
  expect(second.rows[0]?.notes).toEqual([
    { code: 'kept-correction', before: 'São Paulo', after: 'Campinas' },
  ])
})

test('what disappears from its list stays in the calendar and is told', () => {
  const first = take({
    '2024/data': [
      { ...base, name: 'A' },
      { ...base, name: 'B' },
    ],
  })
  const second = take({ '2024/data': [{ ...base, name: 'B' }] }, knownAfter(first))
  expect([second.changed, second.gone]).toEqual([[], ['2024/data#a||2024-05-06|sao paulo']])
})
