import { lookup } from 'node:dns'
import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { gunzip, inflate } from 'node:zlib'
import { AppError } from '../shared/app-error.ts'

export type Fetched =
  | { readonly changed: false }
  | {
      readonly changed: true
      readonly body: string
      readonly contentType: string
      readonly etag: string
      readonly lastModified: string
    }

type Options = {
  /** What it was the last time: asked with, so that nothing is sent again that has not changed. */
  readonly etag?: string
  readonly lastModified?: string
  readonly maxBytes?: number
  readonly milliseconds?: number
  /** Which addresses may be connected to; public ones unless a test says otherwise. */
  readonly allows?: (address: string) => boolean
}

const mostRedirects = 5
const megabyte = 1024 * 1024

/**
 * Fetches a text from another machine, as somebody asked for: only from public addresses (checked on each connection
 * and redirect, after names were resolved), within a time and a size. AppError with a code that begins with `fetch-`.
 */
export async function fetchPublic(address: string, options: Options = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.milliseconds ?? 20_000)
  let url = parsed(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(url, signal, options)
    const status = response.statusCode ?? 0
    if (status === 304) {
      response.destroy()
      return { changed: false }
    }
    if (status >= 300 && status < 400 && response.headers.location) {
      response.destroy()
      url = parsed(response.headers.location, url)
      continue
    }
    if (status !== 200) {
      response.destroy()
      throw new AppError('fetch-status', { status })
    }
    const maxBytes = options.maxBytes ?? 5 * megabyte
    const bytes = await bodyOf(response, signal, maxBytes)
    return {
      changed: true,
      body: decoded(await unpacked(bytes, response.headers['content-encoding'], maxBytes)),
      contentType: response.headers['content-type'] ?? '',
      etag: (response.headers.etag ?? '').slice(0, 300),
      lastModified: (response.headers['last-modified'] ?? '').slice(0, 100),
    }
  }
  throw new AppError('fetch-redirects')
}

function parsed(address: string, base?: URL): URL {
  // Calendars are often given with a scheme of their own.
  const text = address.replace(/^webcals?:/iu, 'https:')
  if (!URL.canParse(text, base)) throw new AppError('fetch-address')
  const url = new URL(text, base)
  if (!/^https?:$/u.test(url.protocol) || url.username || url.password)
    throw new AppError('fetch-address')
  return url
}

function ask(
  url: URL,
  signal: AbortSignal,
  { etag, lastModified, allows = isPublicAddress }: Options,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  // An address that is written out is connected to without a look-up.
  if (isIP(host) && !allows(host)) throw new AppError('fetch-private')
  const request = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        signal,
        lookup: lookupAllowed(allows),
        agent: false,
        headers: {
          'user-agent': 'Convite (calendar)',
          accept:
            'text/calendar, application/feed+json, application/rss+xml, application/atom+xml, */*;q=0.5',
          'accept-encoding': 'gzip',
          ...(etag ? { 'if-none-match': etag } : {}),
          ...(lastModified ? { 'if-modified-since': lastModified } : {}),
        },
      },
      resolve,
    )
    asked.on('error', (error) => reject(told(error, signal)))
    asked.end()
  })
}

/** Resolves a name, and refuses if any of its addresses is not public: the connection goes to one of those it returns. */
const lookupAllowed =
  (allows: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4)
      const refused = addresses.some(({ address }) => !allows(address))
      const first = addresses[0]
      if (refused || !first) return callback(new AppError('fetch-private'), '', 4)
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }

async function bodyOf(
  response: IncomingMessage,
  signal: AbortSignal,
  maxBytes: number,
): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length
      if (size > maxBytes)
        throw new AppError('fetch-too-large', { megabytes: Math.round(maxBytes / megabyte) })
      parts.push(part)
    }
  } catch (error) {
    throw told(error, signal)
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts)
}

async function unpacked(
  bytes: Buffer,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const unpack = encoding === 'gzip' ? gunzip : encoding === 'deflate' ? inflate : null
  if (!unpack) return bytes
  const limited = promisify<Buffer, { maxOutputLength: number }, Buffer>(unpack)
  return limited(bytes, { maxOutputLength: maxBytes }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE'
      ? new AppError('fetch-too-large', { megabytes: Math.round(maxBytes / megabyte) })
      : new AppError('fetch-unreadable')
  })
}

/** As UTF-8; where that cannot be, as the Western European encoding that old calendars use. */
function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function told(error: unknown, signal: AbortSignal): AppError {
  if (error instanceof AppError) return error
  return new AppError(signal.aborted ? 'fetch-timeout' : 'fetch-unreachable')
}

const refused = new BlockList()
// IANA special-purpose registries (RFC 6890 and later): everything that is not the public internet.
for (const range of '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3'.split(
  ' ',
)) {
  const [network = '', bits] = range.split('/')
  refused.addSubnet(network, Number(bits), 'ipv4')
}
// Within 2000::/3: addresses that carry others (Teredo, 6to4), benchmarks and documentation.
for (const range of '2001::/23 2001:db8::/32 2002::/16 3fff::/20'.split(' ')) {
  const [network = '', bits] = range.split('/')
  refused.addSubnet(network, Number(bits), 'ipv6')
}
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is of the public internet: not this machine, not a network of its own, nothing that carries such. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refused.check(address, 'ipv4')
    case 6:
      return global.check(address, 'ipv6') && !refused.check(address, 'ipv6')
    default:
      return false
  }
}
