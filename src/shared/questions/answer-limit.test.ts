import { expect, test } from 'vitest'
import { lengthOf, problemOfLength } from './answer-limit.ts'

test('counts code points and words, without the spaces around', () => {
  expect(lengthOf('  ñandú 🦙\n', 'characters')).toEqual(7)
  expect(lengthOf('Kubernetes – de cero a\n100 nodos … ', 'words')).toEqual(6)
  expect(lengthOf(' \n ', 'words')).toEqual(0)
})

test('says on which side of the bounds a text is; both bounds are allowed', () => {
  const words = { unit: 'words', min: 2, max: 3 } as const
  expect(problemOfLength('uno', words)).toEqual({ code: 'too-few-words', params: { min: 2 } })
  expect(problemOfLength('uno dos', words)).toEqual(null)
  expect(problemOfLength('uno dos tres', words)).toEqual(null)
  expect(problemOfLength('a b c d', words)).toEqual({ code: 'too-many-words', params: { max: 3 } })
  const characters = { unit: 'characters', min: null, max: 3 } as const
  expect(problemOfLength('🦙🦙🦙', characters)).toEqual(null)
  expect(problemOfLength('abcd', characters)).toEqual({ code: 'too-long', params: { max: 3 } })
})

test('what is empty is a matter of whether it is required', () => {
  expect(problemOfLength(' ', { unit: 'words', min: 5, max: null })).toEqual(null)
})
