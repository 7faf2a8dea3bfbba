import { expect, test } from 'vitest'
import { placeOnMap } from './place-on-map.ts'

test('points lie where the outlines have them', () => {
  // Measured on public/world.svg: Andorra, Singapore, Barbados, Lesotho, Iceland, Fiji.
  const measured = [
    [42.55, 1.58, 484, 124],
    [1.35, 103.82, 758, 252],
    [13.18, -59.55, 322, 215],
    [-29.6, 28.2, 552, 348],
    [64.9, -18.6, 441, 58],
    [-17.8, 178, 949, 311],
  ] as const
  const off = measured.map(([latitude, longitude, x, y]) => {
    const [left, top] = placeOnMap({ latitude, longitude })
    return Math.hypot(left - x, top - y)
  })
  expect(off.filter((units) => units > 1)).toEqual([])
})
