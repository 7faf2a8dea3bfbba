import { expect, test } from 'vitest'
import { fieldsLeftOut, readConferences } from './read-conferences.ts'

const read = (...rows: unknown[]) =>
  readConferences([{ path: '2024/data.json', year: '2024', topic: 'data', rows }])
const days = { startDate: '2024-05-06', endDate: '2024-05-07' }

test('a row as it should be', () => {
  const [record] = read({
    name: 'PyCon Colombia',
    url: 'http://www.pycon.co/?utm_source=x',
    ...days,
    city: 'Medellín',
    country: 'Colombia',
    locales: 'EN, ES',
    cfpUrl: 'https://pycon.co/cfp',
    cfpEndDate: '2024-02-01',
    twitter: '@x',
  })
  expect(record).toEqual({
    key: '2024/data#pycon colombia|pycon.co|2024-05-06|medellin',
    part: '2024/data',
    row: 1,
    name: 'PyCon Colombia',
    notes: [],
    said: {
      name: 'PyCon Colombia',
      url: 'http://www.pycon.co',
      startsOn: '2024-05-06',
      endsOn: '2024-05-07',
      city: 'Medellín',
      country: 'CO',
      latitude: null,
      longitude: null,
      attendance: 'in-person',
      topics: ['data'],
      languages: ['en', 'es'],
      callUrl: 'https://pycon.co/cfp',
      scholarshipUrl: '',
      scholarshipUntil: null,
      callClosesOn: '2024-02-01',
      cancelled: false,
    },
  })
  expect(fieldsLeftOut([{ path: '', year: '', topic: '', rows: [{ twitter: 1 }] }])).toEqual({
    twitter: 1,
  })
})

test.each([
  [{ city: 'Online' }, ['city-online'], { city: '', attendance: 'online' }],
  [{ city: 'Lima', country: 'Peru', online: true }, [], { country: 'PE', attendance: 'hybrid' }],
  [{ city: 'Lima, Perú' }, ['country-from-city'], { city: 'Lima', country: 'PE' }],
  [{ city: 'CDMX', country: 'México' }, [], { city: 'CDMX', country: 'MX' }],
  [{ city: 'TBA' }, ['city-undecided'], { city: '', attendance: 'in-person' }],
  [{ city: 'Springfield' }, ['country-missing'], { country: '' }],
  [{ city: 'Oz', country: 'Oz' }, ['country-unknown', 'country-missing'], { country: '' }],
  [{}, ['place-missing'], { city: '' }],
  [{ online: true, locales: 'EN-US;JP' }, ['language-corrected'], { languages: ['en', 'ja'] }],
  [{ online: true, locales: 'Klingon' }, ['language-unknown'], { languages: [] }],
  [{ online: true, url: 'www.x.org' }, ['address-repaired'], { url: 'https://www.x.org' }],
  [{ online: true, url: 'javascript:alert(1)' }, ['address-unusable'], { url: '' }],
  [{ online: true, cfpEndDate: '2025-01-01' }, ['call-date-unlikely'], { callClosesOn: null }],
  [{ online: true, name: 'JS 🎉 Day' }, ['name-cleaned'], { name: 'JS Day' }],
])('%o', (row, codes, said) => {
  const [record] = read({ name: 'A', ...days, ...row })
  expect(record?.notes.map(({ code }) => code)).toEqual(codes)
  expect(record?.said).toMatchObject(said)
})

test('a missing country follows from how the other rows place that city', () => {
  const [, record] = read(
    { name: 'A', ...days, city: 'Medellín', country: 'Colombia' },
    { name: 'B', ...days, city: 'Medellin' },
  )
  expect(record).toMatchObject({ said: { country: 'CO' }, notes: [{ code: 'country-from-city' }] })
})

test('what is no event is refused, with the reason', () => {
  const refused = read(null, [], 'x', { name: '🎉', ...days }, { name: 'A' }).map(
    ({ said, notes }) => [said, notes.at(-1)?.code],
  )
  expect(refused).toEqual([
    [null, 'no-event'],
    [null, 'no-event'],
    [null, 'no-event'],
    [null, 'no-name'],
    [null, 'no-date'],
  ])
})
