import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { serveAsset } from '../platform/assets.ts'
import { bodyIn, encodingFor, type PageCache } from '../platform/page-cache.ts'
import { serveAccent } from '../ui/accent-stylesheet.ts'

/**
 * The HTTP server: answers from the page cache and the built assets before anything else, so that a cached page costs
 * little more than writing its bytes; all other requests go to the app.
 */
export function createWebServer(app: Hono, cache: PageCache, sessionCookie: string): Server {
  const listener = getRequestListener(app.fetch)
  return createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 60_000 },
    (request, response) => {
      if (answerFromMemory(request, response, cache, sessionCookie)) return
      void listener(request, response)
    },
  )
}

function answerFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  cache: PageCache,
  sessionCookie: string,
): boolean {
  const { method, url = '/' } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const encodings = request.headers['accept-encoding'] ?? ''
  const asset = serveAsset(url, encodings) ?? serveAccent(url)
  if (asset) {
    response.writeHead(200, { ...asset.headers, 'content-length': asset.body.length })
    response.end(method === 'HEAD' ? undefined : asset.body)
    return true
  }
  // A session or a word left by the last act makes the page personal.
  const { cookie } = request.headers
  if (cookie !== undefined && (cookie.includes(sessionCookie) || cookie.includes('flash=')))
    return false
  const page = cache.get(url, Date.now())
  if (!page) return false
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, { etag: page.etag, vary: 'accept-encoding, cookie' })
    response.end()
    return true
  }
  const { encoding, body } = bodyIn(page, encodingFor(request.headers['accept-encoding']))
  response.writeHead(200, {
    ...page.headers,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': body.length,
    etag: page.etag,
  })
  response.end(method === 'HEAD' ? undefined : body)
  return true
}
