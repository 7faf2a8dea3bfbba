import { expect, test } from 'vitest'
import { crossOriginAllowed } from './cross-origin.ts'

const allowed = (method: string, headers: Record<string, string>, url = 'http://10.0.0.2:3000/x') =>
  crossOriginAllowed(new Request(url, { method, headers }), 'https://convite.example')

// The cases of Go's net/http csrf_test.go, and those of a proxy in front that changes Host.
test.each([
  ['POST', {}, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'none' }, true],
  ['POST', { 'sec-fetch-site': 'cross-site' }, false],
  ['POST', { 'sec-fetch-site': 'same-site' }, false],
  ['POST', { 'sec-fetch-site': 'whatever' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site', origin: 'https://convite.example' }, false],
  ['POST', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, true],
  ['POST', { origin: 'http://10.0.0.2:3000' }, true],
  ['POST', { origin: 'https://convite.example' }, true],
  ['POST', { origin: 'https://convite.example.evil.example' }, false],
  ['POST', { origin: 'https://convite.example:8443' }, false],
  ['POST', { origin: 'https://evil.example' }, false],
  ['POST', { origin: 'null' }, false],
  ['POST', { origin: '' }, false],
  ['PUT', { origin: 'https://evil.example' }, false],
  ['DELETE', { 'sec-fetch-site': 'cross-site' }, false],
  ['PATCH', { 'sec-fetch-site': 'cross-site' }, false],
  ['GET', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
  ['HEAD', { 'sec-fetch-site': 'cross-site' }, true],
  ['OPTIONS', { origin: 'https://evil.example' }, true],
] as const)('%s with %j: %s', (method, headers, verdict) => {
  expect(allowed(method, { ...headers })).toEqual(verdict)
})
