import { expect, it } from 'vitest'
import { kilometresBetween } from './great-circle.ts'

const bogota = { latitude: 4.711, longitude: -74.072 }
const lima = { latitude: -12.046, longitude: -77.043 }

it('measures what an atlas says', () => {
  expect(Math.round(kilometresBetween(bogota, lima) / 10)).toBe(189)
  expect(kilometresBetween(lima, lima)).toBe(0)
})

it('takes the short way over the date line', () => {
  const west = { latitude: 0, longitude: 179.5 }
  const east = { latitude: 0, longitude: -179.5 }
  expect(Math.round(kilometresBetween(west, east))).toBe(111)
})
