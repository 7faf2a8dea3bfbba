import { expect, it } from 'vitest'
import { cleanSlug } from './clean-slug.ts'

it.each([
  ['kubecon-2023-Architecting-Futures/', 'kubecon-2023-architecting-futures'],
  ['/blog/2024/Hola Mundo/', 'blog-2024-hola-mundo'],
  ['¡Ñandú y Corazón!', 'nandu-y-corazon'],
  ['São João – edição 3ª', 'sao-joao-edicao-3a'],
  ['a__b--c..d', 'a-b-c-d'],
  ['L’été de l\u2019Œuvre', 'lete-de-loeuvre'],
  ['日本語', ''],
  ['🎉', ''],
  ['ya-limpio', 'ya-limpio'],
])('%s → %s', (text, slug) => {
  expect(cleanSlug(text)).toBe(slug)
  expect(cleanSlug(slug)).toBe(slug)
})

it('cuts long ones between words', () => {
  const slug = cleanSlug('palabra '.repeat(30))
  expect(slug).toBe(Array.from({ length: 11 }, () => 'palabra').join('-'))
  expect(cleanSlug('x'.repeat(200)).length).toBeLessThanOrEqual(90)
})
