import type { Exchange } from '../../../platform/http/exchange.tsx'
import { collectContent } from '../use-cases/collect-content.ts'
import { buildContent } from './build-content.ts'
import { KioskPage } from './pages/kiosk-page.tsx'

async function contentFor(x: Exchange) {
  const now = x.context.now()
  const collected = await collectContent(x.context, x.param('kiosk'))
  const content = buildContent(collected, { baseUrl: x.context.config.url, now })
  const { kiosk, events } = collected
  const ends = [content.urgent, ...content.slides].flatMap((slide) => slide?.until ?? [])
  const caching = {
    tags: [`kiosk:${kiosk.id}`, 'network', 'news', ...events.map(({ id }) => `event:${id}`)],
    until: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  }
  return { kiosk, content, caching }
}

/** The screen at a booth; a list for whoever has no JavaScript. */
export async function kioskPage(x: Exchange): Promise<Response> {
  const { kiosk, content, caching } = await contentFor(x)
  return x.page(<KioskPage slug={kiosk.slug} content={content} hasPin={kiosk.pinHash !== ''} />, {
    caching,
  })
}

/** The same as data: what screens ask for all day. */
export async function kioskContent(x: Exchange): Promise<Response> {
  const { content, caching } = await contentFor(x)
  return x.body(JSON.stringify(content), 'application/json; charset=utf-8', caching)
}
