import { expect, test } from 'vitest'
import { readCallForm, usualForm } from './call-form.ts'

test('what a call does not say is as usual', () => {
  expect(readCallForm({})).toEqual(usualForm)
  expect(readCallForm('nonsense')).toEqual(usualForm)
  const level = { use: 'hidden', limit: null } as const
  expect(readCallForm({ level, unknown: level })).toEqual({ ...usualForm, level })
})
