import pg from 'pg'
import { median, type Bench, type Figure } from './figure.ts'
import { startConvite, type BenchedConvite } from './start-convite.ts'

const rounds = 40
const focus = 'event-1'

/** Pages that everybody sees; each shows the same however large the network is. */
const pages = [
  '/es/',
  '/es/events',
  '/es/events?time=past',
  '/es/calls',
  '/es/communities',
  '/es/communities/community-1',
  '/es/programmes/programme-1',
  '/es/series/series-1',
  `/es/events/${focus}`,
  `/es/events/${focus}/call`,
  `/es/events/${focus}/register`,
  `/es/events/${focus}/event.ics`,
]

/**
 * The same public pages, drawn anew each time, on a small network (100 events) and on a large one (10,000 events and
 * 1,000,000 registrations). Two installations run side by side and are asked in turn, so that noise meets both.
 */
export const publicPages: Bench = {
  name: 'public-pages',
  async measure() {
    const small = await startConvite()
    const large = await startConvite()
    try {
      await fill(small, { events: 100, registrationsPerEvent: 4 })
      await fill(large, { events: 10_000, registrationsPerEvent: 100 })
      const figures: Figure[] = []
      for (const page of pages) figures.push(await compare(page, small, large))
      return figures
    } finally {
      await small.stop()
      await large.stop()
    }
  },
}

async function compare(
  page: string,
  small: BenchedConvite,
  large: BenchedConvite,
): Promise<Figure> {
  const [atSmall, atLarge]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds + 5; round += 1) {
    const first = await timeOf(small, page)
    const second = await timeOf(large, page)
    // The first rounds warm up both.
    if (round < 5) continue
    atSmall.push(first)
    atLarge.push(second)
  }
  return {
    what: `${page} at 10,000 events ÷ at 100`,
    measured: median(atLarge) / median(atSmall),
    target: 1.2,
    must: 'stay-below',
    detail: `${median(atLarge).toFixed(2)} ms ÷ ${median(atSmall).toFixed(2)} ms`,
  }
}

async function timeOf(convite: BenchedConvite, page: string): Promise<number> {
  const started = performance.now()
  // A word of the last act makes a page personal: it is drawn, not taken from the cache.
  const response = await fetch(convite.url + page, { headers: { cookie: 'flash=none' } })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
  return performance.now() - started
}

