import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

const steward = 'steward@example.org'
let convite: RunningConvite
let browser: Browser

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([
    startConvite({ demo: true, env: { CONVITE_ADMINS: steward } }),
    launchBrowser(['--js-flags=--expose-gc']),
  ])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const upright = { width: 1080, height: 1920 }

async function openKiosk(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${convite.url}/es/kiosk/booth`)
  await page.locator('.kiosk-title').waitFor()
  return page
}

/** Everything that the screen needs is kept: the page is there, and a worker that answers from it. */
const untilKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const cache = await caches.open(`kiosk:${location.pathname}`)
    while (!(await cache.match(`${location.pathname}/content.json`)))
      await new Promise((again) => setTimeout(again, 50))
  })

/** Whether words run out of the screen or into the code, in what stands there now. */
const isCrowded = (page: Page) =>
  page.evaluate(() => {
    const code = document.querySelector('.kiosk-code')?.getBoundingClientRect()
    const words = [...document.querySelectorAll('.kiosk-words > *')].map((shown) =>
      shown.getBoundingClientRect(),
    )
    const band = document.querySelector('.kiosk-band')!.getBoundingClientRect().bottom
    const next = document.querySelector('.kiosk-next')!.getBoundingClientRect().top
    return words.some(
      ({ top, right, bottom, left }) =>
        top < band ||
        left < 0 ||
        right > innerWidth ||
        bottom > next ||
        (code && bottom > code.top && top < code.bottom && right > code.left && left < code.right),
    )
  })

test('upright, lying and on a phone every slide has room, accessible and without errors', async () => {
  for (const [width, height] of [
    [1080, 1920],
    [1920, 1080],
    [1280, 800],
    [390, 844],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.clock.install()
    await page.goto(`${convite.url}/es/kiosk/booth`)
    await page.locator('.kiosk-title').waitFor()
    for (let frame = 0; frame < 60; frame += 1) {
      if (await isCrowded(page))
        faults.push(`crowded: ${await page.locator('.kiosk-title').textContent()}`)
      await page.clock.runFor(8_000)
    }
    await screenshot(page, `kiosk-${width}`)
    expect([...faults, ...(await axe(page))]).toEqual([])
    await context.close()
  }
})

test('with the network cut it goes on, also when it is started anew', async () => {
  const context = await browser.newContext({ viewport: upright })
  const page = await openKiosk(context)
  await untilKept(page)
  await context.setOffline(true)
  await page.reload()
  await page.locator('.kiosk-title').waitFor()
  expect(await page.locator('.kiosk-title').textContent()).not.toBe('')
  const fonts = await page.evaluate(async () => (await document.fonts.ready).size)
  expect(fonts).toBeGreaterThan(0)
  await context.close()
})

test('a day without network: no blank frame, and nothing grows', { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: upright, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${convite.url}/es/kiosk/booth`)
  await page.locator('.kiosk-title').waitFor()
  await page.clock.runFor(2_000)
  await context.setOffline(true)
  await page.evaluate(() => {
    const seen = { frames: 0, blank: 0 }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      seen.frames += 1
      if (!document.querySelector('.kiosk-title')?.textContent) seen.blank += 1
    }).observe(document.querySelector('.kiosk-stage')!, { childList: true })
  })
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const measure = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') }
  }
  // The first hour fills what is filled once, such as formats.
  await page.clock.runFor(60 * 60_000)
  const before = await measure()
  for (let hour = 1; hour < 24; hour += 1) await page.clock.runFor(60 * 60_000)
  const after = await measure()
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { frames: number; blank: number } }).seen,
  )
  expect(seen.blank).toBe(0)
  expect(seen.frames).toBeGreaterThan(5_000)
  expect(after.nodes).toBeLessThan(before.nodes + 200)
  expect(after.heap).toBeLessThan(before.heap + 2_000_000)
  await context.close()
})

test('a device whose clock is years ahead shows what comes next all the same, and says so', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.clock.install({ time: Date.now() + 800 * 24 * 3_600_000 })
  await page.goto(`${convite.url}/en/kiosk/booth`)
  await page.locator('.kiosk-event, .kiosk-call').first().waitFor({ timeout: 60_000 })
  await page.locator('.kiosk-clock').waitFor()
  expect(await page.locator('.kiosk-clock').textContent()).not.toBe('')
  await context.close()
})

test('a message of the team is there at once', async () => {
  const context = await browser.newContext()
  const screen = await openKiosk(context)
  const team = await browser.newContext()
  const page = await team.newPage()
  await signIn(page, convite.url, steward)
  await page.goto(`${convite.url}/en/manage/communities/oss-latam/kiosks/booth`)
  await page.getByLabel('English').first().fill('Coffee in room two')
  await page.getByRole('button', { name: 'Put it on the screens' }).click()
  await screen.locator('.kiosk-urgent').waitFor({ timeout: 20_000 })
  expect(await screen.locator('.kiosk-title').textContent()).toBe('Coffee in room two')
  await context.close()
  await team.close()
})

test('as one file it opens from a stick, without any server', async () => {
  const team = await browser.newContext()
  const page = await team.newPage()
  await signIn(page, convite.url, steward)
  const answer = await team.request.get(
    `${convite.url}/pt/manage/communities/oss-latam/kiosks/booth/file`,
  )
  const folder = await mkdtemp(join(tmpdir(), 'convite-stick-'))
  const file = join(folder, 'booth.html')
  await writeFile(file, await answer.body())
  const asked: string[] = []
  const stick = await (await browser.newContext({ offline: true })).newPage()
  stick.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url())
  })
  await stick.goto(pathToFileURL(file).href)
  await stick.locator('.kiosk-title').waitFor()
  await screenshot(stick, 'kiosk-file')
  expect(asked).toEqual([])
  await rm(folder, { recursive: true })
  await team.close()
})
