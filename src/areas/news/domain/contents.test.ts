import { expect, test } from 'vitest'
import { renderMarkdown } from '../../../shared/markdown.ts'
import { contentsOf } from './contents.ts'

const long = (headings: readonly string[]) =>
  renderMarkdown(headings.map((each) => `## ${each}\n\n${'Words. '.repeat(200)}`).join('\n\n'))

test('a long text has its headings, each with the id it has on the page', () => {
  expect(contentsOf(long(['Café & más', 'The **talks**', 'Café & más']))).toEqual([
    { id: 's-cafe-and-mas', words: 'Café & más' },
    { id: 's-the-talks', words: 'The talks' },
    { id: 's-cafe-and-mas-2', words: 'Café & más' },
  ])
})

test('a short text, or one with few headings, has none', () => {
  expect(contentsOf(renderMarkdown('## A\n\n## B\n\n## C'))).toEqual([])
  expect(contentsOf(long(['One', 'Two']))).toEqual([])
})
