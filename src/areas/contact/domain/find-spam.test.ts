import { expect, test } from 'vitest'
import { findSpam } from './find-spam.ts'

const asks = (message: string, name = 'Vera') => findSpam({ name, message })

test('a question with a few links passes; a list of them, or one in a name, does not', () => {
  expect(
    asks('Is this right? https://example.org/a www.example.org and http://example.org/b'),
  ).toEqual(null)
  expect(asks('https://a.example '.repeat(4))).toEqual({ field: 'message', code: 'too-many-links' })
  expect(asks('WWW.a.example [url=x] <a href=x> https://b.example')).toEqual({
    field: 'message',
    code: 'too-many-links',
  })
  expect(asks('Hello', 'Buy at https://a.example')).toEqual({
    field: 'name',
    code: 'no-links-here',
  })
  expect(asks('Hello', 'Ana (awww. team)')).toEqual(null)
})
