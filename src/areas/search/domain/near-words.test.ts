import { expect, test } from 'vitest'
import { meantBy, mistakesBetween, mistakesIn, nearForms } from './near-words.ts'

test('counts letters added, left out, changed and swapped', () => {
  expect(mistakesBetween('kuberentes', 'kubernetes')).toBe(1)
  expect(mistakesBetween('obsevabilty', 'observability')).toBe(2)
  expect(mistakesBetween('nube', 'nubes')).toBe(1)
  expect(mistakesBetween('ceph', 'cephfs')).toBe(2)
  expect(mistakesBetween('', 'ab')).toBe(2)
})

test('words that are near each other have a form in common', () => {
  for (const [typed, word] of [
    ['kuberentes', 'kubernetes'],
    ['ubernetes', 'kubernetes'],
    ['obsevabilty', 'observability'],
    ['opnstak', 'openstack'],
    ['segurdad', 'seguridad'],
    ['nubbe', 'nube'],
  ] as const) {
    const forms = new Set(nearForms(word))
    expect({
      typed,
      shared: nearForms(typed, mistakesIn(typed)).some((form) => forms.has(form)),
    }).toEqual({ typed, shared: true })
  }
})

test('takes the word with the fewest mistakes, then the most used; short words are never changed', () => {
  const known = [
    { word: 'casas', uses: 3 },
    { word: 'cases', uses: 9 },
    { word: 'causes', uses: 50 },
  ]
  expect(meantBy('casess', known)).toBe('cases')
  expect(meantBy('caxas', known)).toBe('casas')
  expect(meantBy('cas', known)).toBeUndefined()
  expect(nearForms('sql')).toEqual(['sql'])
})
