import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

test('a text that stayed is one piece', () => {
  expect(wordChanges('As it was', 'As it was')).toEqual([{ kind: 'same', text: 'As it was' }])
  expect(wordChanges('', '')).toEqual([])
})

test('words that went and came stand where they stood', () => {
  expect(wordChanges('We run ten clusters at home', 'We run forty clusters')).toEqual([
    { kind: 'same', text: 'We run ' },
    { kind: 'removed', text: 'ten' },
    { kind: 'added', text: 'forty' },
    { kind: 'same', text: ' clusters' },
    { kind: 'removed', text: ' at home' },
  ])
})

test('both texts can be read out of the pieces', () => {
  const [before, after] = ['a b c d e f a b', 'b c x d f b a']
  const pieces = wordChanges(before, after)
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect([without('added'), without('removed')]).toEqual([before, after])
})

test('texts too long to compare count as replaced', () => {
  expect(wordChanges('one two', 'three four', 3)).toEqual([
    { kind: 'removed', text: 'one two' },
    { kind: 'added', text: 'three four' },
  ])
})
