import { expect, test } from 'vitest'
import { callStateAt } from './call-state.ts'

const opensAt = new Date('2026-10-01T00:00:00Z')
const closesAt = new Date('2026-12-01T00:00:00Z')
const call = { opensAt, closesAt }

test('a call is open from its opening up to, not including, its close', () => {
  expect(callStateAt(call, new Date(opensAt.getTime() - 1))).toEqual('soon')
  expect(callStateAt(call, opensAt)).toEqual('open')
  expect(callStateAt(call, new Date(closesAt.getTime() - 1))).toEqual('open')
  expect(callStateAt(call, closesAt)).toEqual('closed')
})

test('a call without its two instants is none', () => {
  expect(callStateAt(undefined, opensAt)).toEqual('none')
  expect(callStateAt({ opensAt, closesAt: null }, opensAt)).toEqual('none')
  expect(callStateAt({ opensAt: null, closesAt }, opensAt)).toEqual('none')
})
