import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { KioskContent } from '../../src/areas/kiosk/domain/content.ts'
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
    launchBrowser(),
  ])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

/** As many bytes of pictures as an old stick and a slow machine bear. */
const mostBytes = 12 * 1024 * 1024

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
  const shown = await stick.evaluate(() => {
    const text = document.querySelector('script[type="application/json"]')!.textContent
    const { slides } = JSON.parse(text) as KioskContent
    return slides.flatMap(({ kind, image }) => (image === null ? [] : [[kind, image] as const]))
  })
  expect(new Set(shown.map(([kind]) => kind))).toEqual(new Set(['sponsor', 'photo']))
  expect(shown.filter(([, image]) => !image.startsWith('data:image/'))).toEqual([])
  expect(shown.reduce((sum, [, image]) => sum + image.length, 0)).toBeLessThan(mostBytes)
  await rm(folder, { recursive: true })
  await team.close()
})
