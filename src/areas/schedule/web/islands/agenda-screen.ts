// Runs a screen for a room or a corridor: the clock of the event, what is on and what is next by that clock, what the server
// has to say within seconds, languages in turns. Without network it goes on with what it knows, also after a restart.
const second = 1_000
const askEvery = 5 * second
const turnEvery = 12 * second

const main = document.querySelector<HTMLElement>('main.screen')
// Screens are set up once and nobody looks at their clock again: the server's counts.
let offset = 0
let last = ''

const now = () => Date.now() + offset

function draw(screen: HTMLElement): void {
  const at = now()
  const timeZone = screen.dataset['zone']!
  for (const clock of screen.querySelectorAll<HTMLElement>('[data-clock]')) {
    const said = new Date(at).toLocaleTimeString('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    })
    if (clock.textContent !== said) clock.textContent = said
  }
  for (const group of screen.querySelectorAll<HTMLElement>('[data-group]')) {
    let left = Number(group.dataset['group'])
    let day: string | undefined
    for (const { dataset } of group.querySelectorAll<HTMLElement>('[data-from]')) {
      const [from, until] = [Number(dataset['from']), Number(dataset['until'])]
      const on = from <= at && at < until
      if (from > at) day ??= dataset['day']
      const next = from > at && dataset['day'] === day && left > 0
      if (next) left -= 1
      if (on || next) dataset['state'] = on ? 'now' : 'next'
      else delete dataset['state']
    }
    group.hidden = !group.querySelector('[data-state]')
  }
  const turns = [...screen.querySelectorAll<HTMLElement>('[data-turn]')]
  const turn = Math.floor(at / turnEvery) % turns.length
  for (const [place, part] of turns.entries()) part.hidden = place !== turn
  document.documentElement.lang = turns[turn]?.lang ?? ''
}

async function ask(screen: HTMLElement): Promise<void> {
  const answer = await fetch(location.href, {
    cache: 'no-cache',
    credentials: 'omit',
    signal: AbortSignal.timeout(10 * second),
  }).catch(() => null)
  for (const lost of screen.querySelectorAll<HTMLElement>('[data-lost]'))
    lost.hidden = Boolean(answer?.ok)
  if (!answer?.ok) return
  const said = Date.parse(answer.headers.get('date') ?? '')
  if (!Number.isNaN(said) && Math.abs(said - now()) > 2 * second) offset = said - Date.now()
  const html = await answer.text()
  if (html === last) return
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('main.screen')
  if (!fresh) return
  if (last) screen.replaceChildren(...fresh.childNodes)
  last = html
  draw(screen)
  await keep(html).catch(() => null)
}

/** For a start without network: the page and the files it names. */
async function keep(html: string): Promise<void> {
  const cache = await caches.open(`screen:${location.pathname}${location.search}`)
  const named = (text: string) => [...text.matchAll(/\/assets\/[\w.-]+/g)].map(([found]) => found)
  for (const path of named(html)) {
    if (!(await cache.match(path))) await cache.add(path)
    if (path.endsWith('.css'))
      for (const font of named((await (await cache.match(path))?.text()) ?? ''))
        if (!(await cache.match(font))) await cache.add(font)
  }
  await cache.put(
    location.href,
    new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  )
  document.documentElement.dataset['kept'] = ''
}

if (main) {
  draw(main)
  setInterval(() => draw(main), second)
  const home = location.pathname.replace(/\/screens\/.*$/, '')
  void navigator.serviceWorker?.register(`${home}/worker.js`).catch(() => null)
  void ask(main)
  setInterval(() => void ask(main), askEvery)
  const awake = () => {
    if (!document.hidden) void navigator.wakeLock?.request('screen').catch(() => null)
  }
  document.addEventListener('visibilitychange', awake)
  awake()
}

export {}
