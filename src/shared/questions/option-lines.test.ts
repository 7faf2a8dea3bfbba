import { expect, test } from 'vitest'
import { linesOfOptions, optionsFromLines } from './option-lines.ts'

const present = [
  { slug: 'any', label: { es: 'Como de todo', en: 'Everything' } },
  { slug: 'vegan', label: { es: 'Vegana', en: 'Vegan' } },
]

test('what is shown to edit gives the same options again', () => {
  expect(linesOfOptions(present)).toEqual({
    es: 'Como de todo\nVegana',
    en: 'Everything\nVegan',
    pt: '',
  })
  expect(optionsFromLines(linesOfOptions(present), present)).toEqual(present)
})

test('an option that was reworded in one language keeps its slug, a new one gets its own', () => {
  const lines = { es: 'Vegana\nSin gluten\n\nComo de todo', en: 'Plants only\nGluten free\n\nAll' }
  expect(optionsFromLines(lines, present)).toEqual([
    { slug: 'vegan', label: { es: 'Vegana', en: 'Plants only' } },
    { slug: 'sin-gluten', label: { es: 'Sin gluten', en: 'Gluten free' } },
    { slug: 'any', label: { es: 'Como de todo', en: 'All' } },
  ])
})
