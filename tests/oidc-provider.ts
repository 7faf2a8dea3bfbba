import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name?: string
}

export type OidcProvider = {
  readonly issuer: string
  /** Lets somebody agree: where the provider sends the browser back to, for an authorization address. */
  agree(authorizationUrl: string, claims: Claims): string
  stop(): Promise<void>
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return new URLSearchParams(body)
}

/** A small OpenID Connect provider on this machine: discovery, keys, and codes for signed tokens, with PKCE. */
export async function startOidcProvider(clientId: string): Promise<OidcProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<
    string,
    { readonly claims: Claims; readonly nonce: string | null; readonly challenge: string }
  >()
  let issuer = ''

  function idToken(claims: Claims, nonce: string | null): string {
    const now = Math.floor(Date.now() / 1_000)
    const payload = {
      ...claims,
      iss: issuer,
      aud: clientId,
      iat: now,
      exp: now + 300,
      ...(nonce ? { nonce } : {}),
    }
    const signed = `${part({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${part(payload)}`
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
  }

  async function answer(request: IncomingMessage): Promise<readonly [number, object]> {
    if (request.url === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        },
      ]
    if (request.url === '/keys')
      return [
        200,
        {
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }],
        },
      ]
    const body = await bodyOf(request)
    const code = codes.get(body.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || code.challenge !== verifier) return [400, { error: 'invalid_grant' }]
    return [
      200,
      {
        access_token: randomUUID(),
        token_type: 'Bearer',
        expires_in: 300,
        id_token: idToken(code.claims, code.nonce),
      },
    ]
  }

  const server = createServer((request, response) => {
    void answer(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    issuer,
    agree(authorizationUrl, claims) {
      const { searchParams } = new URL(authorizationUrl)
      const code = randomUUID()
      codes.set(code, {
        claims,
        nonce: searchParams.get('nonce'),
        challenge: searchParams.get('code_challenge') ?? '',
      })
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', searchParams.get('state') ?? '')
      return back.pathname + back.search
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}
