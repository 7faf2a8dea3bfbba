import type { Config } from '../config.ts'

/** What a route asks of its headers. */
type Wanted = {
  /** Opens what the scanner at the door needs, and nothing else. */
  readonly camera: boolean
  /** The address itself lets in who knows it: it goes to no other site and into no search engine. */
  readonly secret?: boolean
  /** Other sites may show it in a frame. */
  readonly framed?: boolean
  /** Other sites may fetch it. */
  readonly anyOrigin?: boolean
}

/** The headers that fence in every answer. */
export function securityHeaders(config: Pick<Config, 'url' | 'oidc'>) {
  const formTargets = ["'self'", ...(config.oidc ? [new URL(config.oidc.issuer).origin] : [])].join(
    ' ',
  )
  const headers = ({
    camera,
    secret = false,
    framed = false,
    anyOrigin = false,
  }: Wanted): Record<string, string> => ({
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
      `frame-ancestors ${framed ? '*' : "'none'"}`,
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': secret ? 'no-referrer' : 'strict-origin-when-cross-origin',
    ...(secret ? { 'x-robots-tag': 'noindex' } : {}),
    'permissions-policy': `camera=(${camera ? 'self' : ''}), microphone=(), geolocation=()`,
    'cross-origin-opener-policy': 'same-origin',
    // What other sites may show (files, preview pictures) says so itself.
    'cross-origin-resource-policy': framed || anyOrigin ? 'cross-origin' : 'same-origin',
    ...(anyOrigin ? { 'access-control-allow-origin': '*' } : {}),
    ...(config.url.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  })
  const usual = headers({ camera: false })
  return (wanted: Wanted): Readonly<Record<string, string>> =>
    wanted.camera || wanted.secret || wanted.framed || wanted.anyOrigin ? headers(wanted) : usual
}
