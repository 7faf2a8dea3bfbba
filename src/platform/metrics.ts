import type { Pool } from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { deadJobsQueue } from './jobs/queue-settings.ts'
import type { PageCache } from './page-cache.ts'

/** What this process counts, for `/metrics`. */
export const registry = new Registry()
const registers = [registry]

/** A counter for an area's own facts: `counter('convite_registrations_total', 'Places taken.', ['status'])`. */
export const counter = <Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
): Counter<Label> => new Counter({ name, help, labelNames: [...labelNames], registers })

const requests = new Histogram({
  name: 'convite_http_request_duration_seconds',
  help: 'Time to answer a request, by the route as it is written, not by the address asked for.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers,
})
const jobsDone = counter('convite_jobs_total', 'Jobs that ended, by how.', ['job', 'result'])

export const observeRequest = (method: string, route: string, status: number, seconds: number) =>
  requests.observe({ method, route, status }, seconds)

export const observeJob = (job: string, result: 'completed' | 'failed') =>
  jobsDone.inc({ job, result })

type Watched = { readonly pool: Pool; readonly pageCache: PageCache }
const watched = new Set<Watched>()
let counting = false

/** Counts the process itself and what it works with; answers the way to stop watching that. */
export function watchProcess(parts: Watched): () => void {
  watched.add(parts)
  if (!counting) collectDefaultMetrics({ register: registry })
  counting = true
  return () => void watched.delete(parts)
}

const sum = (figure: (parts: Watched) => number) =>
  [...watched].reduce((total, parts) => total + figure(parts), 0)

const pages = new Counter({
  name: 'convite_page_cache_requests_total',
  help: 'Public pages asked for, by whether they were in memory.',
  labelNames: ['result'],
  registers,
  collect() {
    pages.reset()
    pages.inc(
      { result: 'hit' },
      sum(({ pageCache }) => pageCache.hits),
    )
    pages.inc(
      { result: 'miss' },
      sum(({ pageCache }) => pageCache.misses),
    )
  },
})

const connections = new Gauge({
  name: 'convite_database_connections',
  help: 'Connections of the pool, and requests that wait for one.',
  labelNames: ['state'],
  registers,
  collect() {
    connections.set(
      { state: 'busy' },
      sum(({ pool }) => pool.totalCount - pool.idleCount),
    )
    connections.set(
      { state: 'idle' },
      sum(({ pool }) => pool.idleCount),
    )
    connections.set(
      { state: 'waited_for' },
      sum(({ pool }) => pool.waitingCount),
    )
  },
})

const waiting = new Gauge({
  name: 'convite_jobs_waiting',
  help: 'Jobs that wait for their turn or their next try, and dead jobs, which failed at every try.',
  labelNames: ['job'],
  registers,
  async collect() {
    waiting.reset()
    const [first] = watched
    for (const { name, count } of first ? await jobsWaiting(first.pool) : [])
      waiting.set({ job: name }, count)
  },
})

async function jobsWaiting(pool: Pool): Promise<readonly { name: string; count: number }[]> {
  try {
    const { rows } = await pool.query<{ name: string; count: number }>(
      `select name, count(*)::int as count from pgboss.job
       where state < 'active' and (name = $1 or name not like '\\_\\_pgboss%') group by name`,
      [deadJobsQueue],
    )
    return rows
  } catch {
    // The other figures matter most while the database cannot be asked.
    return []
  }
}
