import { expect, test } from 'vitest'
import { otherCountries, nearCountries } from './countries.ts'
import { zoneOfCountry } from './time-zones.ts'

test('a country has the zone of most of its people', () => {
  expect(['CO', 'MX', 'BR', 'AR', 'CL', 'EC', 'ES', 'PT', 'JP'].map(zoneOfCountry)).toEqual([
    'America/Bogota',
    'America/Mexico_City',
    'America/Sao_Paulo',
    'America/Argentina/Buenos_Aires',
    'America/Santiago',
    'America/Guayaquil',
    'Europe/Madrid',
    'Europe/Lisbon',
    'Asia/Tokyo',
  ])
})

test('every country that can be chosen has a zone that every clock knows', () => {
  const zones = [...nearCountries, ...otherCountries].map(zoneOfCountry)
  expect(
    zones.filter((zone) => !zone || !new Intl.DateTimeFormat('en', { timeZone: zone })),
  ).toEqual([])
})

test('without a country there is no zone', () => {
  expect(zoneOfCountry('')).toBeNull()
})