/** A network of this size: half of its events are over; the first one and its hosts are the same in every size. */
async function fill(
  convite: BenchedConvite,
  size: { events: number; registrationsPerEvent: number },
): Promise<void> {
  const client = new pg.Client(convite.database)
  await client.connect()
  try {
    await client.query('set synchronous_commit = off')
    // What triggers keep for the search and the themes is on none of these pages, and takes minutes for so many rows.
    await client.query('set session_replication_role = replica')
    for (const statement of statements) await client.query(statement.sql, statement.values(size))
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

type Size = { readonly events: number; readonly registrationsPerEvent: number }
const id = (kind: number, n: string) =>
  `('00000000-0000-7${String(kind).padStart(3, '0')}-8000-' || lpad((${n})::text, 12, '0'))::uuid`
const texts = `jsonb_build_object('es', 'Texto de ' || n, 'en', 'Text of ' || n, 'pt', 'Texto de ' || n)`
const ofEvents = { values: ({ events }: Size): unknown[] => [events] }
const fixed = { values: (): unknown[] => [] }

const statements: readonly { readonly sql: string; readonly values: (size: Size) => unknown[] }[] =
  [
    {
      ...fixed,
      sql: `insert into programmes (id, slug, name, summary, colour, created_at) select ${id(1, 'n')}, 'programme-' || n, 'Programme ' || n, ${texts}, '#1f4fd8', now() from generate_series(1, 8) n`,
    },
    {
      ...fixed,
      sql: `insert into communities (id, slug, name, summary, city, country, colour, created_at) select ${id(2, 'n')}, 'community-' || n, 'Community ' || n, ${texts}, 'Bogotá', 'CO', '#1f7a4d', now() from generate_series(1, 60) n`,
    },
    {
      ...fixed,
      sql: `insert into series (id, slug, name, summary, created_at) select ${id(3, 'n')}, 'series-' || n, 'Series ' || n, ${texts}, now() from generate_series(1, 20) n`,
    },
    {
      ...ofEvents,
      sql: `insert into events (id, slug, name, tagline, description, starts_on, ends_on, time_zone, city, country, languages, colour, series_id, contact_email, announced_at, created_at, updated_at)
      select ${id(4, 'n')}, 'event-' || n, ${texts}, ${texts}, ${texts}, d, d + 1, 'America/Bogota', 'Bogotá', (array['CO','MX','CR','GT','SV','PE','BR','AR','CL'])[1 + n % 9],
        '{es,en}', '#c0004e', case when n <= 10 then ${id(3, '1')} end, 'hola@example.org', now(), now(), now()
      from generate_series(1, $1::int) n, lateral (select current_date + case when n % 2 = 1 then 20 + n % 400 else -20 - n % 3000 end as d) days`,
    },
    {
      ...ofEvents,
      sql: `insert into event_hosts (id, event_id, programme_id, community_id, position, state)
      select ${id(5, 'n * 2')}, ${id(4, 'n')}, ${id(1, 'case when n <= 20 then 1 else 2 + n % 7 end')}, null, 0, 'accepted' from generate_series(1, $1::int) n
      union all select ${id(5, 'n * 2 + 1')}, ${id(4, 'n')}, null, ${id(2, 'case when n <= 20 then 1 else 2 + n % 59 end')}, 1, 'accepted' from generate_series(1, $1::int) n`,
    },
    {
      ...ofEvents,
      sql: `insert into calls (id, event_id, opens_at, closes_at, updated_at)
      select ${id(6, 'n')}, ${id(4, 'n')}, now() - interval '9 days', now() + make_interval(days => 5 + n % 20), now()
      from generate_series(1, $1::int) n where n % 4 = 1 and n < 100`,
    },
    {
      ...ofEvents,
      sql: `insert into quotas (id, event_id, name, capacity, taken) select ${id(7, 'n')}, ${id(4, 'n')}, 'House', 500, 0 from generate_series(1, $1::int) n`,
    },
    {
      ...ofEvents,
      sql: `insert into ticket_types (id, event_id, slug, name, position) select ${id(8, 'n')}, ${id(4, 'n')}, 'general', '{"es": "General"}', 0 from generate_series(1, $1::int) n`,
    },
    {
      ...ofEvents,
      sql: `insert into ticket_type_quotas (ticket_type_id, quota_id) select ${id(8, 'n')}, ${id(7, 'n')} from generate_series(1, $1::int) n`,
    },
    {
      values: ({ events, registrationsPerEvent }) => [events, registrationsPerEvent],
      sql: `insert into orders (id, event_id, code, secret, name, email, lang, payment, created_at)
      select ${id(9, '(n * 1000 + k)')}, ${id(4, 'n')}, 'O' || n || '-' || k, 'o' || n || '-' || k, 'Persona ' || k, 'p' || n || '.' || k || '@example.org', 'es', 'none', now() - make_interval(mins => k)
      from generate_series(1, $1::int) n, generate_series(1, $2::int) k`,
    },
    {
      values: ({ events, registrationsPerEvent }) => [events, registrationsPerEvent],
      sql: `insert into registrations (id, event_id, order_id, ticket_type_id, code, secret, name, email, status, lang, created_at, updated_at)
      select ${id(10, '(n * 1000 + k)')}, ${id(4, 'n')}, ${id(9, '(n * 1000 + k)')}, ${id(8, 'n')}, 'R' || n || '-' || k, 'r' || n || '-' || k, 'Persona ' || k, 'p' || n || '.' || k || '@example.org',
        'confirmed', 'es', now() - make_interval(mins => k), now()
      from generate_series(1, $1::int) n, generate_series(1, $2::int) k`,
    },
    {
      ...fixed,
      sql: `update quotas q set taken = (select count(*) from registrations r where r.event_id = q.event_id)`,
    },
  ]
