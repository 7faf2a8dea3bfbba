import { expect, test } from 'vitest'
import { mentionsIn } from './mentions.ts'

const members = [
  { id: 'ana', name: 'Ana María López' },
  { id: 'ana2', name: 'Ana Ruiz' },
  { id: 'joão', name: 'João' },
  { id: 'rita', name: 'Rita Reyes' },
]

test.each([
  ['@Ana María López, what do you say?', ['ana']],
  ['@ana maria lopez and @JOAO', ['ana', 'joão']],
  ['@Rita: yes. And again @Rita Reyes', ['rita']],
  // Two of that name; a longer word; an address; nobody.
  ['@Ana', []],
  ['@Ritas', []],
  ['write to rita@rita.example', []],
  ['@Nobody @', []],
])('%s', (body, expected) => {
  expect(mentionsIn(body, members)).toEqual(expected)
})
