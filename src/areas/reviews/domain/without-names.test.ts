import { expect, test } from 'vitest'
import { withoutNames } from './without-names.ts'

test('names stand neither beside what was said nor in it, also one within another', () => {
  expect(
    withoutNames([
      { person: 'Ana Sol', subject: 'For Ana Sol', body: 'Hello Ana Sol, and Ana Sol Luna!' },
      { person: 'Ana Sol Luna', subject: '', body: 'Thank you.' },
      { person: '', subject: '', body: 'From the team' },
    ]),
  ).toEqual([
    { person: '', subject: 'For ▇▇▇▇▇', body: 'Hello ▇▇▇▇▇, and ▇▇▇▇▇!' },
    { person: '', subject: '', body: 'Thank you.' },
    { person: '', subject: '', body: 'From the team' },
  ])
})
