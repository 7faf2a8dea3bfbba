import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { totp } from '../totp.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

async function visitor(options: Parameters<Browser['newContext']>[0] = {}) {
  await context?.close()
  context = await browser.newContext(options)
  page = await context.newPage()
}

/** Gives the page a device that holds passkeys and checks who holds it. */
async function withAuthenticator() {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const heading = () => page.locator('h1').first().textContent()

test('without JavaScript: a link in a mail, a button, and one is there; then out again', async () => {
  await visitor({ javaScriptEnabled: false })
  await signIn(page, convite.url, 'ana@example.org')
  expect([new URL(page.url()).pathname, await heading()]).toEqual([
    '/en/me',
    'Hello, ana@example.org',
  ])
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect(await page.getByRole('status').textContent()).toContain('You are signed out.')
  await page.goto(`${convite.url}/en/me`)
  expect(await heading()).toBe('Sign in')
})

test('a passkey is added, signs in, gets another name and is removed', async () => {
  await visitor()
  await withAuthenticator()
  await signIn(page, convite.url, 'beto@example.org')
  await page.goto(`${convite.url}/en/me/security`)
  await page.getByLabel('Name').last().fill('My phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.locator('b', { hasText: 'My phone' }).waitFor()
  expect(await axe(page)).toEqual([])

  await page.goto(`${convite.url}/en/me`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto(`${convite.url}/en/sign-in?next=/en/me/profile`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${convite.url}/en/me/profile`)
  expect(await heading()).toBe('Profile')

  await page.goto(`${convite.url}/en/me/security`)
  await page.getByText('Rename or remove').click()
  await page.locator('input[name=name]').first().fill('Old phone')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.locator('b', { hasText: 'Old phone' }).waitFor()
  await page.getByText('Rename or remove').click()
  await page.getByRole('button', { name: 'Remove this passkey' }).click()
  await page.getByText('The passkey was removed.').waitFor()
  expect(await page.locator('b', { hasText: 'Old phone' }).count()).toBe(0)
})

test('a second step is switched on by QR code, and asked for after the link', async () => {
  await visitor()
  await signIn(page, convite.url, 'carla@example.org')
  await page.goto(`${convite.url}/en/me/security`)
  await page.getByRole('button', { name: 'Switch on' }).click()
  expect(await page.getByRole('img', { name: 'QR code for the authenticator app' }).count()).toBe(1)
  expect(await axe(page)).toEqual([])
  const secret = (await page.locator('code').textContent()) ?? ''
  await page.getByRole('textbox', { name: 'Code' }).fill(totp(secret))
  await page.getByRole('button', { name: 'Switch on' }).click()
  expect(await heading()).toBe('Keep these codes')
  expect(await axe(page)).toEqual([])

  // A passkey is two steps in one.
  await withAuthenticator()
  await page.goto(`${convite.url}/en/me/security`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.locator('b', { hasText: 'Passkey without a name' }).waitFor()
  await page.goto(`${convite.url}/en/me`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto(`${convite.url}/en/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(`${convite.url}/en/me`)
  expect(await heading()).toBe('Hello, carla@example.org')

  await visitor()
  await page.goto(`${convite.url}/en/sign-in`)
  await signIn(page, convite.url, 'carla@example.org')
  expect(await heading()).toBe('And your code')
  expect(await axe(page)).toEqual([])
  await page.goto(`${convite.url}/en/me`)
  expect(await heading()).toBe('And your code')
  await page.getByRole('textbox', { name: 'Code' }).fill(totp(secret))
  await page.getByRole('button', { name: 'Continue' }).click()
  expect(await heading()).toBe('Hello, carla@example.org')
})
