import type { KioskContent, Slide } from '../src/areas/kiosk/domain/content.ts'
import { usualTurns } from '../src/areas/kiosk/domain/content.ts'
import { asset, serveAsset } from '../src/platform/assets.ts'
import { launchBrowser } from '../tests/e2e/browser.ts'
import type { Bench, Figure } from './figure.ts'

const hour = 3_600_000
const began = Date.parse('2027-02-18T12:00:00Z')
const languages = ['es', 'en', 'pt'] as const

const words = (title: string) =>
  Object.fromEntries(languages.map((each) => [each, { lead: each, title, text: 'Lima' }]))

const slide = (key: string, kind: Slide['kind'], until: number | null): Slide => ({
  key,
  kind,
  from: null,
  until,
  countTo: kind === 'call' ? until : null,
  words: words(key),
  code: { path: 'M0 0h9v9h-9z', size: 29, address: 'convite.test/k/ABCDEF' },
  event: null,
  image: null,
  colours: { ground: '#1f4fd8', ink: '#ffffff', mark: '#f5ae1f' },
})

const frameWords = {
  daysLeft: '{n}',
  dayLeft: '1',
  hoursLeft: '{n}',
  next: 'Next',
  take: '',
  clock: '',
}

/** Two dozen events, each over an hour after the one before: by the evening only messages are left. */
const content: KioskContent = {
  version: '1',
  build: '',
  madeAt: began,
  name: 'Booth',
  languages,
  turns: usualTurns,
  slides: Array.from({ length: 24 }, (_, n) => began + (n + 1) * hour).flatMap((until, n) => [
    slide(`event ${n}`, 'event', until),
    slide(`call ${n}`, 'call', until - hour / 2),
    slide(`post ${n}`, 'post', null),
  ]),
  welcome: slide('welcome', 'welcome', null),
  urgent: null,
  words: { es: frameWords, en: frameWords, pt: frameWords },
}

const textOf = (name: string) => serveAsset(asset(name))!.body.toString('utf8')
const html = () => `<!doctype html><style>${textOf('areas/kiosk/web/kiosk.css')}</style>
<body class="kiosk-body"><div class="kiosk" data-kiosk="file"><div class="kiosk-stage"><div class="kiosk-band"></div>
<div class="kiosk-slide"></div><div class="kiosk-next"></div></div><p class="kiosk-clock" hidden></p></div>
<script type="application/json" data-kiosk-content>${JSON.stringify(content)}</script>
<script type="module">${textOf('areas/kiosk/web/islands/kiosk-screen.ts')}</script>`

/** A day of a screen without network, second by second, in a browser whose clock is driven. */
async function measure(): Promise<Figure[]> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.clock.install({ time: began })
    await page.setContent(html())
    await page.clock.runFor(2_000)
    await page.evaluate(
      (ends: Record<string, number>) => {
        const seen = { frames: 0, blank: 0, over: 0 }
        Object.assign(globalThis, { seen })
        new MutationObserver(() => {
          const title = document.querySelector('.kiosk-title')?.textContent ?? ''
          seen.frames += 1
          if (title === '') seen.blank += 1
          if ((ends[title] ?? Infinity) <= Date.now()) seen.over += 1
        }).observe(document.querySelector('.kiosk-stage')!, { childList: true })
      },
      Object.fromEntries(content.slides.flatMap(({ key, until }) => (until ? [[key, until]] : []))),
    )
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const memory = async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { metrics } = await session.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
      return { kilobytes: of('JSHeapUsedSize') / 1_024, nodes: of('Nodes') }
    }
    // The browser compiles what runs often during the first hours: about 170 kB that stay, however long it runs.
    for (let passed = 0; passed < 8; passed += 1) await page.clock.runFor(hour)
    const first = await memory()
    for (let passed = 8; passed < 24; passed += 1) await page.clock.runFor(hour)
    const last = await memory()
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: Record<string, number> }).seen,
    )
    const { frames = 0, blank = 0, over = 0 } = seen
    const within = { must: 'stay-below' } as const
    return [
      {
        what: 'Blank frames in 24 hours',
        measured: blank,
        target: 0,
        ...within,
        detail: `${frames} frames`,
      },
      { what: 'Frames of what was over', measured: over, target: 0, ...within },
      {
        what: 'Memory, hour 24 ÷ hour 8',
        measured: last.kilobytes / first.kilobytes,
        target: 1.05,
        ...within,
        detail: `${first.kilobytes.toFixed(0)} → ${last.kilobytes.toFixed(0)} kB, ${first.nodes} → ${last.nodes} nodes`,
      },
    ]
  } finally {
    await browser.close()
  }
}

export const kiosk: Bench = { name: 'kiosk', measure }
