import { expect, it } from 'vitest'
import { publicHolidays } from './public-holidays.ts'

it('names the holidays of a country in the language of the reader', async () => {
  expect(await publicHolidays('MX', '2027-09-16', '2027-09-17', 'es')).toEqual([
    { day: '2027-09-16', name: 'Día de la Independencia' },
  ])
  expect(await publicHolidays('BR', '2027-11-02', '2027-11-02', 'pt')).toEqual([
    { day: '2027-11-02', name: 'Dia de Finados' },
  ])
})

it('reads over the turn of the year, and moves with Easter', async () => {
  expect(
    (await publicHolidays('CO', '2026-12-25', '2027-01-01', 'en')).map(({ day }) => day),
  ).toEqual(['2026-12-25', '2027-01-01'])
  expect(
    (await publicHolidays('PE', '2027-03-20', '2027-03-31', 'en')).map(({ day }) => day),
  ).toContain('2027-03-26')
})

it('has none for a country that it does not know, or while none is chosen', async () => {
  expect(await publicHolidays('ZZ', '2027-01-01', '2027-01-01', 'en')).toEqual([])
  expect(await publicHolidays('', '2027-01-01', '2027-01-01', 'en')).toEqual([])
})
