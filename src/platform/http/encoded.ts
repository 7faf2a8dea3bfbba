import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bodyIn, encodingFor, type CacheTicket } from '../page-cache.ts'
import type { Exchange } from './exchange.tsx'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
// Below this, compressing costs more than it saves: everything fits in one packet.
const worthEncoding = 1_024
// A page that changes by nothing but time is drawn again after this long.
const keepMilliseconds = 10 * 60 * 1_000

type Parts = {
  readonly exchange: Exchange
  readonly response: Response
  readonly headers: Readonly<Record<string, string>>
  readonly ticket: CacheTicket
  readonly acceptEncoding: string | undefined
  /** When the request came, by `performance.now()`. */
  readonly started: number
}

/**
 * The response as it goes out: with the security headers, compressed, and kept in the page cache if it may be. Whoever
 * has such a page drawn anew is told how long that took (https://www.w3.org/TR/server-timing/).
 */
export async function encoded({
  exchange,
  response,
  headers,
  ticket,
  acceptEncoding,
  started,
}: Parts): Promise<Response> {
  for (const [name, value] of Object.entries(headers))
    if (!response.headers.has(name)) response.headers.set(name, value)
  // An act that sets the session's cookies itself (sign in, sign out) has the last word.
  const set = new Set(response.headers.getSetCookie().map(nameOf))
  for (const cookie of exchange.cookies)
    if (!set.has(nameOf(cookie))) response.headers.append('set-cookie', cookie)
  const type = response.headers.get('content-type') ?? ''
  if (!response.body || !/^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml))/.test(type))
    return response

  const encoding = encodingFor(acceptEncoding)
  // A cookie is for one person: what carries one is never kept, or the next visitor would have their session.
  const forEverybody = !response.headers.has('set-cookie')
  const caching =
    forEverybody && response.status === 200 && exchange.request.method === 'GET'
      ? exchange.caching
      : null
  if (caching) {
    const { now, pageCache } = exchange.context
    const drawn = performance.now()
    const kept = Object.fromEntries(response.headers)
    const expiresAt = Math.min(
      now().getTime() + keepMilliseconds,
      caching.until?.getTime() ?? Infinity,
    )
    const page = await pageCache.put(
      exchange.url.pathname + exchange.url.search,
      ticket,
      {
        body: Buffer.from(await response.arrayBuffer()),
        headers: { ...kept, vary: 'accept-encoding, cookie' },
        tags: caching.tags,
        expiresAt,
      },
      encoding,
    )
    const sent = new Headers({
      ...page.headers,
      etag: page.etag,
      'server-timing': `draw;dur=${(drawn - started).toFixed(2)}, encode;dur=${(performance.now() - drawn).toFixed(2)}`,
    })
    if (encoding !== 'identity') sent.set('content-encoding', encoding)
    return new Response(new Uint8Array(bodyIn(page, encoding).body), { status: 200, headers: sent })
  }

  const bytes = Buffer.from(await response.arrayBuffer())
  response.headers.append('vary', 'accept-encoding')
  if (encoding === 'identity' || bytes.length < worthEncoding) return new Response(bytes, response)
  const smaller =
    encoding === 'br'
      ? await toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await toGzip(bytes, { level: 5 })
  response.headers.set('content-encoding', encoding)
  response.headers.delete('content-length')
  return new Response(new Uint8Array(smaller), response)
}

const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf('='))
