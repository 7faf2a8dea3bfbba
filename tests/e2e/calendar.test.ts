import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { asSetting, startConvite, type RunningConvite } from './start-convite.ts'

const program = fileURLToPath(new URL('../../dist/server/cli.js', import.meta.url))
const year = new Date().getUTCFullYear() + 1
const row = (name: string, day: string, city: string, country: string, more: object = {}) => ({
  name,
  url: `https://${name.toLowerCase().replaceAll(' ', '-')}.example`,
  startDate: `${year}-${day}`,
  endDate: `${year}-${day}`,
  city,
  country,
  ...more,
})
const lists = {
  python: [
    row('PyCon Andes', '03-10', 'Lima', 'Peru', { locales: 'ES' }),
    row('PyCon Alps', '03-12', 'Bern', 'Switzerland'),
  ],
  rust: [row('Rust Andino', '05-02', 'Cusco', 'Peru')],
}

let convite: RunningConvite
let browser: Browser
let visitor: Page
let keeper: Page
let folder = ''
let foreign: Server

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([
    startConvite({ env: { CONVITE_ADMINS: 'keeper@example.org' } }),
    launchBrowser(),
  ])
  folder = await mkdtemp(join(tmpdir(), 'conferences-'))
  await mkdir(join(folder, String(year)))
  for (const [topic, rows] of Object.entries(lists))
    await writeFile(join(folder, String(year), `${topic}.json`), JSON.stringify(rows))
  await bring()
  visitor = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  ).newPage()
  keeper = await (await browser.newContext()).newPage()
  await signIn(keeper, convite.url, 'keeper@example.org')
})
afterAll(async () => {
  foreign?.close()
  await browser.close()
  await convite.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Runs the command as whoever keeps the installation does. */
async function bring(): Promise<void> {
  const child = spawn(process.execPath, [program, 'import', 'conferences', folder], {
    env: {
      ...process.env,
      CONVITE_DATA: folder,
      DATABASE_URL: asSetting(convite.database.connectionString),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
}

const show = (page: Page) => page.getByRole('button', { name: 'Show' }).click()

test('a visitor narrows the calendar down, and keeps that from view to view', async () => {
  await visitor.goto(`${convite.url}/en/calendar`)
  expect(await visitor.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining(['PyCon Andes', 'PyCon Alps', 'Rust Andino']),
  )
  await visitor.getByText('More filters').click()
  await visitor.getByLabel('Topic').selectOption({ label: 'Python' })
  await visitor.getByLabel('Near').fill('Arequipa, Peru')
  await visitor.getByLabel('Within').selectOption('1000')
  await show(visitor)
  expect(await visitor.locator('.event-card h2').allTextContents()).toEqual(['PyCon Andes'])

  await visitor.getByRole('link', { name: 'Month', exact: true }).click()
  await visitor.goto(`${visitor.url()}&month=${year}-03`)
  expect(await visitor.locator('.month-days a').allTextContents()).toEqual(['PyCon Andes'])
  await visitor.getByRole('link', { name: /10 March/ }).click()
  expect(new URL(visitor.url()).hash).toBe(`#day-${year}-03-10`)

  await visitor.getByRole('link', { name: 'Map', exact: true }).click()
  await visitor.getByRole('link', { name: 'Peru: 1 event' }).click()
  expect(new URL(visitor.url()).searchParams.get('country')).toBe('PE')
})

test('what is subscribed to says the same as the page', async () => {
  await visitor.goto(`${convite.url}/en/calendar?country=PE&topic=rust`)
  const href = await visitor.getByRole('link', { name: '.ics file' }).getAttribute('href')
  const text = await (await visitor.request.get(convite.url + href)).text()
  const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent')
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(['Rust Andino'])
  const webcal = await visitor
    .getByRole('link', { name: 'Subscribe in your calendar' })
    .getAttribute('href')
  expect(webcal).toBe(`${convite.url.replace('http:', 'webcal:')}${href}`)
})

test.each(['list', 'month', 'year', 'map'] as const)(
  'the widget of %s stands in a strict page of another site, dark and narrow, and leaves no cookie',
  async (view) => {
    const frame = `${convite.url}/en/calendar/embed?country=PE&time=all&view=${view}`
    foreign?.close()
    foreign = createServer((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'content-security-policy': `default-src 'none'; frame-src ${convite.url}`,
        })
        .end(
          `<!doctype html><title>x</title><iframe src="${frame}" title="x" width="320" height="600"></iframe>`,
        ),
    )
    await new Promise<void>((ready) => foreign.listen(0, '127.0.0.1', ready))
    const context = await browser.newContext({ colorScheme: 'dark' })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}`)
    const inside = page.frameLocator('iframe')
    await inside.getByRole('link', { name: 'See the whole calendar' }).waitFor()
    const body = inside.locator('body')
    const wide = await body.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    const paper = await body.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect([wide, paper, faults, await context.cookies()]).toEqual([
      false,
      'rgb(18, 19, 31)',
      [],
      [],
    ])
    const opened = context.waitForEvent('page')
    await inside.getByRole('link', { name: 'See the whole calendar' }).click()
    expect(new URL((await opened).url()).pathname).toMatch(/^\/en\/calendar/)
    await context.close()
  },
)

test('what a person corrects survives the next import, and the page says so', async () => {
  await keeper.goto(`${convite.url}/en/calendar?q=pycon+andes`)
  await keeper.getByRole('link', { name: 'PyCon Andes' }).click()
  await keeper.getByRole('link', { name: 'Correct it' }).click()
  await keeper.getByLabel('City').fill('Callao')
  await keeper.getByRole('button', { name: 'Save' }).click()
  await keeper.waitForLoadState()
  expect(await axe(keeper)).toEqual([])

  const moved = lists.python.map((each) => ({ ...each, city: 'Trujillo', locales: 'ES, EN' }))
  await writeFile(join(folder, String(year), 'python.json'), JSON.stringify(moved))
  await bring()
  await keeper.goto(`${convite.url}/en/calendar?q=pycon+andes`)
  await keeper.getByRole('link', { name: 'PyCon Andes' }).click()
  const page = keeper.locator('main')
  expect(await page.locator('.lead').textContent()).toContain('Callao, Peru')
  expect(await page.textContent()).toContain('Corrected by a person of this network')
  expect(await page.textContent()).toContain('Spanish')
  expect(await axe(keeper)).toEqual([])
})

test('every view is without fault for those who do not see it, on a phone and in the dark', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme: scheme,
      viewport: { width: scheme === 'light' ? 390 : 1280, height: 844 },
    })
    const page = await context.newPage()
    for (const path of ['', '/month', '/year', '/map', '/calls', '/roadmap/latin-america']) {
      await page.goto(`${convite.url}/es/calendar${path}`)
      expect([path, await axe(page)]).toEqual([path, []])
    }
    await context.close()
  }
})
