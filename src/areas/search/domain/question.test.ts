import { expect, test } from 'vitest'
import { questionQuery, readQuestion, readWords, wordsOf } from './question.ts'

const words = (typed: string) => readWords(typed)

test('reads words, words that stand together, and words that must not occur', () => {
  expect(words('Migración "Cloud Native" -Windows -"on premises"')).toEqual({
    wanted: ['migracion', 'cloud native'],
    unwanted: ['windows', 'on premises'],
  })
  expect(words('node.js C++ ci/cd')).toEqual({ wanted: ['node js', 'cpp', 'ci cd'], unwanted: [] })
})

test('takes a quote that is not closed and signs alone for what they are', () => {
  expect(words('"plano de control')).toEqual({ wanted: ['plano de control'], unwanted: [] })
  expect(words(`- & | ! ( ) : * ' "" \\`)).toEqual({ wanted: [], unwanted: [] })
  expect(words('on-call')).toEqual({ wanted: ['on call'], unwanted: [] })
})

test('knows countries by their names in three languages, of several words too', () => {
  expect(words('kcd Colombia').wanted).toEqual(['kcd', 'colombia|landco'])
  expect(words('eventos costa rica 2027').wanted).toEqual(['eventos', 'costa rica|landcr', '2027'])
  expect(words('Alemanha').wanted).toEqual(['alemanha|landde'])
  expect(wordsOf(words('costa rica'))).toEqual(['costa', 'rica'])
})

test('reads no more than it needs and passes over what is no filter', () => {
  const question = readQuestion(
    new URLSearchParams({
      q: ` ${'a '.repeat(400)}\u0000`,
      kind: 'secret',
      language: 'ES!',
      year: '27',
      country: 'co',
    }),
  )
  expect(question).toMatchObject({ kind: null, language: null, year: null, country: null })
  expect(question.typed.length).toBeLessThanOrEqual(100)
  expect(question.wanted).toHaveLength(12)
})

test('an address and its question are each other', () => {
  const address = 'q=nube+privada&kind=session&language=es&year=2026&country=CO'
  expect(questionQuery(readQuestion(new URLSearchParams(address)))).toBe(address)
})
