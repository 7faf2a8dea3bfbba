import { expect, test } from 'vitest'
import { readLinks } from './read-links.ts'

test('addresses are read line by line, also without their scheme, each once', () => {
  expect(
    readLinks(
      'https://example.org/a\n  example.com/b, https://example.org/a\r\nhttp://example.net',
    ),
  ).toEqual(['https://example.org/a', 'https://example.com/b', 'http://example.net/'])
})

test('what is no web address is not taken: a word, a script, a mail address', () => {
  expect(
    ['radio', 'javascript:alert(1)', 'mailto:a@example.org', 'data:text/html,x'].map(readLinks),
  ).toEqual([null, null, null, null])
  expect(readLinks('')).toEqual([])
})
