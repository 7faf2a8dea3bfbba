import { expect, it } from 'vitest'
import { convertFootnotes } from './convert-footnotes.ts'

it('numbers footnotes in the order of their use', () => {
  expect(
    convertFootnotes('One[^b], two[^a], one again[^b], none[^c].\n\n[^a]: A\n  goes on\n[^b]: B\n'),
  ).toBe(
    'One<sup>1</sup>, two<sup>2</sup>, one again<sup>1</sup>, none[^c].\n\n---\n\n1. B\n2. A goes on',
  )
})

it('leaves a text without footnotes alone', () => {
  expect(convertFootnotes('[^a] and [link]')).toBe('[^a] and [link]')
})
