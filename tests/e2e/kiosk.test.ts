import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { KioskContent } from '../../src/areas/kiosk/domain/content.ts'
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

/** As many bytes of pictures as an old stick and a slow machine bear. */
const mostBytes = 12 * 1024 * 1024

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
  const pictures = await page.evaluate(async () => {
    const cache = await caches.open(`kiosk:${location.pathname}`)
    const kept = await cache.match(`${location.pathname}/content.json`)
    const { slides } = (await kept!.json()) as KioskContent
    const withPicture = slides.filter(({ image }) => image !== null)
    const sizes = await Promise.all(
      withPicture.map(async ({ image }) => (await (await fetch(image!)).blob()).size),
    )
    return { kinds: withPicture.map(({ kind }) => kind), sizes }
  })
  expect(new Set(pictures.kinds)).toEqual(new Set(['sponsor', 'photo']))
  expect(Math.min(...pictures.sizes)).toBeGreaterThan(500)
  expect(pictures.sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes)
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

/** Where a booth stands, its network cut. */
async function cutOff(context: BrowserContext, viewport = upright): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize(viewport)
  await page.clock.install()
  await page.goto(`${convite.url}/es/kiosk/booth`)
  await page.locator('.kiosk-title').waitFor()
  await page.clock.runFor(2_000)
  await untilKept(page)
  await page.clock.runFor(120_000)
  await context.setOffline(true)
  return page
}

/** The titles of all events and calls that have their turn within some minutes. */
async function titlesShown(page: Page): Promise<ReadonlySet<string>> {
  const titles = new Set<string>()
  for (let frame = 0; frame < 120; frame += 1) {
    const title = page.locator('.kiosk-event .kiosk-title, .kiosk-call .kiosk-title')
    if ((await title.count()) > 0) titles.add((await title.textContent())!)
    await page.clock.runFor(6_000)
  }
  return titles
}

test('with the network cut and the clock set back or ahead it warns and shows nothing that is over', async () => {
  const day = 24 * 3_600_000
  for (const [sets, restart] of [
    [[-5 * 3_600_000], true],
    [[4 * 3_600_000], false],
    // What was over when it was ahead does not come back when it is set back.
    [[45 * day, -60 * day], true],
  ] as const) {
    const context = await browser.newContext()
    const page = await cutOff(context)
    const told = await page.evaluate(() => Date.now())
    for (const set of sets) {
      await page.clock.setSystemTime(told + set)
      // Noted once a minute.
      await page.clock.runFor(70_000)
    }
    if (restart) await page.reload()
    await page.locator('.kiosk-title').waitFor()
    await page.clock.runFor(2_000)
    await page.locator('.kiosk-clock').waitFor()
    const content = (await (
      await fetch(`${convite.url}/es/kiosk/booth/content.json`)
    ).json()) as KioskContent
    const over = content.slides.filter(
      ({ kind, until }) =>
        kind === 'event' && until !== null && until <= told + Math.max(0, ...sets),
    )
    if (Math.max(...sets) > day) expect(over.length).toBeGreaterThan(0)
    const names = over.flatMap(({ words }) => Object.values(words).map(({ title }) => title))
    const shown = await titlesShown(page)
    expect(shown.size).toBeGreaterThan(2)
    expect(names.filter((name) => shown.has(name))).toEqual([])
    await context.close()
  }
})

/** Milliseconds that a browser may take to enter or leave full screen on a busy machine. */
const patience = { timeout: 15_000 }

/** Presses the button until the panel is there: it answers once the screen runs. */
async function openPanel(page: Page) {
  await expect
    .poll(async () => {
      await page.locator('[data-kiosk-open]').press('Enter')
      return page.locator('[data-part="enter"]').isVisible()
    }, patience)
    .toEqual(true)
}

