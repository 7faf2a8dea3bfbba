import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { visitDemo } from './visit-demo.ts'

const visit = visitDemo()
const agenda = (language = 'en') => `${visit.convite.url}/${language}/events/kcd-guadalajara/agenda`
const phone = { viewport: { width: 390, height: 844 } }
const titles = (page: Page) => page.locator('[data-agenda] .slot:visible h3').allTextContents()
const about = 'Sixty Clusters, Three People: A Boring Upgrade Story'

test('without JavaScript a form narrows the agenda down, and the address says it', async () => {
  const { visitor } = visit
  await visitor.goto(agenda())
  await visitor.getByText('Filter', { exact: true }).click()
  await visitor.getByLabel('Intermediate').check()
  await visitor.getByLabel('Spanish').check()
  await visitor.getByRole('button', { name: 'Search' }).click()
  expect(new URL(visitor.url()).search).toBe('?q=&level=intermediate&language=es')
  const found = await titles(visitor)
  const said = await visitor.locator('[data-agenda] .slot').allTextContents()
  expect(said.filter((text) => !/ · Intermediate · Spanish · /.test(text))).toEqual([])
  expect(found).not.toContain(about)
  await visitor.getByRole('link', { name: 'By room' }).click()
  expect(await titles(visitor)).toHaveLength(found.length)
})

test('with it the same is answered on the device, and the back button takes it back', async () => {
  const context = await visit.browser.newContext({ ...phone, timezoneId: 'Europe/Madrid' })
  const page = await context.newPage()
  await page.goto(agenda())
  await page.locator('.own-time').first().waitFor()
  const all = await titles(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) asked.push(request.url())
  })
  await page.getByText('Filter', { exact: true }).click()
  await page.locator('label', { hasText: 'Advanced' }).click()
  await page.getByText(/sessions fit\./).waitFor()
  expect(new URL(page.url()).search).toBe('?level=advanced')
  const narrowed = await titles(page)
  expect(narrowed.length).toBeLessThan(all.length)
  expect(await axe(page)).toEqual([])
  await page.goBack()
  expect(await titles(page)).toEqual(all)
  await page.getByLabel('Search titles, abstracts, speakers').fill('sesenta ROCIO')
  await page.getByText('No session fits.').waitFor()
  await page.getByLabel('Search titles, abstracts, speakers').fill('sixty rocio')
  await page.getByText('One session fits.').waitFor()
  expect(await titles(page)).toEqual([about])
  await page.getByRole('link', { name: 'Show the whole agenda' }).click()
  expect(await titles(page)).toEqual(all)
  await page.getByRole('link', { name: 'By track' }).click()
  expect((await titles(page)).length).toBeGreaterThan(30)
  expect(asked).toEqual([])
  await context.close()
})

test('after one visit a phone in flight mode shows the agenda, sessions, speakers and finds things', async () => {
  const context = await visit.browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(agenda())
  await page.locator('html[data-agenda-kept]').waitFor({ state: 'attached', timeout: 30_000 })
  await context.setOffline(true)

  await page.reload()
  const notice = page.locator('[data-from-device]')
  expect(await notice.textContent()).toMatch(/^No network: this is version 1 of .* kept it at /)
  expect(await axe(page)).toEqual([])
  await page.getByRole('link', { name: about }).click()
  expect(await page.locator('h1').textContent()).toBe(about)
  expect(await page.title()).toContain(about)
  await notice.waitFor()
  await page.getByRole('link', { name: 'Rocío Huarango Relámpago' }).first().click()
  expect(await page.locator('h1').textContent()).toBe('Rocío Huarango Relámpago')
  await page.goto(`${agenda()}?view=list&q=blackouts`)
  await page.getByText('One session fits.').waitFor()
  expect(await titles(page)).toEqual([
    'Clusters That Survive Blackouts: Edge Lessons from the Tropics',
  ])
  // The other languages are there as well, and nothing else of the site is.
  await page.goto(agenda('pt'))
  expect(await notice.textContent()).toMatch(/^Sem rede/)
  expect(
    await page.evaluate(async () => {
      const names = await caches.keys()
      const urls = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      return urls
        .flat()
        .map((url) => new URL(url).pathname)
        .filter(
          (path) =>
            !/^\/(assets|accent|files)\/|\/(agenda|my-agenda)$|\/agenda\/\w+\.json$/.test(path),
        )
    }),
  ).toEqual([])

  await context.setOffline(false)
  await page.goto(agenda())
  expect(await notice.count()).toBe(0)
  await page.getByRole('button', { name: 'Remove it from here' }).click()
  await page.getByText('This agenda is not kept on your device.').waitFor()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await context.close()
})

test('a screen tells now and next, goes on without network, and starts again without it', async () => {
  const context = await visit.browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${agenda()}/../screens`)
  expect(await axe(page)).toEqual([])
  await page.locator('label', { hasText: 'Auditorio Jacaranda' }).click()
  await page.locator('label', { hasText: 'Dark' }).click()
  await page.getByRole('button', { name: 'Open the screen' }).click()
  expect(await page.locator('h1').textContent()).toBe('Auditorio Jacaranda')
  expect(await page.locator('[data-state=next] h3').allTextContents()).toEqual([
    'Check-in and welcome coffee',
    'Welcome',
    'Diez años de contenedores: lo que valió la pena y lo que fue moda',
  ])
  expect(await axe(page)).toEqual([])
  await page.locator('html[data-kept]').waitFor({ state: 'attached' })
  await context.setOffline(true)
  await page.reload()
  await page.getByText('No network: this is what was known last.').waitFor()
  expect(await page.locator('[data-state=next]').count()).toBe(3)
  await context.close()
})

test('on paper a day has its grid and nothing of the site around it', async () => {
  const { visitor } = visit
  await visitor.goto(agenda())
  await visitor.emulateMedia({ media: 'print' })
  for (const furniture of ['.agenda-filters', '.site-footer', '.bar nav', '.cta'])
    expect(await visitor.locator(furniture).first().isVisible()).toBe(false)
  expect(await visitor.locator('.agenda thead').first().isVisible()).toBe(true)
  const pages = (await visitor.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)
  expect(pages?.length).toBeLessThanOrEqual(6)
  await visitor.emulateMedia({ media: 'screen' })
})
