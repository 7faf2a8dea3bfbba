import { expect, test } from 'vitest'
import { SessionTrust, sessionsOf } from './session-trust.ts'

const second = 1_000

test('copies of a person whose sessions changed are not believed until they are too old anyway', () => {
  const trust = new SessionTrust()
  trust.invalidate([sessionsOf('ana'), 'event:ana', 'network'], 0)
  const ana = [0, 64, 65].map((at) => trust.believes('ana', at * second))
  expect([ana, trust.believes('beto', 0)]).toEqual([[false, false, true], true])
})

test('a second change begins the time again', () => {
  const trust = new SessionTrust()
  trust.invalidate([sessionsOf('ana')], 0)
  trust.invalidate([sessionsOf('ana')], 30 * second)
  expect([94, 95].map((at) => trust.believes('ana', at * second))).toEqual([false, true])
})

test('who could not hear believes nobody, and nobody for a while after', () => {
  const trust = new SessionTrust()
  trust.suspend(true, 0)
  const deaf = trust.believes('ana', 500 * second)
  trust.suspend(false, 1_000 * second)
  const after = [1_000, 1_064, 1_065].map((at) => trust.believes('ana', at * second))
  expect([deaf, after]).toEqual([false, [false, false, true]])
})

test('what is over is forgotten', () => {
  const trust = new SessionTrust()
  for (let person = 0; person < 100; person += 1) trust.invalidate([sessionsOf(`${person}`)], 0)
  const before = trust.size
  trust.invalidate([sessionsOf('ana')], 65 * second)
  expect([before, trust.size]).toEqual([100, 1])
})
