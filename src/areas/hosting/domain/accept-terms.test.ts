import { expect, it } from 'vitest'
import { acceptTerms } from './accept-terms.ts'

const conduct = { id: 'conduct', text: { en: 'We follow the code of conduct.' } }
const money = { id: 'money', text: { en: 'A surplus is reinvested.' } }
const before = [{ ...conduct, by: 'Ana', byId: null, at: '2026-01-01T00:00:00.000Z' }]
const stamp = { by: 'Beto', byId: 'b', at: new Date('2026-02-01T00:00:00Z') }

it('keeps who accepted first, and adds who accepts now', () => {
  expect(acceptTerms([conduct, money], ['conduct', 'money'], before, stamp)).toEqual([
    before[0],
    { ...money, by: 'Beto', byId: 'b', at: '2026-02-01T00:00:00.000Z' },
  ])
})

it('begins anew when the wording has changed', () => {
  const reworded = { ...conduct, text: { en: 'We follow and enforce the code of conduct.' } }
  expect(acceptTerms([reworded], ['conduct'], before, stamp)).toEqual([
    { ...reworded, by: 'Beto', byId: 'b', at: '2026-02-01T00:00:00.000Z' },
  ])
})

it('forgets what is not ticked any more, and what is no term', () => {
  expect(acceptTerms([conduct, money], ['money-back'], before, stamp)).toEqual([])
})
