import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite } from './start-convite.ts'

let convite: Awaited<ReturnType<typeof startConvite>>
let browser: Browser

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const go = (page: Page, path: string) => page.goto(convite.url + path)
const send = async (page: Page) => {
  const before = page.url()
  await Promise.all([
    page.waitForURL((url) => url.href !== before),
    page.locator('main form .form-actions button').first().click(),
  ])
}

/** From nothing to an announced event, as a newcomer does it; its slug. */
async function setUp(page: Page, name: string): Promise<string> {
  await go(page, '/es/manage/network')
  const community = `comunidad-${name.toLowerCase()}`
  await page.fill('[name="name"]', `Comunidad ${name}`)
  await page.fill('[name="slug"]', community)
  await send(page)

  await go(page, '/es/events/new')
  await page.fill('[name="name.es"]', `Encuentro ${name}`)
  await page.fill('[name="startsOn"]', '2031-05-09')
  await page.fill('[name="city"]', 'Oaxaca')
  await page.selectOption('[name="country"]', 'MX')
  await send(page)
  const slug = /\/manage\/events\/([^/]+)\/setup\/basics/.exec(page.url())?.[1] ?? ''
  expect(await page.inputValue('[name="endsOn"]')).toBe('2031-05-09')
  await page.fill('[name="capacity"]', '120')
  await send(page)

  expect(page.url()).toMatch(/setup\/texts$/)
  await page.fill('[name="tagline.es"]', 'Para vernos')
  await send(page)
  await page.fill('[name="venueName"]', 'Casa de la Cultura')
  await send(page)
  await page.getByLabel(`Comunidad ${name}`).check()
  await send(page)
  await page.fill('[name="contactEmail"]', 'hola@example.org')
  await page.fill('[name="codeOfConductUrl"]', 'https://example.org/conducta')
  await send(page)
  expect(page.url()).toMatch(/setup\/announce$/)
  await send(page)
  expect(page.url()).toBe(`${convite.url}/es/manage/events/${slug}`)
  return slug
}

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'sets up and announces an event %s',
  async (name, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'es' })
    const page = await context.newPage()
    await signIn(page, convite.url, `${javaScriptEnabled ? 'a' : 'b'}@example.org`)
    const slug = await setUp(page, javaScriptEnabled ? 'Uno' : 'Dos')

    const visitor = await browser.newContext({ javaScriptEnabled: true, locale: 'es' })
    const seen = await visitor.newPage()
    await go(seen, `/es/events/${slug}`)
    expect(await seen.textContent('h1')).toContain('Encuentro')
    expect(await seen.textContent('main')).toContain('Casa de la Cultura')
    expect(await axe(seen)).toEqual([])
    await Promise.all([context.close(), visitor.close()])
  },
  120_000,
)

test('a step saves itself while it is filled in, and keeps the page where it is', async () => {
  const context = await browser.newContext({ locale: 'es' })
  const page = await context.newPage()
  await signIn(page, convite.url, 'c@example.org')
  await go(page, '/es/events/new')
  await page.fill('[name="name.es"]', 'Borrador')
  await send(page)
  await page.fill('[name="capacity"]', '77')
  await page.fill('[name="slug"]', 'otra-direccion')
  await page.waitForFunction(() => document.querySelector('.saved')?.textContent)
  await page.reload()
  expect(await page.inputValue('[name="capacity"]')).toBe('77')
  await context.close()
}, 60_000)

test('a form that is refused gives back everything that was typed', async () => {
  const context = await browser.newContext({ locale: 'es', javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, convite.url, 'd@example.org')
  await go(page, '/es/events/new')
  await page.fill('[name="name.es"]', 'Al revés')
  await page.fill('[name="startsOn"]', '2031-05-09')
  await page.fill('[name="endsOn"]', '2031-05-01')
  await page.fill('[name="city"]', 'Oaxaca')
  await page.locator('main form .form-actions button').first().click()
  expect(await page.textContent('[role="alert"]')).not.toBe('')
  expect(
    await Promise.all(
      ['name.es', 'startsOn', 'endsOn', 'city'].map((name) => page.inputValue(`[name="${name}"]`)),
    ),
  ).toEqual(['Al revés', '2031-05-09', '2031-05-01', 'Oaxaca'])
  await context.close()
}, 60_000)
