import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openEvent } from '../factories/open-event.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let event: Awaited<ReturnType<typeof openEvent>>
let visitor: BrowserContext
let page: Page

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})
beforeEach(async () => {
  event = await openEvent(testContext({ pool: convite.database.pool }), {
    quotas: [{ name: 'House', capacity: 3 }],
    ticketTypes: [
      { slug: 'general', name: { en: 'General' }, quotas: ['House'] },
      { slug: 'team', name: { en: 'Team' }, accessCode: 'TEQUIO', quotas: ['House'] },
    ],
    questions: [
      {
        slug: 'meal',
        label: { en: 'Meals' },
        kind: 'choice',
        required: true,
        options: [
          { slug: 'any', label: { en: 'I eat everything' } },
          { slug: 'vegan', label: { en: 'Vegan' } },
        ],
      },
      { slug: 'photos', label: { en: 'Photos may show me' }, kind: 'yes-no', consent: true },
    ],
  })
  await visitor?.close()
  visitor = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  page = await visitor.newPage()
})

async function fillPerson(n: number, name: string) {
  const email = `${name.toLowerCase()}@example.org`
  await page.fill(`[name="people.${n}.name"]`, name)
  await page.fill(`[name="people.${n}.email"]`, email)
  await page.check(`[name="people.${n}.answers.meal"][value=vegan]`)
}

async function registerAlone(name: string) {
  await page.goto(`${convite.url}/en/events/${event.slug}/register`)
  await fillPerson(0, name)
  await page.click('main form button.large')
  await page.waitForURL('**/registrations/**')
}

test('one person registers on a phone without JavaScript, and every mistake is told at once', async () => {
  await page.goto(`${convite.url}/en/events/${event.slug}/register`)
  expect(await page.isChecked('[name="people.0.answers.photos"]')).toEqual(false)
  expect(await page.locator('text=Team').count()).toEqual(0)
  await page.$eval('main form', (form) => form.setAttribute('novalidate', ''))
  await page.fill('[name="people.0.name"]', 'Ana')
  await page.fill('[name="people.0.email"]', 'not an address')
  await page.click('main form button.large')
  expect(await page.locator('#problems li').allTextContents()).toEqual([
    'Email: This is not an email address.',
    'Meals: This is needed.',
  ])
  expect(await page.inputValue('[name="people.0.name"]')).toEqual('Ana')
  await fillPerson(0, 'Ana')
  await page.click('main form button.large')
  await page.waitForURL('**/registrations/**')
  expect(await page.textContent('h1')).toEqual('Ana')
  expect(await page.locator('.tag').first().textContent()).toEqual('Confirmed')
  expect(await page.locator('svg.qr').count()).toEqual(1)
})

test('a group registers together, with a ticket that a code reveals', async () => {
  await page.goto(`${convite.url}/en/events/${event.slug}/register`)
  await fillPerson(0, 'Caro')
  await page.click('text=Add another person')
  expect(await page.inputValue('[name="people.0.name"]')).toEqual('Caro')
  await page.click('summary:has-text("I have an access code")')
  await page.fill('[name=accessCode]', 'tequio')
  await page.click('text=Show my tickets')
  await fillPerson(1, 'Dani')
  await page.check('[name="people.1.ticketType"][value=team]')
  await page.click('main form button.large')
  await page.waitForURL('**/orders/**')
  expect(await page.locator('tbody tr').allTextContents()).toEqual([
    expect.stringMatching(/^Caro.*General.*Confirmed/) as string,
    expect.stringMatching(/^Dani.*Team.*Confirmed/) as string,
  ])
})

test('sold out: the next one waits, and moves up when somebody cancels', async () => {
  for (const name of ['Eva', 'Fer', 'Gabo']) await registerAlone(name)
  const cancelled = page.url()
  await page.goto(`${convite.url}/en/events/${event.slug}/register`)
  expect(await page.locator('text=All places are taken').count()).toBeGreaterThan(0)
  await registerAlone('Hugo')
  const waiting = page.url()
  expect(await page.locator('text=You are number 1 on the waiting list').count()).toEqual(1)
  await page.goto(cancelled)
  await page.click('summary:has-text("Cancel my registration")')
  await page.click('button:has-text("Cancel my registration")')
  expect(await page.locator('.tag').first().textContent()).toEqual('Cancelled')
  await page.goto(waiting)
  expect(await page.locator('.tag').first().textContent()).toEqual('Confirmed')
})

test('at the door the first scan lets in and the second says when; the scanner decides the same', async () => {
  await registerAlone('Ivo')
  const code = (await page.locator('.facts .to-type').textContent()) ?? ''
  const organiser = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const door = await organiser.newPage()
  await signIn(door, convite.url, event.owner.email)
  const address = `${convite.url}/en/manage/events/${event.slug}/check-in`
  await door.goto(address)
  await door.fill('[name=text]', code.toLowerCase())
  await door.fill('[name=gate]:not([type=hidden])', 'North')
  await door.click('button:has-text("Let in")')
  await door.waitForURL('**scan=**')
  expect(await door.locator('#verdict').innerText()).toMatch(/^Welcome\s+Ivo\s+General/)
  expect(await axe(door)).toEqual([])
  const verdict = await door.evaluate(
    async ([to, text]) =>
      (
        await fetch(`${to}/scan`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text, gate: 'South' }),
        })
      ).json() as Promise<{ light: string; word: string; detail: string }>,
    [address, code] as const,
  )
  expect(verdict).toMatchObject({ light: 'look', word: 'Already in' })
  expect(verdict.detail).toMatch(/^First scan: .*, North\.$/)
  await door.goto(`${address}?q=ivo`)
  expect(await door.inputValue('[name=gate]:not([type=hidden])')).toEqual('South')
  await door.click('.door-people button:has-text("Undo")')
  expect(await door.locator('[data-part=in]').textContent()).toEqual('0')
  await organiser.close()
})

test('the organiser puts the tickets into another order without JavaScript, and visitors see it', async () => {
  const organiser = await browser.newContext({ javaScriptEnabled: false })
  const desk = await organiser.newPage()
  await signIn(desk, convite.url, event.owner.email)
  await desk.goto(`${convite.url}/en/manage/events/${event.slug}/registration/tickets`)
  await desk.getByRole('button', { name: 'Move up: Team' }).click()
  expect(await desk.locator('tbody th a').allInnerTexts()).toEqual(['Team', 'General'])
  await page.goto(`${convite.url}/en/events/${event.slug}/register?code=tequio`)
  expect(
    await page
      .locator('[name="people.0.ticketType"]')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['team', 'general'])
  await organiser.close()
})
