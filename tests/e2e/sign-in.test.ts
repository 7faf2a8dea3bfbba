import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a person %s', (_, javaScriptEnabled) => {
  test('is known on the next page after following the link in the mail', async () => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await signIn(page, convite.url, `ada-${String(javaScriptEnabled)}@example.org`)
    await page.goto(`${convite.url}/en/events`)
    expect(await page.locator('a.account').getAttribute('href')).toEqual('/en/me')
    await context.close()
  })
})
