import { expect, test } from 'vitest'
import { z } from 'zod'
import { checkbox, integer, optionalInteger, parse } from './forms.ts'

const problems = (schema: z.ZodType, values: unknown) => {
  const parsed = parse(schema, values)
  return parsed.ok ? parsed.data : parsed.problems
}

test('a tick that is not there is a no', () => {
  const form = z.object({ news: checkbox() })
  expect([problems(form, {}), problems(form, { news: 'on' })]).toEqual([
    { news: false },
    { news: true },
  ])
})

const number = z.object({ minutes: integer(1, 60) })
test.each([
  ['35', { minutes: 35 }],
  ['x', [{ field: 'minutes', code: 'not-a-number' }]],
  ['3.5', [{ field: 'minutes', code: 'not-a-number' }]],
  ['0', [{ field: 'minutes', code: 'too-small', params: { min: 1 } }]],
  ['61', [{ field: 'minutes', code: 'too-large', params: { max: 60 } }]],
])('a whole number within bounds: %j', (minutes, outcome) => {
  expect(problems(number, { minutes })).toEqual(outcome)
})

test('a number that may lack', () => {
  expect(problems(z.object({ seats: optionalInteger(1, 9) }), { seats: '' })).toEqual({
    seats: null,
  })
})
