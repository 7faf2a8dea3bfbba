import { expect, test } from 'vitest'
import { lateCodeFrom, readLateCode } from './late-code.ts'

test('a code is what was typed, without what people add', () => {
  expect(readLateCode(' abcd-ef 23\n')).toEqual('ABCDEF23')
  expect(lateCodeFrom(Uint8Array.from({ length: 10 }, (_, at) => at * 31))).toEqual('AAAAAAAAA2')
})
