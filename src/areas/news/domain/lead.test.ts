import { expect, it } from 'vitest'
import { leadOf } from './lead.ts'

it('keeps a summary of its own', () => {
  expect(
    leadOf({
      summary: 'Three days in Pasadena.',
      body: 'For the community there are few events like it.',
    }),
  ).toEqual('Three days in Pasadena.')
})

it('does not say the beginning of the body twice', () => {
  expect(
    leadOf({
      summary: 'Get ready, Bogotá! The announcement is here…',
      body: 'Get ready, **Bogotá**! The announcement is here: KCD Colombia.',
    }),
  ).toEqual('')
})
