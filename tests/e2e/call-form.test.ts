import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/platform/use-case.ts'
import { eventWithCall, type CalledEvent } from '../factories/proposals.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let context: Context
let event: CalledEvent
const contexts: BrowserContext[] = []

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  event = await eventWithCall(context, { blind: true, name: 'Asked with care' })
})
afterAll(async () => {
  await Promise.all(contexts.map((each) => each.close()))
  await browser.close()
  await convite.stop()
})

async function pageOf(email: string, { phone = false, javaScript = true } = {}): Promise<Page> {
  const own = await browser.newContext({
    javaScriptEnabled: javaScript,
    ...(phone
      ? { viewport: { width: 390, height: 844 } }
      : { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }),
  })
  contexts.push(own)
  const page = await own.newPage()
  await signIn(page, convite.url, email)
  return page
}
const call = (path = '') => `${convite.url}/en/manage/events/${event.slug}/proposals/call${path}`

test('an organiser builds the form, adds a question and sees it in three languages', async () => {
  const page = await pageOf(event.owner.actor!.email)
  await page.goto(call('/form'))
  await page.getByRole('group', { name: 'Level' }).getByLabel('Not asked').check()
  await page.getByLabel('Abstract: at most').fill('6')
  await page.getByLabel('Abstract: counted in').selectOption('words')
  await page.getByRole('button', { name: 'Save the form' }).click()
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'call-form-wide')
  await page.getByRole('link', { name: 'Add a question' }).click()
  await page.getByLabel('English').first().fill('Where was it given before?')
  await page.getByLabel('Several lines').check()
  await page.getByLabel('An answer is required').check()
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'call-question-wide')
  await page.getByRole('button', { name: 'Save the question' }).click()
  await page.goto(call('/form/preview?in=es'))
  expect(await page.getByLabel('Where was it given before?').count()).toEqual(1)
  expect(await page.getByText('Hasta 6 palabras.').count()).toEqual(1)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'call-preview-wide')
  await page.goto(call('/deadlines'))
  expect(await axe(page)).toEqual([])
  await page.getByText('Make a code').first().click()
  await screenshot(page, 'call-deadlines-wide')
  const phone = await pageOf(event.owner.actor!.email, { phone: true })
  for (const path of ['/form', '/form/questions/new', '/form/preview?in=pt', '/deadlines']) {
    await phone.goto(call(path))
    expect([path, await axe(phone)]).toEqual([path, []])
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth)
    expect([path, wide]).toEqual([path, 390])
    await screenshot(phone, `call${path.replaceAll(/\W+/g, '-')}-phone`)
  }
})

test.each([
  ['counts while a speaker types', true],
  ['says the bound without JavaScript', false],
])('the form %s, and keeps what is too long', async (_, javaScript) => {
  const page = await pageOf(javaScript ? 'sofia@example.org' : 'tomas@example.org', {
    phone: true,
    javaScript,
  })
  await page.goto(`${convite.url}/en/events/${event.slug}/call`)
  await page.getByRole('button', { name: 'Write a proposal' }).click()
  const fields = page.locator('main form').first()
  await fields.getByLabel('Title').fill('Counted words')
  await fields.getByLabel('Abstract').fill('one two three four five six seven')
  const count = fields.locator('#f-abstract-count')
  expect(await count.isVisible()).toEqual(javaScript)
  if (javaScript) {
    expect(await count.innerText()).toContain('Words so far: 7')
    expect(await count.getAttribute('data-state')).toEqual('over')
  }
  expect(await fields.getByText('Up to 6 words.').count()).toEqual(1)
  expect(await fields.getByRole('group', { name: 'Level' }).count()).toEqual(0)
  await fields.getByLabel('Talk', { exact: true }).check()
  await fields.getByLabel('Where was it given before?').fill('Nowhere yet')
  await fields.getByLabel('Name').fill('Sofia')
  await fields.getByRole('button', { name: 'Submit the proposal' }).click()
  expect(await page.getByText('At most 6 words.').count()).toBeGreaterThan(0)
  expect(await fields.getByLabel('Abstract').inputValue()).toEqual(
    'one two three four five six seven',
  )
  expect(await fields.getByLabel('Where was it given before?').inputValue()).toEqual('Nowhere yet')
  if (javaScript) expect(await axe(page)).toEqual([])
  await screenshot(page, `call-too-long-${javaScript ? 'js' : 'nojs'}-phone`)
  await fields.getByLabel('Abstract').fill('one two three four five six')
  await fields.getByRole('button', { name: 'Submit the proposal' }).click()
  expect(await page.getByText('Submitted', { exact: true }).count()).toBeGreaterThan(0)
})
