import { expect, test } from 'vitest'
import { fromThisMachine } from './from-this-machine.ts'

const asked = (remoteAddress: string, headers: Record<string, string>) =>
  fromThisMachine({ remoteAddress, headers: new Headers(headers) })

test.each([
  ['127.0.0.1', 'localhost:3000'],
  ['::1', '[::1]:3000'],
  ['::ffff:127.0.0.1', '127.0.0.1'],
  ['127.8.8.8', 'LOCALHOST'],
])('%s asking for %s is', (address, host) => {
  expect(asked(address, { host })).toEqual(true)
})

test.each([
  ['203.0.113.7', { host: 'localhost' }],
  ['::ffff:203.0.113.7', { host: 'localhost' }],
  ['', { host: 'localhost' }],
  ['127.0.0.1.evil.example', { host: 'localhost' }],
  ['127.0.0.1', { host: 'evil.example:3000' }],
  ['127.0.0.1', { host: 'localhost.evil.example' }],
  ['127.0.0.1', { host: 'localhost@evil.example' }],
  ['127.0.0.1', {}],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }],
  ['127.0.0.1', { host: 'localhost', forwarded: 'for=203.0.113.7' }],
])('%s with %j is not', (address, headers) => {
  expect(asked(address, headers as Record<string, string>)).toEqual(false)
})
