import { expect, test } from 'vitest'
import { markHits, possibleHits, snippet } from './marked-text.ts'

const asText = (parts: ReturnType<typeof markHits>) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('marks words whatever their case and accents; neighbours are one mark', () => {
  expect(asText(markHits('De Migración y migraciones: ¡MIGRACIÓN!', new Set(['migracion'])))).toBe(
    'De [Migración] y migraciones: ¡[MIGRACIÓN]!',
  )
  expect(asText(markHits('La nube privada.', new Set(['nube', 'privada'])))).toBe(
    'La [nube privada].',
  )
  expect(markHits('', new Set(['nube']))).toEqual([])
})

test('proposes the words that begin as those that were looked for', () => {
  expect(possibleHits('Migrar, Migración; otra cosa. Mi', ['migraciones'])).toEqual([
    'migrar',
    'migracion',
  ])
})

test('a snippet is where the most different hits are, cut between words', () => {
  const filler = 'palabra '.repeat(60)
  const text = `${filler}nube ${filler}la nube privada de todos ${filler}`
  const shown = asText(snippet(text, new Set(['nube', 'privada'])))
  expect(shown).toContain('la [nube privada] de todos')
  expect(shown.startsWith('… palabra')).toBe(true)
  expect(shown.endsWith('palabra …')).toBe(true)
  expect(shown.length).toBeLessThan(240)
  expect(asText(snippet('Breve.', new Set()))).toBe('Breve.')
  expect(asText(snippet('Una frase.. Otra, etc... y ya.', new Set()))).toBe(
    'Una frase. Otra, etc... y ya.',
  )
  expect(asText(snippet('¿Quién viene?.', new Set()))).toBe('¿Quién viene?')
  expect(asText(snippet('Solo un lema..', new Set()))).toBe('Solo un lema.')
  expect(asText(snippet('Nube.. Y más nube..', new Set(['nube'])))).toBe('[Nube]. Y más [nube].')
})
