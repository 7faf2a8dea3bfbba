import { promisify } from 'node:util'
import { createHash } from 'node:crypto'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

export type CachedPage = {
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  /** As it is, and packed: first as whoever asked first takes it, the other way a moment later. */
  readonly bodies: { readonly identity: Buffer } & Partial<Record<Encoding, Buffer>>
  readonly expiresAt: number
  readonly tags: readonly string[]
}

/** What a page was made of, noted before it is rendered: a change that comes meanwhile makes the page too old to keep. */
export type CacheTicket = { readonly generation: number }

/**
 * Public pages as the bytes that go out, kept until something they were made of changes. A tag names such a thing
 * (`event:<id>`, `news`, `network`); invalidating it drops every page that carries it. Holds at most `maxBytes`, of
 * which pages with a query, that anybody can ask for without end, have a quarter: they never push out the others.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>()
  readonly #lastChange = new Map<string, number>()
  readonly #maxBytes: number
  #bytes = 0
  #queriedBytes = 0
  #generation = 0
  #flushedAt = 0
  #suspended = false
  hits = 0
  misses = 0

  constructor(maxBytes = 48 * 1024 * 1024) {
    this.#maxBytes = maxBytes
  }

  /** The page as it may be served now, or undefined. */
  get(key: string, now: number): CachedPage | undefined {
    const page = this.#suspended ? undefined : this.#pages.get(key)
    if (!page || page.expiresAt <= now) {
      this.misses += 1
      return undefined
    }
    this.hits += 1
    return page
  }

  ticket(): CacheTicket {
    return { generation: this.#generation }
  }

  /**
   * Encodes a body as it is wanted now and keeps it, unless one of its tags changed since the ticket was drawn. The
   * encoding that others may want follows by itself: nobody waits for it.
   */
  async put(
    key: string,
    ticket: CacheTicket,
    page: {
      body: Buffer
      headers: Record<string, string>
      tags: readonly string[]
      expiresAt: number
    },
    wanted: Encoding,
  ): Promise<CachedPage> {
    const { body: identity, ...rest } = page
    const bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>> = { identity }
    if (wanted !== 'identity') bodies[wanted] = await encode[wanted](identity)
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
    const cached: CachedPage = { ...rest, etag, bodies }
    const stale =
      this.#suspended ||
      this.#flushedAt > ticket.generation ||
      page.tags.some((tag) => (this.#lastChange.get(tag) ?? 0) > ticket.generation)
    if (stale) return cached
    this.#keep(key, cached)
    for (const encoding of ['br', 'gzip'] as const)
      if (encoding !== wanted)
        void encode[encoding](identity).then((bytes) => {
          bodies[encoding] = bytes
          if (this.#pages.get(key) === cached) this.#count(key, bytes.length)
        })
    return cached
  }

  /** Drops every page made of one of these things. */
  invalidate(tags: readonly string[]): void {
    this.#generation += 1
    const changed = new Set(tags)
    for (const tag of tags) this.#lastChange.set(tag, this.#generation)
    for (const [key, page] of this.#pages)
      if (page.tags.some((tag) => changed.has(tag))) this.#drop(key, page)
    // The memory of old changes matters only while pages drawn before them are still being rendered.
    if (this.#lastChange.size > 10_000) this.flush()
  }

  flush(): void {
    this.#generation += 1
    this.#flushedAt = this.#generation
    this.#lastChange.clear()
    this.#pages.clear()
    this.#bytes = 0
    this.#queriedBytes = 0
  }

  /** While changes made elsewhere cannot be heard, nothing is served from memory. */
  suspend(suspended: boolean): void {
    if (suspended !== this.#suspended) this.flush()
    this.#suspended = suspended
  }

  #keep(key: string, page: CachedPage): void {
    const old = this.#pages.get(key)
    if (old) this.#drop(key, old)
    this.#pages.set(key, page)
    this.#count(key, sizeOf(key, page))
    // A Map remembers the order of insertion: the oldest go first.
    for (const [oldest, candidate] of this.#pages) {
      const queried = this.#queriedBytes > this.#maxBytes / 4
      if (!queried && this.#bytes <= this.#maxBytes) break
      if (!queried || hasQuery(oldest)) this.#drop(oldest, candidate)
    }
  }

  #drop(key: string, page: CachedPage): void {
    this.#pages.delete(key)
    this.#count(key, -sizeOf(key, page))
  }

  #count(key: string, bytes: number): void {
    this.#bytes += bytes
    if (hasQuery(key)) this.#queriedBytes += bytes
  }
}

const hasQuery = (key: string) => key.includes('?')

const sizeOf = (key: string, { bodies }: CachedPage) =>
  Object.values(bodies).reduce((sum, body) => sum + body.length, 2 * key.length + 512)

const encode = {
  br: (body: Buffer) =>
    toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => toGzip(body, { level: 6 }),
}

/** The page's bytes in this encoding; as they are while the encoding is still being made. */
export function bodyIn(
  { bodies }: CachedPage,
  wanted: Encoding,
): { readonly encoding: Encoding; readonly body: Buffer } {
  const body = bodies[wanted]
  return body ? { encoding: wanted, body } : { encoding: 'identity', body: bodies.identity }
}

/** The best encoding that a browser takes, by its Accept-Encoding header. */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(acceptEncoding)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(acceptEncoding)) return 'gzip'
  return 'identity'
}
