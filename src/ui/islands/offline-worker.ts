// Lets pages that were kept start without network: a kiosk's screen, an event's agenda. The page itself says what is kept
// (keep-offline.ts, keep-agenda.ts); this only answers from it, and what was not kept goes to the network as ever.
// It stands alone: a classic worker cannot import.

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
type Worker = {
  addEventListener(name: 'install' | 'activate', act: (event: Waiting) => void): void
  addEventListener(name: 'fetch', act: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
}
/** Many pages in one file: title and content by the end of their address, to stand in the frame of a page that was kept. */
type Book = {
  readonly frame: string
  readonly pages: Readonly<Record<string, readonly [title: string, content: string]>>
}
const worker = globalThis as unknown as Worker

// A screen that is switched on shows something soon, also where the network answers late or never.
const patience = 5_000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(newestPage(request))
  else if (/^\/(assets|files|accent)\//.test(pathname)) event.respondWith(keptFirst(request))
  // What an agenda is searched through.
  else if (pathname.endsWith('/words.json')) event.respondWith(freshFirst(request))
})

async function newestPage(request: Request): Promise<Response> {
  const fresh = fetch(request).catch(() => null)
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  const answer = await Promise.race([fresh, late])
  if (answer && answer.status < 500) return answer
  const kept =
    (await caches.match(request, { ignoreVary: true })) ??
    (await caches.match(request, { ignoreSearch: true, ignoreVary: true })) ??
    (await pageOfBook(request))
  return kept ?? (await fresh) ?? Response.error()
}

/** A page of the book of this scope, in the frame of the page that was kept with it. */
async function pageOfBook(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(worker.registration.scope)
  const kept = await caches.match(`${pathname}agenda/offline.json`)
  if (!kept) return undefined
  const { frame, pages } = (await kept.json()) as Book
  const shell = await caches.match(frame, { ignoreVary: true })
  const asked = decodeURI(new URL(request.url).pathname).slice(pathname.length)
  // An address may have lost its words: the code at its beginning finds it.
  const page =
    pages[asked] ?? pages[Object.keys(pages).find((name) => name.startsWith(`${asked}-`)) ?? '']
  if (!shell || !page) return undefined
  const [title, content] = page
  const html = (await shell.text())
    .replace(/<title>[^]*?<\/title>/, () => `<title>${title}</title>`)
    .replace(/(<main[^>]*>)[^]*<\/main>/, (_, main: string) => `${main}${content}</main>`)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

const keptFirst = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

const freshFirst = async (request: Request): Promise<Response> =>
  (await fetch(request).catch(() => null)) ??
  (await caches.match(request, { ignoreVary: true })) ??
  Response.error()

export {}
