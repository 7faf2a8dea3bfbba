import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

const directives = (policy: string | undefined) =>
  Object.fromEntries(
    (policy ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )

test('a page may load its own things and nothing else', () => {
  const headers = securityHeaders({ url: 'https://convite.example', oidc: undefined })({
    camera: false,
  })
  expect({
    ...headers,
    'content-security-policy': directives(headers['content-security-policy']),
  }).toEqual({
    'content-security-policy': {
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'manifest-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
    },
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
  })
})

test('the scanner gets the camera and its decoder, sign-in its issuer, plain http no promise', () => {
  const oidc = {
    issuer: 'https://id.example/realms/convite',
    clientId: 'c',
    clientSecret: 's',
    name: 'Example',
  }
  const headers = securityHeaders({ url: 'http://localhost:3000', oidc })({ camera: true })
  const policy = directives(headers['content-security-policy'])
  expect([
    policy['script-src'],
    policy['form-action'],
    headers['permissions-policy'],
    headers['strict-transport-security'],
  ]).toEqual([
    "'self' 'wasm-unsafe-eval'",
    "'self' https://id.example",
    'camera=(self), microphone=(), geolocation=()',
    undefined,
  ])
})
