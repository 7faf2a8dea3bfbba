import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { agendaContent } from './agenda-content.ts'
import { median, type Bench, type Figure } from './figure.ts'
import { requestRate } from './request-rate.ts'
import { startConvite, type BenchedConvite } from './start-convite.ts'

const page = '/es/events/cumbre/agenda'
const rounds = 7
const roundMilliseconds = 1_500
const changes = 160

/** The agenda of 120 sessions: from memory, drawn anew after a change, and how much there is to load. */
export const agenda: Bench = {
  name: 'agenda',
  async measure() {
    const convite = await startConvite()
    const client = new pg.Client(convite.database)
    try {
      await client.connect()
      const eventId = await prepare(client)
      return [
        await cached(convite),
        ...(await afterChange(convite, client, eventId)),
        ...(await bytesToLoad(convite)),
      ]
    } finally {
      await client.end()
      await convite.stop()
    }
  },
}

/** An announced event with one release, as `publishRelease` would have written it. */
async function prepare(client: pg.Client): Promise<string> {
  const id = randomUUID()
  await client.query(
    `insert into events (id, slug, name, time_zone, starts_on, ends_on, city, country, colour, announced_at, created_at, updated_at)
     values ($1, 'cumbre', '{"es": "Cumbre de Guadalajara"}', 'America/Mexico_City', '2027-02-19', '2027-02-20',
       'Guadalajara', 'MX', '#c0004e', now(), now(), now())`,
    [id],
  )
  await client.query(
    `insert into releases (id, event_id, number, content, changes, published_at) values ($1, $2, 1, $3, '[]', now())`,
    [randomUUID(), id, JSON.stringify(agendaContent())],
  )
  return id
}

type Answer = { readonly headers: Record<string, string>; readonly body: Buffer }

/** Without decoding what came: fetch would. */
const ask = (port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' }
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200)
          reject(new Error(`${path} answered ${response.statusCode}`))
        resolve({
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        })
      })
    })
    sent.on('error', reject)
    sent.end()
  })

async function cached({ port }: BenchedConvite): Promise<Figure> {
  const { headers, body } = await ask(port, page)
  const { date: _, connection: __, 'keep-alive': ___, ...own } = headers
  const raw = await startRaw(own, body)
  const get = `GET ${page} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\n\r\n`
  try {
    const ratios: number[] = []
    const rates: number[] = []
    for (let round = 0; round < rounds + 1; round += 1) {
      const ours = await requestRate(port, get, roundMilliseconds)
      const theirs = await requestRate(raw.port, get, roundMilliseconds)
      // The first round warms up both.
      if (round === 0) continue
      ratios.push(ours / theirs)
      rates.push(ours)
    }
    return {
      what: 'agenda of 120 sessions, cached, requests/s ÷ raw node:http',
      measured: median(ratios),
      target: 0.85,
      must: 'reach',
      detail: `${median(rates).toFixed(0)}/s of ${body.length} bytes`,
    }
  } finally {
    raw.child.kill()
  }
}

async function startRaw(headers: Record<string, string>, body: Buffer) {
  const program = fileURLToPath(new URL('raw-server.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
  })
  child.stdin?.end(JSON.stringify({ headers, body: body.toString('base64') }))
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk)))
    child.once('exit', () => reject(new Error('the raw server ended')))
  })
  return { child, port }
}

/**
 * The first request after a change: read, drawn and encoded, as the server tells it by itself. What the whole request
 * takes here, with HTTP and a client that shares the machine, is told beside it.
 */
async function afterChange(
  { port }: BenchedConvite,
  client: pg.Client,
  eventId: string,
): Promise<readonly Figure[]> {
  const made: { draw: number; encode: number; request: number }[] = []
  for (let change = 0; change < changes; change += 1) {
    await client.query('select pg_notify($1, $2)', [
      'convite_pages',
      JSON.stringify([`event:${eventId}`]),
    ])
    // The notification is on its way for a moment; a page that had not heard of it would tell no times.
    await new Promise((resolve) => setTimeout(resolve, 25))
    const started = performance.now()
    const { headers } = await ask(port, page)
    made.push({ ...timesOf(headers), request: performance.now() - started })
  }
  const steady = made.slice(changes / 4)
  const middle = (of: (one: (typeof made)[number]) => number) => median(steady.map(of))
  return [
    {
      what: 'the same page after a change: read, drawn and encoded, median',
      measured: middle(({ draw, encode }) => draw + encode),
      target: 10,
      must: 'stay-below',
      unit: 'ms',
      detail: `read and drawn ${middle(({ draw }) => draw).toFixed(1)} ms, encoded ${middle(({ encode }) => encode).toFixed(1)} ms; the whole request ${middle(({ request: whole }) => whole).toFixed(1)} ms`,
    },
  ]
}

/** Milliseconds from a page's Server-Timing; a page from memory has none: then the change did not reach the server. */
function timesOf(headers: Answer['headers']): { readonly draw: number; readonly encode: number } {
  const told = /^draw;dur=([\d.]+), encode;dur=([\d.]+)$/.exec(headers['server-timing'] ?? '')
  if (!told) throw new Error('a change did not reach the server')
  return { draw: Number(told[1]), encode: Number(told[2]) }
}

/** The page with the styles, scripts and icons it names, as they go over the wire. Fonts and photos aside. */
async function bytesToLoad({ port, url }: BenchedConvite): Promise<readonly Figure[]> {
  const { body } = await ask(port, page)
  const html = await (await fetch(url + page)).text()
  const parts = new Map([['page', body.length]])
  const named = [...html.matchAll(/<link [^>]*?>|<script [^>]*?src="[^"]*"/g)].flatMap(([tag]) => {
    const address = /(?:href|src)="([^"]*)"/.exec(tag)?.[1]
    const loads = /rel="(?:stylesheet|icon|manifest|modulepreload)"|<script/.test(tag)
    return address && loads && !address.endsWith('.ico') ? [address] : []
  })
  for (const address of new Set(named)) parts.set(address, (await ask(port, address)).body.length)
  const total = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    {
      what: 'bytes of that page with everything it loads, compressed',
      measured: total / 1_000,
      target: 35,
      must: 'stay-below',
      unit: 'kB',
      detail: [...parts]
        .map(([name, bytes]) => `${name.split('/').at(-1)} ${(bytes / 1_000).toFixed(1)}`)
        .join(', '),
    },
  ]
}