test('the PIN lets out of full screen, by touch and by keyboard, also without network', async () => {
  const team = await browser.newContext()
  const settings = await team.newPage()
  await signIn(settings, convite.url, steward)
  await settings.goto(`${convite.url}/en/manage/communities/oss-latam/kiosks/booth`)
  await settings.locator('[name="pin"]').fill('2580')
  await settings
    .locator(
      'form:has([name="pin"]) button[type="submit"], form:has([name="pin"]) button:not([type])',
    )
    .last()
    .click()
  await settings.waitForURL('**/booth*')

  for (const [width, height, lang] of [
    [1080, 1920, 'es'],
    [1280, 720, 'pt'],
    [844, 390, 'en'],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true })
    const page = await context.newPage()
    await page.goto(`${convite.url}/${lang}/kiosk/booth`)
    await page.locator('.kiosk-title').waitFor()
    await untilKept(page)
    const open = page.locator('[data-kiosk-open]')
    const part = (name: string) => page.locator(`[data-part="${name}"]`)
    const inFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.mouse.move(20, 20)
    await openPanel(page)
    await screenshot(page, `kiosk-panel-${lang}`)
    expect(await axe(page)).toEqual([])
    await part('enter').click()
    await expect.poll(inFull, patience).toEqual(true)

    const digits = async (pin: string) => {
      for (const digit of pin) await page.locator(`[data-digit="${digit}"]`).tap()
    }
    const leave = page.locator('[data-part="leave"] button:not([type])')
    await page.mouse.move(40, 40)
    await open.press('Enter')
    await digits('1234')
    await page.locator('[data-digit=""]').tap()
    await leave.click()
    await part('wrong').waitFor()
    await screenshot(page, `kiosk-pin-${lang}`)
    expect([await axe(page), await inFull()]).toEqual([[], true])
    await digits('2580')
    await leave.click()
    await expect.poll(inFull, patience).toEqual(false)

    await context.setOffline(true)
    await page.mouse.move(60, 60)
    await open.press('Enter')
    await part('enter').click()
    await expect.poll(inFull, patience).toEqual(true)
    await page.mouse.move(80, 80)
    await open.press('Enter')
    for (const pin of ['1111', '2222', '3333']) {
      await page.keyboard.type(pin)
      await page.keyboard.press('Tab')
      await leave.click()
      await expect.poll(() => part('pin').inputValue()).toEqual('')
    }
    // From now on each try waits, the right one as well.
    const before = await part('wrong').textContent()
    await page.keyboard.type('2580')
    await leave.click()
    await expect.poll(() => part('wrong').textContent()).not.toEqual(before)
    expect(await inFull()).toEqual(true)
    await context.close()
  }
  await settings.locator('[name="dropPin"]').check()
  await settings
    .locator(
      'form:has([name="pin"]) button[type="submit"], form:has([name="pin"]) button:not([type])',
    )
    .last()
    .click()
  await settings.waitForURL('**/booth*')
  await team.close()
})

test('without a PIN anybody leaves full screen, also without network', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await openKiosk(context)
  await untilKept(page)
  await context.setOffline(true)
  const inFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.mouse.move(20, 20)
  await openPanel(page)
  await page.locator('[data-part="enter"]').click()
  await expect.poll(inFull, patience).toEqual(true)
  await page.mouse.move(40, 40)
  await page.locator('[data-kiosk-open]').press('Enter')
  await page.locator('[data-part="leave"] button:not([type])').click()
  await expect.poll(inFull, patience).toEqual(false)
  await context.close()
})

test('the screen is kept lit, and asked to be again when it comes back into sight', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const locks: EventTarget[] = []
    Object.assign(window, { locks })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          const lock = new EventTarget()
          locks.push(lock)
          return lock
        },
      },
    })
  })
  await page.goto(`${convite.url}/es/kiosk/booth`)
  await page.locator('.kiosk-title').waitFor()
  const locks = () =>
    page.evaluate(() => (window as unknown as { locks: EventTarget[] }).locks.length)
  await expect.poll(locks).toEqual(1)
  // What a browser does when the page goes out of sight and comes back.
  await page.evaluate(() => {
    ;(window as unknown as { locks: EventTarget[] }).locks[0]!.dispatchEvent(new Event('release'))
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(locks).toEqual(2)
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
  const sent = performance.now()
  await page.getByRole('button', { name: 'Put it on the screens' }).click()
  await screen.locator('.kiosk-urgent').waitFor({ timeout: 20_000 })
  const delay = performance.now() - sent
  process.stdout.write(`a message was on the screen after ${Math.round(delay)} ms\n`)
  expect(delay).toBeLessThan(8_000)
  await screenshot(screen, 'kiosk-message')
  expect(await screen.locator('.kiosk-title').textContent()).toBe('Coffee in room two')
  await context.close()
  await team.close()
})
