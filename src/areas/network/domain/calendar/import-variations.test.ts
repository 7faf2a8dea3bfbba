import { describe, expect, test } from 'vitest'
import { withCorrections, planImport, type ImportPlan, type KnownEvent } from './plan-import.ts'
import { readConferences } from './read-conferences.ts'

type Row = Readonly<Record<string, unknown>>
type Lists = Readonly<Record<string, readonly Row[]>>

const textOf = (row: Row, field: string) => {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}

/** The same numbers in every run. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const cities = [
  ['São Paulo', 'Brazil'],
  ['Ciudad de México', 'Mexico'],
  ['Lima', 'Peru'],
  ['München', 'Germany'],
  ['Bogotá', 'Colombia'],
] as const
const topics = ['python', 'data', 'devops', 'security', 'quantum-knitting']
const two = (n: number) => String(n).padStart(2, '0')

/** Conferences of a year as confs.tech lists them: each in one to five topics. */
function lists(count: number, random: (below: number) => number): Lists {
  const made: Record<string, Row[]> = {}
  for (let n = 0; n < count; n += 1) {
    const [city, country] = cities[random(cities.length)]!
    const [month, day] = [1 + random(12), 1 + random(26)]
    const row = {
      name: `Conference ${n} on things`,
      url: `https://conf-${n}.example.org/`,
      startDate: `2027-${two(month)}-${two(day)}`,
      endDate: `2027-${two(month)}-${two(day + random(2))}`,
      ...(n % 9 === 0 ? { online: true } : { city, country }),
      locales: 'EN,ES',
      ...(n % 3 === 0 && { cfpUrl: `https://cfp-${n}.example.org`, cfpEndDate: '2026-12-20' }),
      mastodon: '@a@b.social',
      bluesky: 'x.bsky.social',
    }
    for (const topic of topics.slice(0, 1 + random(5))) (made[`2027/${topic}`] ??= []).push(row)
  }
  return made
}

const take = (given: Lists, known: readonly KnownEvent[]) => {
  let made = 0
  return planImport({
    source: 'confs.tech',
    records: readConferences(
      Object.entries(given).map(([path, rows]) => {
        const [year = '', topic = ''] = path.split('/')
        return { path, year, topic, rows }
      }),
    ),
    known,
    own: [],
    today: '2026-11-20',
    newId: () => `event-${known.length + (made += 1)}`,
  })
}

/** What is known once a plan is written. */
function after(known: readonly KnownEvent[], plan: ImportPlan): readonly KnownEvent[] {
  const saidNow = new Map([...plan.created, ...plan.changed].map(({ id, said }) => [id, said]))
  const fresh = plan.created.map(({ id, said }): KnownEvent => ({
    id,
    now: said,
    corrected: [],
    aliases: [],
    hidden: false,
    ownEventId: null,
    records: [],
  }))
  const written = new Map(plan.records.map((record) => [record.key, record]))
  return [...known, ...fresh].map((event) => ({
    ...event,
    now: saidNow.get(event.id) ?? event.now,
    records: [
      ...event.records
        .filter(({ key }) => !written.has(key))
        .map((record) => ({ ...record, gone: record.gone || plan.gone.includes(record.key) })),
      ...plan.records
        .filter(({ eventId }) => eventId === event.id)
        .map(({ key, part, said }) => ({
          ...{ source: 'confs.tech', key, part, said, firstSeenOn: '2026-11-20', gone: false },
        })),
    ],
  }))
}

const outcomes = ({ rows }: ImportPlan) =>
  rows.reduce<Record<string, number>>(
    (sums, { outcome }) => ({ ...sums, [outcome]: (sums[outcome] ?? 0) + 1 }),
    {},
  )

const rewritten = (given: Lists, change: (row: Row, at: number) => Row): Lists =>
  Object.fromEntries(Object.entries(given).map(([path, rows]) => [path, rows.map(change)]))
const ifCity = (row: Row, change: Row): Row => (row['city'] ? { ...row, ...change } : row)
const otherNames: Readonly<Record<string, string>> = {
  'São Paulo': 'Sao Paulo',
  'Ciudad de México': 'CDMX',
  München: 'Munich',
  Bogotá: 'Bogotá D.C.',
}

