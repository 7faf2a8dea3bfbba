import type { OfflineBook } from '../offline-book.tsx'

const cacheOf = (home: string) => `agenda:${home.split('/').at(-1)}`
const bookOf = (home: string) => `${home}/agenda/offline.json`
/** Events beyond this make room for newer ones; photos beyond this are left out. */
const mostEvents = 6
const mostPhotoBytes = 6_000_000

const assetsIn = (text: string) =>
  [...text.matchAll(/\/(?:assets\/[\w.-]+|accent\/\w+\.css)/g)].map(([found]) => found)
/** As anybody sees it: nothing of who is signed in is ever kept. */
const ask = (path: string) => fetch(path, { credentials: 'omit' })

export type Kept = { readonly release: number; readonly isNew: boolean }

/**
 * Keeps the agenda of an event and all pages of its sessions and speakers, with their styles, fonts and scripts, and photos
 * as far as they are small. The new stands there whole before the old goes. Answers the release that is kept; null without
 * network or before the first release.
 */
export async function keepAgenda(home: string, withPhotos: boolean): Promise<Kept | null> {
  const cache = await caches.open(cacheOf(home))
  const answer = await ask(bookOf(home))
  if (!answer.ok) return null
  const before = await cache.match(bookOf(home))
  const tag = answer.headers.get('etag')
  const text = await answer.text()
  const book = JSON.parse(text) as OfflineBook
  if (tag && before?.headers.get('etag') === tag) return { release: book.release, isNew: false }
  const frames = await Promise.all(
    [book.frame, `${home}/my-agenda`].map(async (path) => [path, await ask(path)] as const),
  )
  const kept = new Date().toLocaleString(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const notice = `<div class="site-banner" role="status" data-from-device>${book.notice.replace('{kept}', kept)}</div>`
  const wanted = new Set([bookOf(home), `${home}/agenda/words.json`, ...assetsIn(text)])
  for (const [path, page] of frames) {
    if (!page.ok) continue
    const html = await page.text()
    for (const asset of assetsIn(html)) wanted.add(asset)
    wanted.add(path)
    await keepAssets(cache, assetsIn(html), wanted)
    await cache.put(path, pageOf(html.replace(/<body[^>]*>/, (body) => body + notice)))
  }
  await keepAssets(cache, assetsIn(text), wanted)
  const words = await ask(`${home}/agenda/words.json`)
  if (words.ok) await cache.put(`${home}/agenda/words.json`, words)
  await cache.put(
    bookOf(home),
    new Response(text, { headers: { 'content-type': 'application/json', etag: tag ?? '' } }),
  )
  if (withPhotos) await keepPhotos(cache, book.photos, wanted)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith(home) && !wanted.has(pathname)) await cache.delete(url)
  }
  await makeRoom(cacheOf(home))
  return { release: book.release, isNew: true }
}

const pageOf = (html: string) =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })

/** Files of the build never change under their address; fonts are named in the styles. */
async function keepAssets(cache: Cache, paths: readonly string[], wanted: Set<string>) {
  for (const path of new Set(paths)) {
    if (!(await cache.match(path))) {
      const answer = await ask(path).catch(() => null)
      if (answer?.ok) await cache.put(path, answer)
    }
    wanted.add(path)
    if (!path.endsWith('.css')) continue
    const fonts = assetsIn((await (await cache.match(path))?.text()) ?? '')
    await keepAssets(
      cache,
      fonts.filter((font) => font.includes('-latin-wght-normal')),
      wanted,
    )
  }
}

async function keepPhotos(cache: Cache, photos: readonly string[], wanted: Set<string>) {
  let left = mostPhotoBytes
  for (const photo of photos) {
    wanted.add(photo)
    const answer = (await cache.match(photo)) ?? (await ask(photo).catch(() => null))
    if (!answer?.ok) continue
    const bytes = await answer.blob()
    left -= bytes.size
    if (left < 0) return
    await cache.put(photo, new Response(bytes))
  }
}

/** The agendas that were kept first go first. */
async function makeRoom(own: string) {
  const kept = (await caches.keys()).filter((name) => name.startsWith('agenda:') && name !== own)
  for (const name of kept.slice(0, Math.max(0, kept.length - mostEvents + 1)))
    await caches.delete(name)
}

/** Bytes of what is kept of an event. */
export async function sizeOfKept(home: string): Promise<number> {
  const cache = await caches.open(cacheOf(home))
  const sizes = await Promise.all(
    (await cache.keys()).map(async (request) => (await (await cache.match(request))!.blob()).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Removes all that is kept of an event. */
export async function dropAgenda(homes: readonly string[]): Promise<void> {
  for (const home of homes) {
    const registration = await navigator.serviceWorker.getRegistration(`${home}/`)
    if (registration?.scope.endsWith(`${home}/`)) await registration.unregister()
    await caches.delete(cacheOf(home))
  }
}
