import { createHash, timingSafeEqual } from 'node:crypto'
import { notFound } from '../../shared/app-error.ts'
import { readiness } from '../health.ts'
import { registry } from '../metrics.ts'
import type { Exchange } from './exchange.tsx'
import { fromThisMachine } from './from-this-machine.ts'
import { get, type Route } from './route.ts'

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

/** For whoever runs the installation: is it alive, can it serve, and how is it doing. */
export const operationsRoutes: readonly Route[] = [
  get('/healthz', 'public', () => new Response('ok\n', { headers: plain })),
  get('/readyz', 'public', async ({ context }) => {
    const { ready, problem } = await readiness(context.db)
    return new Response(ready ? 'ready\n' : `${problem}\n`, {
      status: ready ? 200 : 503,
      headers: plain,
    })
  }),
  get('/metrics', 'public', async (exchange) => {
    if (!mayReadMetrics(exchange)) throw notFound()
    return new Response(await registry.metrics(), {
      headers: { ...plain, 'content-type': registry.contentType },
    })
  }),
]

/** From this machine, or with the token that was configured. */
function mayReadMetrics({ context, remoteAddress, request }: Exchange): boolean {
  const { metricsToken } = context.config
  if (fromThisMachine({ remoteAddress, headers: request.headers })) return true
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return metricsToken !== undefined && given !== undefined && same(given, metricsToken)
}

// Hashed first: a comparison in constant time needs equal lengths.
const same = (one: string, other: string) =>
  timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  )
