import { expect, test } from 'vitest'
import { readSeries } from './read-series.ts'

test('a series is named in each language, with the part that themes count; without a name there is none', () => {
  expect(
    readSeries(
      [
        { language: 'es', front: { series: ['De VMware a OpenStack'], series_order: '2' } },
        { language: 'en', front: { params: { series: 'From VMware to OpenStack' } } },
      ],
      null,
    ),
  ).toEqual({
    slug: null,
    name: { es: 'De VMware a OpenStack', en: 'From VMware to OpenStack' },
    summary: {},
    part: 2,
  })
  expect(readSeries([{ language: 'es', front: { series: '', series_order: '1' } }], null)).toBe(
    null,
  )
  expect(
    readSeries([{ language: 'es', front: { series: 'Uno', series_order: 'dos' } }], null)?.part,
  ).toBe(null)
})
