import { expect, test } from 'vitest'
import { safePath } from './safe-redirect.ts'

test.each([
  ['/', '/'],
  ['/es/events?country=MX&q=a%20b#top', '/es/events?country=MX&q=a%20b#top'],
  ['/es/events/ccoss-2027/../ccoss-2026', '/es/events/ccoss-2026'],
  ['/es/niñez', '/es/ni%C3%B1ez'],
  ['/es/sign-in?next=https://evil.example', '/es/sign-in?next=https://evil.example'],
  ['/%2f%2fevil.example', '/%2f%2fevil.example'],
])('%s leads to %s', (path, safe) => {
  expect(safePath(path)).toEqual(safe)
})

test.each([
  '',
  'events',
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/a b',
  '/\u00a0/evil.example',
  '/x\r\nSet-Cookie: a=b',
  'javascript:alert(1)',
  `/${'a'.repeat(2_000)}`,
])('%j leads nowhere', (path) => {
  expect(safePath(path)).toEqual(null)
})
