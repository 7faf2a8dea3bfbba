import { expect, test } from 'vitest'
import { renderMarkdown } from './markdown.ts'

const size = 100_000
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length))

test.each([
  ['emphasis that never closes', filled('*a_')],
  ['emphasis in many paragraphs', filled(`${'*a_'.repeat(900)}\n\n`)],
  ['emphasis in a quotation', filled('> *a_\n')],
  ['a wide and long table', `${'a|'.repeat(10_000)}\n${'-|'.repeat(10_000)}\n${filled('x|\n')}`],
  [
    'a wide table whose head comes late',
    `${filled('x\n')}${'a|'.repeat(9_000)}\n${'-|'.repeat(9_000)}\n${'x|\n'.repeat(9_000)}`,
  ],
  ['a word without end before an @', `${filled('a')}@`],
  ['dots without end before an @', `${filled('a.')}@`],
  ['brackets that never close', filled('[')],
  ['code that never closes', filled('`a``')],
])('is rendered in the time of any other text: %s', (_, text) => {
  const started = performance.now()
  renderMarkdown(text)
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('a long honest text is rendered, not shown as typed', () => {
  const table = `| a | b |\n|---|---|\n${'| *x* | `y_z` |\n'.repeat(300)}`
  const paragraph = 'A **bold** word, a _soft_ one and https://example.org/snake_case_address.\n\n'
  const html = renderMarkdown(paragraph.repeat(500) + table)
  expect([html.split('<strong>').length, html.split('<tr>').length]).toEqual([501, 302])
})
