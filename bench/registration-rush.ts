import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import pg from 'pg'
import { median, type Bench, type Figure } from './figure.ts'
import { startConvite, type BenchedConvite } from './start-convite.ts'

const clients = 64
const each = 40
const rounds = 5

/**
 * A rush on one quota: registrations a second through HTTP, with their idempotency keys, durable when answered, against
 * the same rows written as bare SQL, one transaction each, by as many clients of the same database. Both take turns.
 */
export const registrationRush: Bench = {
  name: 'registration-rush',
  async measure() {
    const convite = await startConvite({ connections: clients })
    const pool = new pg.Pool({ ...convite.database, max: clients })
    try {
      const place = await prepare(pool)
      await throughHttp(convite, 10)
      await throughHttp(convite, each)
      await mailsWritten(pool)
      // Before the baseline opens connections of its own, which are none of Convite's.
      const used = memory(convite)
      await bareSql(pool, place, 10)
      const http: number[] = []
      const bare: number[] = []
      const uncounted: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        http.push(await throughHttp(convite, each))
        await mailsWritten(pool)
        bare.push(await bareSql(pool, place, each))
        uncounted.push(await bareSql(pool, { ...place, quotaId: null }, each))
      }
      await nothingLost(pool)
      const ratio = median(http.map((rate, n) => rate / bare[n]!))
      return [
        {
          what: 'registrations/s through HTTP ÷ bare SQL',
          measured: ratio,
          target: 1,
          must: 'reach',
          detail: `${clients} clients, one quota: ${median(http).toFixed(0)}/s ÷ ${median(bare).toFixed(0)}/s`,
        },
        {
          what: 'the same ÷ bare SQL that does not even count places',
          measured: median(http.map((rate, n) => rate / uncounted[n]!)),
          target: 0,
          must: 'inform',
          detail: `${median(uncounted).toFixed(0)}/s`,
        },
        ...used,
      ]
    } finally {
      await pool.end()
      await convite.stop()
    }
  },
}

type Place = {
  readonly eventId: string
  readonly typeId: string
  /** Null: count nothing. */
  readonly quotaId: string | null
}

async function prepare(pool: pg.Pool): Promise<Place> {
  const [eventId, typeId, quotaId] = [randomUUID(), randomUUID(), randomUUID()]
  await pool.query(
    `insert into events (id, slug, name, time_zone, colour, announced_at, created_at, updated_at)
     values ($1, 'rush', '{"en": "Rush"}', 'America/Bogota', '#c0004e', now(), now(), now())`,
    [eventId],
  )
  await pool.query(
    `insert into quotas (id, event_id, name, capacity) values ($1, $2, 'House', 10000000)`,
    [quotaId, eventId],
  )
  await pool.query(
    `insert into ticket_types (id, event_id, slug, name, position) values ($1, $2, 'general', '{"en": "General"}', 0)`,
    [typeId, eventId],
  )
  await pool.query('insert into ticket_type_quotas values ($1, $2)', [typeId, quotaId])
  return { eventId, typeId, quotaId }
}

const agent = new Agent({ keepAlive: true, maxSockets: clients })

