import { expect, it } from 'vitest'
import { people } from './people.ts'

it('is the same for the same seed, another for another', () => {
  expect(people(50)).toEqual(people(50))
  expect(people(50, 1)).not.toEqual(people(50, 2))
  expect(people(80).slice(0, 50)).toEqual(people(50))
})

it('gives unique addresses that reach nobody, and something to say about each', () => {
  const all = people(900)
  expect(new Set(all.map((person) => person.email)).size).toBe(900)
  expect(all.filter((person) => !/^[a-z0-9.-]+@example\.org$/.test(person.email))).toEqual([])
  expect(all.filter((person) => person.biography.length < 40)).toEqual([])
})

it('speaks all three languages', () => {
  expect(new Set(people(200).map((person) => person.language))).toEqual(new Set(['es', 'en', 'pt']))
})