// Ways in which the same lists come in again, each a different hand's.
const sameSaidOtherwise: readonly (readonly [string, (row: Row, at: number) => Row])[] = [
  ['languages with a space', (row) => ({ ...row, locales: 'EN, ES' })],
  ['small letters', (row) => ({ ...row, locales: 'es,en' })],
  ['the address with www', (row) => ({ ...row, url: textOf(row, 'url').replace('//', '//www.') })],
  ['tracking in the address', (row) => ({ ...row, url: `${textOf(row, 'url')}?utm_source=confs` })],
  ['no scheme', (row) => ({ ...row, url: textOf(row, 'url').replace('https://', '') })],
  ['the year in the name', (row) => ({ ...row, name: `${textOf(row, 'name')} 2027` })],
  ['capitals and signs', (row) => ({ ...row, name: textOf(row, 'name').toUpperCase() + '!' })],
  [
    'a city under its other name',
    (row) => ifCity(row, { city: otherNames[textOf(row, 'city')] ?? row['city'] }),
  ],
  ['a country nobody knows', (row) => ifCity(row, { country: 'Ruritania' })],
  ['no country', (row) => ifCity(row, { country: undefined })],
  ['no city', (row) => ifCity(row, { city: undefined })],
  ['no last day', ({ endDate: _, ...row }) => row],
  ['no call', ({ cfpUrl: _, cfpEndDate: __, ...row }) => row],
  ['online said in words', (row) => ({ ...row, online: row['online'] ? 'true' : undefined })],
  ['more fields', (row) => ({ ...row, twitter: '@x', cocUrl: 'https://coc.example', tags: ['a'] })],
]

describe.each([1, 7, 2027])('lists of conferences, seed %i', (seed) => {
  const given = lists(60, seeded(seed))
  const rowCount = Object.values(given).flat().length
  const first = take(given, [])
  const known = after([], first)

  test('each event comes in once, every row has its outcome, again changes nothing', () => {
    expect(outcomes(first)).toEqual({ added: 60, merged: rowCount - 60 })
    const again = take(given, known)
    expect(outcomes(again)).toEqual({ unchanged: rowCount })
    expect([again.created, again.changed, again.records, again.gone]).toEqual([[], [], [], []])
  })

  test.each(sameSaidOtherwise)(
    '%s: no event is made twice, and again changes nothing',
    (_, change) => {
      const plan = take(rewritten(given, change), known)
      expect(plan.rows.length).toBe(rowCount)
      expect(plan.created.map(({ said }) => `${said.name} ${said.startsOn}`)).toEqual([])
      const twice = take(rewritten(given, change), after(known, plan))
      expect([twice.created, twice.changed, twice.records, twice.gone]).toEqual([[], [], [], []])
    },
  )

  test.each(sameSaidOtherwise)('%s: what people set stays', (_, change) => {
    const set = {
      city: 'Quito',
      country: 'EC',
      name: 'As we call it',
      startsOn: '2027-03-03',
      endsOn: '2027-03-04',
    }
    const held = known.map((event, at) =>
      at % 5 === 0
        ? { ...event, now: { ...event.now, ...set }, corrected: Object.keys(set) }
        : event,
    )
    const next = after(held, take(rewritten(given, change), held))
    const kept = next.filter(({ corrected }) => corrected.length > 0)
    expect(kept.length).toBe(12)
    expect(kept.map(({ now }) => now)).toEqual(
      kept.map((event) => withCorrections(event.now, { ...event, now: { ...event.now, ...set } })),
    )
  })

  test('moved to other days of the year, in every list: the same events, with new days', () => {
    const moved = rewritten(given, (row) => ({
      ...row,
      startDate: textOf(row, 'startDate').replace(/-\d\d-/u, '-11-'),
      endDate: textOf(row, 'endDate').replace(/-\d\d-/u, '-11-'),
    }))
    const plan = take(moved, known)
    expect(plan.created).toEqual([])
    const now = after(known, plan)
    expect(now.every(({ now: { startsOn } }) => startsOn.slice(5, 7) === '11')).toBe(true)
  })

  test('cancelled in its name, its status or a field', () => {
    const off = rewritten(given, (row, at) =>
      at % 3 === 0
        ? { ...row, name: `${textOf(row, 'name')} (cancelled)` }
        : at % 3 === 1
          ? { ...row, status: 'Cancelled' }
          : { ...row, cancelled: true },
    )
    const read = readConferences([
      { path: 'x', year: '2027', topic: 'data', rows: off['2027/data']! },
    ])
    expect(read.every(({ said }) => said?.cancelled)).toBe(true)
  })

  test('another year is another edition', () => {
    const later = Object.fromEntries(
      Object.entries(given).map(([path, rows]) => [
        path.replace('2027', '2028'),
        rows.map((row) => ({
          ...row,
          startDate: textOf(row, 'startDate').replace('2027', '2028'),
          endDate: textOf(row, 'endDate').replace('2027', '2028'),
          cfpEndDate: undefined,
        })),
      ]),
    )
    expect(outcomes(take(later, known))).toEqual({ added: 60, merged: rowCount - 60 })
  })

  test('rows that are none are refused, and say why', () => {
    const broken = [
      null,
      7,
      'x',
      [],
      {},
      { name: '' },
      { name: 'A' },
      { name: 'B', startDate: 'soon' },
    ]
    const plan = take(
      { ...given, '2027/data': [...given['2027/data']!, ...(broken as Row[])] },
      known,
    )
    expect(outcomes(plan)).toEqual({ unchanged: rowCount, refused: broken.length })
    expect(
      plan.rows
        .filter(({ outcome }) => outcome === 'refused')
        .every(({ notes }) => notes.length > 0),
    ).toBe(true)
  })
})
