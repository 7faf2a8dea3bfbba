import { expect, test } from 'vitest'
import { tellingPassages } from './identities.ts'
import { blackOut, markOut, passagesMarked, textToRead } from './redaction.ts'

const speaker = {
  name: 'Zoë Núñez Prieto',
  email: 'zoe.nunez@acme.example',
  organisation: 'Ácme, S.A. de C.V.',
  links: [{ url: 'https://github.com/zoecodes' }],
}
const passages = tellingPassages([speaker])

test.each([
  ['I am ZOE NUNEZ PRIETO.', 'I am ▇▇▇▇▇.'],
  ['Zoe\u0308 and Nu\u0301n\u0303ez', '▇▇▇▇▇ and ▇▇▇▇▇'],
  ['At ACME we', 'At ▇▇▇▇▇ we'],
  ['ask @zoecodes or github.com/zoecodes', 'ask ▇▇▇▇▇ or ▇▇▇▇▇'],
  ['https://www.github.com/ZoeCodes/', 'https://www.▇▇▇▇▇/'],
  ['mail zoe.nunez@acme.example', 'mail ▇▇▇▇▇'],
  // Within a longer word it is another one.
  ['Acmeist zoetrope', 'Acmeist zoetrope'],
  ['Nothing of theirs', 'Nothing of theirs'],
])('%s', (text, expected) => {
  expect(blackOut(text, passages)).toBe(expected)
})

test('a proposal of marks comes back as passages, and nothing else may change', () => {
  const text = 'Zoë of Ácme\nshows it.'
  const marked = markOut(text, passages)
  expect(marked).toBe('[[Zoë]] of [[Ácme]]\nshows it.')
  expect(passagesMarked(marked, text)).toEqual(['Zoë', 'Ácme'])
  expect(passagesMarked('Zoë of [[Ácme\r\nshows]] it.', text)).toEqual(['Ácme\r\nshows'])
  expect(passagesMarked(text, text)).toEqual([])
  for (const wrong of ['[[Zoë of Ácme\nshows it.', ']]Zoë[[ of Ácme\nshows it.', 'Zoë shows it.'])
    expect(passagesMarked(wrong, text)).toBe(null)
})

test('a text that changed since hides the same passages', () => {
  const redaction = { source: 'By Zoë', redacted: 'By ▇▇▇▇▇', passages: ['Zoë'] }
  expect(textToRead('By Zoë', redaction)).toBe('By ▇▇▇▇▇')
  expect(textToRead('Now by zoe again', redaction)).toBe('Now by ▇▇▇▇▇ again')
  expect(textToRead('By Zoë', undefined)).toBe('By Zoë')
})
