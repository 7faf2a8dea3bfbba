import { expect, test } from 'vitest'
import { coordinatesOf } from './city-coordinates.ts'

test('a city is found by its own name, with accents or without', () => {
  const saoPaulo = { latitude: -23.55, longitude: -46.64 }
  expect(coordinatesOf('São Paulo', 'BR')).toEqual(saoPaulo)
  expect(coordinatesOf('  sao paulo ', 'BR')).toEqual(saoPaulo)
  expect(coordinatesOf('Bogotá, D.C.', 'CO')).toEqual({ latitude: 4.61, longitude: -74.08 })
  expect(coordinatesOf('Heredia', 'CR')).toEqual({ latitude: 10, longitude: -84.12 })
})

test('in Spanish, English and Portuguese', () => {
  const same = (country: string, ...names: string[]) =>
    new Set(names.map((name) => JSON.stringify(coordinatesOf(name, country)))).size
  expect(coordinatesOf('Londres', 'GB')).toEqual({ latitude: 51.51, longitude: -0.13 })
  expect(same('MX', 'Ciudad de México', 'Mexico City', 'Cidade do México', 'CDMX')).toBe(1)
  expect(same('US', 'New York', 'Nueva York', 'Nova Iorque', 'New York City')).toBe(1)
  expect(same('CH', 'Ginebra', 'Geneva', 'Genebra', 'Genève')).toBe(1)
  expect(same('AR', 'Buenos Aires', 'CABA', 'Ciudad Autónoma de Buenos Aires')).toBe(1)
  expect(same('DE', 'Múnich', 'Munich', 'Munique', 'München')).toBe(1)
})

test('places of one name are told apart by their country, and in the United States by their state', () => {
  expect(coordinatesOf('León', 'MX')).toEqual({ latitude: 21.12, longitude: -101.68 })
  expect(coordinatesOf('León', 'NI')).toEqual({ latitude: 12.44, longitude: -86.88 })
  expect(coordinatesOf('Portland', 'US')).toEqual({ latitude: 45.52, longitude: -122.68 })
  expect(coordinatesOf('Portland, ME', 'US')).toEqual({ latitude: 43.66, longitude: -70.26 })
  expect(coordinatesOf('Washington', 'US')).toEqual(coordinatesOf('Washington, DC', 'US'))
})

test('what is not known is said to be unknown', () => {
  expect(coordinatesOf('Macondo', 'CO')).toBeNull()
  expect(coordinatesOf('', 'CO')).toBeNull()
  expect(coordinatesOf('Bogotá', '')).toBeNull()
  expect(coordinatesOf('Bogotá', 'XX')).toBeNull()
})
