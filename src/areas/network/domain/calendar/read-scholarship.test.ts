import { expect, test } from 'vitest'
import { readScholarship } from './read-scholarship.ts'

const event = { url: 'https://conf.example', startsOn: '2027-03-10' }

test.each([
  [
    'Two days in Lima. Scholarships until 15 January 2027: https://conf.example/help. Come!',
    'https://conf.example/help',
    '2027-01-15',
  ],
  ['Hay becas hasta el 20 de diciembre.', 'https://conf.example', '2026-12-20'],
  ['Oferecemos bolsas de viagem para quem vem de longe', 'https://conf.example', null],
  ['Travel grants available · Lima, Peru', 'https://conf.example', null],
  ['No scholarships this year.', '', null],
  ['Sin becas este año.', '', null],
  ['Abecás y rebecas en la bolsa de valores', '', null],
  ['', '', null],
])('%s', (text, scholarshipUrl, scholarshipUntil) => {
  expect(readScholarship(text, event)).toEqual({ scholarshipUrl, scholarshipUntil })
})
