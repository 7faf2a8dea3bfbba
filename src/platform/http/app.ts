import { getConnInfo } from '@hono/node-server/conninfo'
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isUnavailable } from '../database/is-unavailable.ts'
import { AppError, notFound } from '../../shared/app-error.ts'
import { isLanguage } from '../../shared/localized-text.ts'
import { preferredLanguage } from '../i18n/preferred-language.ts'
import type { Actor, Services } from '../use-case.ts'
import { crossOriginAllowed } from './cross-origin.ts'
import { encoded } from './encoded.ts'
import { Exchange, readFlash } from './exchange.tsx'
import { limitRequests } from './limit-requests.ts'
import { get, type Route } from './route.ts'
import { safePath } from './safe-redirect.ts'
import { securityHeaders } from './security-headers.ts'

const formLimit = 512 * 1024
const uploadLimit = 12 * 1024 * 1024

/** The session behind a request, and the cookies that keep it alive. */
export type Session = {
  readonly id: string
  readonly actor: Actor
  readonly cookies: readonly string[]
}

/** The fields of a form as they were sent, in order; no files. */
export type SentFields = readonly (readonly [name: string, value: string])[]

/** What the app is made of; `main/` puts it together. */
export type AppParts = {
  readonly services: Services
  readonly routes: readonly Route[]
  readonly readSession: (request: Request) => Promise<Session | null>
  /** Lets a request through the route's access rule, or throws. */
  readonly admit: (exchange: Exchange, route: Route) => Promise<void>
  /** The page for a failure, by its code; with the fields of a form that was not taken, if it is to be sent again. */
  readonly failure: (
    exchange: Exchange,
    error: AppError,
    status: number,
    fields?: SentFields,
  ) => Response
  /** Where what once stood at an address now stands; asked when there is nothing. */
  readonly movedTo?: (exchange: Exchange) => Promise<string | null>
  /** Told of every answer: the route as it is written, the status, and how long it took. */
  readonly observe?: (method: string, route: string, status: number, seconds: number) => void
}

/** An address that stands only for a failure, so that it gets the headers of every answer. */
const failing = (path: string, code: string): Route =>
  get(path, 'public', () => {
    throw new AppError(code)
  })
const nowhere = failing('*', 'not-found')

const statusOf: Readonly<Record<string, number>> = {
  'not-found': 404,
  forbidden: 403,
  'conflict-of-interest': 403,
  'too-many-requests': 429,
  'body-too-large': 413,
  'cross-origin': 403,
  'sold-out': 409,
  'idempotency-key-reused': 409,
  unavailable: 503,
  fault: 500,
}

/** After how long a database that restarts is worth another try, on a small machine. */
const unavailableSeconds = 5

