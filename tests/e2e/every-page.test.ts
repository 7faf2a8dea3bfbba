import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { findPages, type FoundPages } from './find-pages.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

const steward = 'steward@example.org'

let convite: RunningConvite
let browser: Browser
let cookies: Awaited<ReturnType<typeof cookiesOf>>
let found: FoundPages

async function cookiesOf(url: string) {
  const context = await browser.newContext()
  await signIn(await context.newPage(), url, steward)
  const all = await context.cookies()
  await context.close()
  return all
}

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([
    startConvite({ demo: true, env: { CONVITE_ADMINS: steward } }),
    launchBrowser(),
  ])
  cookies = await cookiesOf(convite.url)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  found = await findPages(`${convite.url}/es/`, cookie)
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

/** What is wrong with a page at one size: errors it logs, words that run out of the window, and what axe finds. */
async function faultsOf(address: string, name: string, look: BrowserContextOptions) {
  const context = await browser.newContext(look)
  await context.addCookies(cookies)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(address)
  await screenshot(page, name)
  const widths = '[document.documentElement.scrollWidth, document.documentElement.clientWidth]'
  const [content, window] = await page.evaluate<[number, number]>(widths)
  if (content > window) faults.push(`${content} px wide in a window of ${window}`)
  for (const { rule, elements } of await axe(page)) faults.push(`${rule}: ${elements.join(', ')}`)
  await context.close()
  return faults
}

async function faultsOfAll(size: string, look: BrowserContextOptions) {
  const faults: Record<string, string[]> = {}
  for (const [template, address] of found.pages) {
    const name = `${template.replaceAll(/\W+/g, '-').replace(/^-/, '')}-${size}`
    const here = await faultsOf(address, name, look)
    if (here.length > 0) faults[`${template} (${new URL(address).pathname})`] = here
  }
  return faults
}

test('links lead somewhere, and to more than a handful of pages', () => {
  expect(found.broken).toEqual([])
  expect(found.pages.size).toBeGreaterThan(20)
})

describe('every page that a link leads to is accessible, fits, and logs no error', () => {
  test('on a phone, in the light', { timeout: 300_000 }, async () => {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const
    expect(await faultsOfAll('phone', phone)).toEqual({})
  })

  test('on a desktop, in the dark', { timeout: 300_000 }, async () => {
    const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const
    expect(await faultsOfAll('desktop', desktop)).toEqual({})
  })
})
