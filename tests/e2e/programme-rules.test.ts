import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

// A rule from the programme to the event and back: broken, asked to be waived, waived, and seen in the stewards' table.

let convite: RunningConvite
let browser: Browser

beforeAll(async () => {
  const env = { CONVITE_ADMINS: 'admin@example.org' }
  ;[convite, browser] = await Promise.all([startConvite({ env }), launchBrowser()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const go = (page: Page, path: string) => page.goto(convite.url + path)
const someone = async (email: string) => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage()
  await signIn(page, convite.url, email)
  return page
}
const send = async (page: Page) => {
  const before = page.url()
  await Promise.all([
    page.waitForURL((url) => url.href !== before),
    page.locator('main form .form-actions button').first().click(),
  ])
}

async function programme(slug: string, steward: string): Promise<void> {
  const admin = await someone('admin@example.org')
  await go(admin, '/en/manage/network?kind=programme')
  await admin.fill('[name="name"]', slug)
  await admin.fill('[name="slug"]', slug)
  await send(admin)
  await go(admin, `/en/manage/programmes/${slug}/team`)
  await admin.fill('[name="email"]', steward)
  await admin.locator('[name="roles"][value="steward"]').first().check()
  await admin.locator('form:has([name="email"]) button').first().click()
  await admin.getByText(steward).first().waitFor()
}

test('a rule is broken, its waiver asked for and given, and the table of the stewards follows', async () => {
  await programme('test-days', 'steward@example.org')
  await programme('other-days', 'other@example.org')
  const steward = await someone('steward@example.org')
  await go(steward, '/en/manage/programmes/test-days/rules')
  await steward.getByRole('button', { name: /Begin with the Kubernetes/ }).click()
  await steward.getByText('The venue is contracted').first().waitFor()

  const team = await someone('team@example.org')
  await go(team, '/en/events/new')
  await team.fill('[name="name.en"]', 'Gathering of Oaxaca')
  await team.fill('[name="startsOn"]', inDays(100))
  await team.fill('[name="city"]', 'Oaxaca')
  await team.selectOption('[name="country"]', 'MX')
  await send(team)
  const [, slug = ''] = /\/manage\/events\/([^/]+)\//.exec(team.url()) ?? []
  await go(team, `/en/manage/events/${slug}/setup/hosts`)
  await team.getByLabel('test-days').check()
  await send(team)
  await go(team, `/en/manage/events/${slug}/setup/applications/test-days`)
  await team.fill('[name="organisers.0.name"]', 'Tomasa Tequio')
  await team.fill('[name="organisers.0.email"]', 'team@example.org')
  await team.fill('[name="attendees"]', '200')
  await team.getByRole('button', { name: 'Submit the application' }).click()
  await team.getByText('Submitted').first().waitFor()

  await go(team, `/en/manage/events/${slug}/rules`)
  const rule = (page: Page) => page.locator('li[id$="-venue-contract"]')
  expect(await rule(team).innerText()).toContain('Broken')
  await rule(team).getByText('Ask for a waiver').first().click()
  await rule(team).locator('[name="reason"]').fill('The university signs in January')
  expect(await axe(team)).toEqual([])
  await screenshot(team, 'rule-waiver-asked')
  await rule(team).getByRole('button', { name: 'Ask for a waiver' }).click()
  await team.getByText('Asked. The stewards got your reason by mail.').waitFor()

  // The steward of another programme sees nothing of it.
  const other = await someone('other@example.org')
  const denied = await go(other, `/en/manage/programmes/test-days/checks/${slug}`)
  expect(denied?.status()).toBe(403)
  const elsewhere = await go(other, `/en/manage/programmes/other-days/checks/${slug}`)
  expect(elsewhere?.status()).toBe(404)

  await go(steward, '/en/manage/programmes/test-days/checks')
  await steward.getByRole('link', { name: 'Gathering of Oaxaca' }).click()
  expect(await rule(steward).innerText()).toContain('The university signs in January')
  await rule(steward).getByText('Waive this rule').first().click()
  await rule(steward).locator('[name="reason"]').first().fill('The letter will do')
  await rule(steward).getByRole('button', { name: 'Waive this rule' }).click()
  await steward.getByText('Waived. The team sees your reason.').waitFor()
  expect(await axe(steward)).toEqual([])
  await go(steward, '/en/manage/programmes/test-days/checks')
  const row = steward.getByRole('row').filter({ hasText: 'Gathering of Oaxaca' })
  expect((await row.innerText()).split(/\s+/)).toContain('1')
  await screenshot(steward, 'stewards-table')

  await team.reload()
  await go(team, `/en/manage/events/${slug}/rules`)
  expect(await rule(team).textContent()).toContain('The letter will do')
}, 120_000)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
