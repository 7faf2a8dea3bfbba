import type { KioskContent } from '../../domain/content.ts'

/** Where the parts of a kiosk stand. */
export type KioskAddresses = {
  readonly page: string
  readonly content: string
  readonly cache: string
}

const addressesIn = (text: string) =>
  [...text.matchAll(/\/assets\/[\w.-]+/g)].map(([found]) => found)

/**
 * Keeps all that the screen needs for a start without network: page, scripts, styles, fonts, pictures and this content.
 * What the new content no longer needs goes, last of all, so that there is a whole set at any moment. Answers whether
 * everything is there; false where a browser keeps nothing (no HTTPS).
 */
export async function keepOffline(
  addresses: KioskAddresses,
  content: KioskContent,
): Promise<boolean> {
  if (!('caches' in globalThis)) return false
  const cache = await caches.open(addresses.cache)
  const page = await fetch(addresses.page, { cache: 'no-store' })
  if (!page.ok) return false
  const html = await page.clone().text()
  const wanted = new Set(addressesIn(html))
  for (const sheet of [...wanted].filter((path) => path.endsWith('.css'))) {
    await keep(cache, sheet)
    const styles = await (await cache.match(sheet))?.text()
    for (const font of addressesIn(styles ?? '')) wanted.add(font)
  }
  const images = [content.urgent, content.welcome, ...content.slides].flatMap(
    (slide) => slide?.image ?? [],
  )
  for (const image of images) wanted.add(image)
  const kept = await Promise.all([...wanted].map((path) => keep(cache, path)))
  await cache.put(addresses.page, page)
  await cache.put(addresses.content, Response.json(content))
  for (const path of [addresses.page, addresses.content]) wanted.add(path)
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url)
    if (!wanted.has(pathname + search)) await cache.delete(url)
  }
  return kept.every(Boolean)
}

/** The newest content that was kept; null if there is none. */
export async function keptContent(addresses: KioskAddresses): Promise<KioskContent | null> {
  if (!('caches' in globalThis)) return null
  const cache = await caches.open(addresses.cache)
  const kept = await cache.match(addresses.content)
  return kept ? ((await kept.json()) as KioskContent) : null
}

/** Files of the build and pictures never change under their address: what is there is not fetched again. */
async function keep(cache: Cache, path: string): Promise<boolean> {
  if (await cache.match(path)) return true
  const answer = await fetch(path).catch(() => null)
  if (!answer?.ok) return false
  await cache.put(path, answer)
  return true
}