function register(port: number): Promise<number> {
  const body = JSON.stringify({
    ticketType: 'general',
    name: 'Ana Gómez',
    email: 'ana@example.org',
    answers: {},
  })
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: 'localhost',
        port,
        method: 'POST',
        path: '/api/v1/events/rush/registrations',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'idempotency-key': randomUUID(),
        },
      },
      (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

/** Registrations a second, `times` by each client; every one must be answered 201. */
async function throughHttp({ port }: BenchedConvite, times: number): Promise<number> {
  return rate(times, async () => {
    const status = await register(port)
    if (status !== 201) throw new Error(`a registration was answered ${status}`)
  })
}

/** The rows of one registration in one transaction a time, as a program without batches would write them. */
async function bareSql(pool: pg.Pool, place: Place, times: number): Promise<number> {
  const idle = await Promise.all(Array.from({ length: clients }, () => pool.connect()))
  try {
    const free = [...idle]
    return await rate(times, async () => {
      const client = free.pop()!
      await writeOne(client, place)
      free.push(client)
    })
  } finally {
    for (const client of idle) client.release()
  }
}

const statements = {
  take: 'update quotas set taken = taken + 1 where id = $1 and taken < capacity',
  order: `insert into orders (id, event_id, code, secret, name, email, lang, payment, created_at)
    values ($1, $2, $3, $4, 'Ana Gómez', 'ana@example.org', 'es', 'none', now())`,
  registration: `insert into registrations (id, event_id, order_id, ticket_type_id, code, secret, name, email, status,
      lang, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, 'Ana Gómez', 'ana@example.org', 'confirmed', 'es', now(), now())`,
  request: `insert into registration_requests values ($1, $2, $3, 201, $4, now())`,
  audit: `insert into audit_log (id, at, actor_label, action, scope, scope_id, object_kind, object_id, after)
    values ($1, now(), $2, 'order.place', 'event', $3, 'order', $4, $5)`,
} as const

async function writeOne(client: pg.PoolClient, { eventId, typeId, quotaId }: Place): Promise<void> {
  const [order, registration] = [randomUUID(), randomUUID()]
  const secret = () => randomBytes(24).toString('base64url')
  const code = () => randomBytes(5).toString('hex').toUpperCase()
  const run = (name: keyof typeof statements, values: unknown[]) =>
    client.query({ name, text: statements[name], values })
  await client.query('begin')
  // Last, so that the row everybody wants is locked as briefly as can be.
  await run('order', [order, eventId, code(), secret()])
  await run('registration', [registration, eventId, order, typeId, code(), secret()])
  await run('request', [eventId, randomUUID(), secret(), JSON.stringify({ order, registration })])
  await run('audit', [randomUUID(), code(), eventId, order, JSON.stringify({ code: code() })])
  if (quotaId) await run('take', [quotaId])
  await client.query('commit')
}

async function rate(times: number, once: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let n = 0; n < times; n += 1) await once()
    }),
  )
  return (clients * times * 1_000) / (performance.now() - started)
}

/** Waits until the mails of a round are out of the way: they would slow down the baseline. */
async function mailsWritten(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ busy: boolean }>(
      `select exists (select from pgboss.job where state < 'completed' and start_after <= now()) as busy`,
    )
    if (!rows[0]!.busy) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** Fails unless every registration that was answered is there, and the quota counts all that took a place. */
async function nothingLost(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ taken: number; real: string }>(
    `select taken, (select count(*) from registrations where status in ('confirmed', 'pending')) as real from quotas`,
  )
  const counted = clients * ((each * rounds + 10) * 2 + each)
  const there = counted + clients * each * rounds
  const { taken, real } = rows[0]!
  if (taken !== counted || Number(real) !== there)
    throw new Error(
      `${there} were answered and ${real} are there; ${counted} took a place and ${taken} are counted`,
    )
}

/** Memory of the web process and of the database's processes, each page they share counted once. Linux only. */
function memory({ pid, database }: BenchedConvite): readonly Figure[] {
  if (process.platform !== 'linux') return []
  const postmaster = Number(
    readFileSync(`${database.host}/../cluster/postmaster.pid`, 'utf8').split('\n')[0],
  )
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === postmaster)
  const all = [String(pid), String(postmaster), ...children]
  const kilobytes = all.reduce((sum, one) => sum + share(one), 0)
  return [
    {
      what: 'memory of web process + embedded PostgreSQL after that load',
      measured: kilobytes / 1024,
      target: 400,
      must: 'stay-below',
      unit: 'MB',
      detail: `web ${(share(String(pid)) / 1024).toFixed(0)} MB, ${children.length + 1} processes of the database`,
    },
  ]
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

function share(pid: string): number {
  try {
    return Number(
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
    )
  } catch {
    return 0
  }
}
