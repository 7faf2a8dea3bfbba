import type { Config } from '../config.ts'

/** The headers that fence in every answer; `camera` opens what the scanner at the door needs, and nothing else. */
export function securityHeaders(config: Pick<Config, 'url' | 'oidc'>) {
  const formTargets = ["'self'", ...(config.oidc ? [new URL(config.oidc.issuer).origin] : [])].join(
    ' ',
  )
  const headers = (camera: boolean): Record<string, string> => ({
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self'${camera ? " 'wasm-unsafe-eval'" : ''}`,
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      `form-action ${formTargets}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': `camera=(${camera ? 'self' : ''}), microphone=(), geolocation=()`,
    'cross-origin-opener-policy': 'same-origin',
    // What other sites may show (files, preview pictures) says so itself.
    'cross-origin-resource-policy': 'same-origin',
    ...(config.url.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  })
  const usual = headers(false)
  const withCamera = headers(true)
  return ({ camera }: { camera: boolean }): Readonly<Record<string, string>> =>
    camera ? withCamera : usual
}
