import { expect, test } from 'vitest'
import { languages } from '../../shared/localized-text.ts'
import { sayClock, sayInstant, sayZone } from './dates.ts'

const said = (zone: string) => languages.map((language) => `${language} ${sayZone(language, zone)}`)

test('a zone is called after its place, in the words of the reader', () => {
  expect(said('America/Mexico_City').toSorted()).toEqual([
    'en Mexico City',
    'es Ciudad de México',
    'pt Cidade do México',
  ])
  expect(said('America/New_York').toSorted()).toEqual([
    'en New York',
    'es Nueva York',
    'pt Nova York',
  ])
})

test('where there is only an abbreviation, the city of the zone stands in', () => {
  expect(said('America/Sao_Paulo').toSorted()).toEqual([
    'en São Paulo',
    'es São Paulo',
    'pt São Paulo',
  ])
  expect(said('UTC').toSorted()).toEqual(['en UTC', 'es UTC', 'pt UTC'])
})

test('the clock of an event is called after its city, translated where the zone has its name', () => {
  const timeZone = 'America/Mexico_City'
  expect([
    sayClock('en', { city: 'Guadalajara', timeZone }),
    sayClock('en', { city: 'Ciudad de México', timeZone }),
    sayClock('pt', { city: '', timeZone }),
  ]).toEqual(['Guadalajara', 'Mexico City', 'Cidade do México'])
})

test('an instant says whose clock it is by a place, not by an offset', () => {
  const at = new Date('2026-12-19T05:59:00Z')
  const inZone = (zone: string) => languages.map((language) => sayInstant(language, at, zone))
  expect(inZone('America/Mexico_City').toSorted()).toEqual([
    '18 December 2026 at 23:59 (Mexico City)',
    '18 de dezembro de 2026 às 23:59 (Cidade do México)',
    '18 de diciembre de 2026 a las 23:59 (Ciudad de México)',
  ])
  expect(sayInstant('en', at, 'UTC')).toEqual('19 December 2026 at 05:59 (UTC)')
})
