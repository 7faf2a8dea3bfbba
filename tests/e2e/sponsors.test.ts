import sharp from 'sharp'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite({ demo: true }), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const logo = () =>
  sharp({ create: { width: 400, height: 120, channels: 4, background: '#0b6b57ff' } })
    .png()
    .toBuffer()

test('the team adds a tier and a sponsor with its logo; visitors see it and can ask to be one', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await signIn(page, convite.url, 'guadalupe.yarumo@example.org')
  const manage = `${convite.url}/en/manage/events/kcd-guadalajara/sponsors`
  await page.goto(`${manage}/tiers/new`)
  expect(await axe(page)).toEqual([])
  await page.locator('[name="name.en"]').fill('Nopal')
  await page.getByLabel('Price').fill('30000')
  await page.getByLabel('Currency').fill('MXN')
  await page.getByLabel('Places').fill('3')
  await page.locator('[name="benefits.en"]').fill('Logo on the site\nThree tickets')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL('**/sponsors/tiers*')
  expect(await axe(page)).toEqual([])

  await page.goto(`${manage}/new`)
  expect(await axe(page)).toEqual([])
  await page.locator('[name="name"]').fill('Librería Nopal')
  await page.getByLabel('Web address').fill('https://example.org/nopal')
  await page.locator('[name="tierId"]').selectOption({ label: 'Nopal (3 left)' })
  await page
    .locator('[name="light"]')
    .setInputFiles({ name: 'nopal.png', mimeType: 'image/png', buffer: await logo() })
  await page.getByRole('button', { name: 'Save' }).click()
  const kept = page.locator('.sponsor-logo.on-light img')
  await kept.waitFor()
  await expect
    .poll(() => kept.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(400)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText('it shows on the event’s page now').waitFor()
  await page.goto(manage)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'sponsors-managed')

  const visiting = await browser.newContext({ javaScriptEnabled: false })
  const visitor = await visiting.newPage()
  for (const path of ['', '/sponsors']) {
    await visitor.goto(`${convite.url}/en/events/kcd-guadalajara${path}`)
    const link = visitor.locator('a.sponsor-logo[href="https://example.org/nopal"]').first()
    expect(await link.getAttribute('rel')).toBe('sponsored noopener')
    expect(await link.locator('img').first().getAttribute('alt')).toBe('Librería Nopal')
  }
  await visitor.goto(`${convite.url}/en/events/kcd-guadalajara/prospectus`)
  await visitor.getByText('2 places left of 3').waitFor()
  await visitor.getByRole('link', { name: 'Ask about Nopal' }).click()
  expect((await visitor.locator('textarea').first().inputValue()).trim()).toBe(
    'We would like to sponsor KCD Guadalajara 2027 (Nopal).',
  )
  await Promise.all([visiting.close(), context.close()])
})

test('a host’s people see and change the sponsors of their host, and no others', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, convite.url, 'steward@example.org')
  const manage = `${convite.url}/en/manage/events/kcd-guadalajara/sponsors`
  await page.goto(manage)
  expect(await page.locator('main tbody a').allTextContents()).toEqual(['Talleres Obsidiana'])
  expect(await page.locator('main a[href$="/tiers"]').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  for (const path of ['nube-colibri', 'red-abierta-tepeyac', 'tiers'])
    expect((await page.goto(`${manage}/${path}`))?.status()).toBe(403)
  await page.goto(`${manage}/talleres-obsidiana`)
  // Theirs is the only host that they can name, and the whole event is none of theirs.
  expect(await page.locator('[name="hostId"] option').count()).toBe(1)
  await page.locator('[name="summary.en"]').fill('Courses, in Spanish.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.goto(`${convite.url}/en/events/kcd-guadalajara/sponsors`)
  await page.getByText('Courses, in Spanish.').waitFor()
  await context.close()
})