/** The whole product as one fetch handler: each route guarded, its errors turned into pages or JSON, its bytes encoded. */
export function createApp(parts: AppParts): Hono {
  const { services, routes } = parts
  const app = new Hono({ strict: false })
  const headersFor = securityHeaders(services.config)

  app.get('/', (c) => {
    const language = preferredLanguage(c.req.header('accept-language'))
    return new Response(null, {
      status: 302,
      headers: { location: `/${language}/`, vary: 'accept-language' },
    })
  })

  for (const route of routes) {
    const upTo = (maxSize: number) =>
      bodyLimit({ maxSize, onError: (c) => answer(c, failing(route.path, 'body-too-large')) })
    const [forms, files] = [upTo(formLimit), upTo(uploadLimit)]
    // Files come as multipart; a form of another kind holds millions of fields in as many bytes.
    const limit: MiddlewareHandler = (c, next) => {
      // Before the body is waited for: whoever sent it in time was in time.
      c.set('receivedAt', services.now())
      return route.uploads && /^multipart\//i.test(c.req.header('content-type') ?? '')
        ? files(c, next)
        : forms(c, next)
    }
    // Only our languages stand at the front of a page's address: /calendar.ics is none of them.
    const path = route.path.replace(/^\/:lang(?=\/|$)/, '/:lang{(?:es|en|pt)}')
    app.on(route.method, path, limit, (c) => answer(c, route))
  }
  app.all('*', (c) => answer(c, nowhere))

  function exchangeFor(c: HonoContext, session: Session | null): Exchange {
    const request = c.req.raw
    const [first = ''] = c.req.path.split('/').slice(1)
    const language = isLanguage(first) ? first : preferredLanguage(c.req.header('accept-language'))
    return new Exchange({
      request,
      params: c.req.param(),
      context: { ...services, actor: session?.actor ?? null, language },
      flash: readFlash(c.req.header('cookie') ?? null),
      remoteAddress: remoteAddress(c, services.config.trustedProxies),
      receivedAt: c.get('receivedAt') ?? services.now(),
      sessionId: session?.id ?? null,
      cookies: session?.cookies ?? [],
    })
  }

  async function answer(c: HonoContext, route: Route): Promise<Response> {
    const started = performance.now()
    const reading = await parts.readSession(c.req.raw).then(
      (session) => ({ session, failure: null }),
      (error: unknown) => ({ session: null, failure: { error } }),
    )
    const exchange = exchangeFor(c, reading.session)
    const ticket = services.pageCache.ticket()
    let response: Response
    try {
      if (reading.failure) throw reading.failure.error
      if (!crossOriginAllowed(c.req.raw, services.config.url)) throw new AppError('cross-origin')
      await parts.admit(exchange, route)
      if (route.limit) await limitRequests(exchange, route.limit)
      response = await route.handle(exchange)
    } catch (error) {
      response = await refusal(exchange, route.path, error)
    }
    const headers = headersFor({
      camera: route.camera ?? false,
      framed: route.framed ?? false,
      anyOrigin: route.anyOrigin ?? false,
      secret: route.path.includes('/:secret'),
    })
    const sent = await encoded({
      exchange,
      response,
      headers,
      ticket,
      acceptEncoding: c.req.header('accept-encoding'),
      started,
    })
    const seconds = (performance.now() - started) / 1_000
    parts.observe?.(route.method, route.path, sent.status, seconds)
    return sent
  }

  async function refusal(exchange: Exchange, route: string, error: unknown): Promise<Response> {
    try {
      return (await moved(exchange, error)) ?? (await fail(exchange, route, error))
    } catch (another) {
      // Where it may have moved to is asked of the database, which may be away.
      return fail(exchange, route, another)
    }
  }

  async function moved(exchange: Exchange, error: unknown): Promise<Response | null> {
    const { request, url } = exchange
    const missing = error instanceof AppError && error.code === 'not-found'
    if (!missing || request.method !== 'GET' || url.pathname.startsWith('/api/')) return null
    const to = safePath((await parts.movedTo?.(exchange)) ?? '')
    const headers = { location: to ?? '', 'cache-control': 'no-cache', vary: 'accept-language' }
    return to === null ? null : new Response(null, { status: 301, headers })
  }

  async function fail(exchange: Exchange, route: string, error: unknown): Promise<Response> {
    const known =
      error instanceof AppError
        ? error
        : isMalformedInput(error)
          ? notFound()
          : isRefusedByDatabase(error)
            ? new AppError('invalid-input')
            : isUnavailable(error)
              ? new AppError('unavailable', { retryAfterSeconds: unavailableSeconds })
              : new AppError('fault')
    // The route as it is written: addresses of registrations hold secrets, which no log may keep.
    if (known !== error && known.code !== 'not-found')
      services.log[known.code === 'fault' ? 'error' : 'warn']({ err: error, route }, 'fault')
    const api = exchange.url.pathname.startsWith('/api/')
    if (known.code === 'sign-in-required' && !api) {
      // A session that ended while somebody was writing must not cost them what they wrote.
      const fields = await sentFields(exchange.request)
      if (fields.length > 0) return parts.failure(exchange, known, 401, fields)
      const next =
        exchange.request.method === 'GET'
          ? exchange.url.pathname + exchange.url.search
          : exchange.path('me')
      return exchange.redirect(`${exchange.path('sign-in')}?next=${encodeURIComponent(next)}`)
    }
    const status = known.code === 'sign-in-required' ? 401 : (statusOf[known.code] ?? 422)
    const answered = parts.failure(exchange, known, status)
    const { retryAfterSeconds } = known.params
    if (retryAfterSeconds) answered.headers.set('retry-after', String(retryAfterSeconds))
    return answered
  }

  return app
}

// No form of ours comes near it, and anybody may send one: each field is drawn on a page.
const mostFieldsBack = 2_000

/** What a form sent, unless somebody has read it already; nothing if it is no form, or none of ours by its size. */
async function sentFields(request: Request): Promise<SentFields> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.bodyUsed) return []
  const data = await request.formData().catch(() => new FormData())
  const fields = [...data].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return fields.length > mostFieldsBack ? [] : fields
}

/**
 * What PostgreSQL says when a text cannot be an id at all (22P02) or holds a character that no text may hold (22021):
 * then there is nothing by that name.
 */
const isMalformedInput = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === '22P02' || error.code === '22021')

/**
 * What PostgreSQL will not keep: an id of nothing (23503), a second of what there may be one of (23505), a value out of
 * its bounds (23514, class 22). Forms of ours do not send such, but somebody's tools may, and two people at once.
 */
const isRefusedByDatabase = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /^(22...|23503|23505|23514)$/.test(String(error.code))

/** The visitor's address: the socket's, or what the nearest trusted proxies say. */
function remoteAddress(c: HonoContext, trustedProxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined
  return told || (getConnInfo(c).remote.address ?? '')
}
