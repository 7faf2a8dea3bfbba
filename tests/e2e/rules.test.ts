import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite } from './start-convite.ts'

let convite: Awaited<ReturnType<typeof startConvite>>
let browser: Browser

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite({ demo: true }), launchBrowser()])
}, 180_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const pageOf = async (email: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await signIn(page, convite.url, email)
  return page
}
const steward = '/en/manage/programmes/kcd'
const team = '/en/manage/events/kcd-guadalajara'
const item = (page: Page, words: string) => page.locator('main li', { hasText: words }).last()

test('a steward changes a number and waives a rule; the team sees it, and answers another by hand with a paper', async () => {
  const kai = await pageOf('steward@example.org')
  await kai.goto(`${convite.url}${steward}/rules`)
  await kai.getByRole('link', { name: 'Organisers: 3 or more' }).click()
  await kai.getByLabel('At least how many').fill('40')
  await kai.getByRole('button', { name: 'Save the rule' }).click()
  await kai.getByRole('link', { name: 'Organisers: 40 or more' }).waitFor()
  await kai.goto(`${convite.url}${steward}/checks`)
  await kai.getByRole('link', { name: 'KCD Guadalajara 2027' }).click()
  expect(await axe(kai)).toEqual([])
  const rule = item(kai, 'Organisers: 40 or more')
  expect(await rule.innerText()).toContain('Broken')
  await rule.getByText('Waive this rule').first().click()
  await rule.getByLabel('Why').fill('Nobody has that many')
  await rule.getByRole('button', { name: 'Waive this rule' }).click()
  await kai.getByText('Waived. The team sees your reason.').waitFor()

  const wen = await pageOf('organiser@example.org')
  await wen.goto(convite.url + team)
  await wen.getByRole('link', { name: 'See what to do' }).click()
  await wen.waitForURL(/\/rules$/)
  expect(await axe(wen)).toEqual([])
  await wen.getByText('are met or waived').click()
  expect(await item(wen, 'Organisers: 40 or more').innerText()).toContain('Nobody has that many')
  const insured = item(wen, 'Liability insurance is taken out')
  await insured.getByText('Answer by hand').click()
  await insured.getByLabel('Yes').check()
  await insured.getByLabel('In a sentence').fill('Policy 4711, paid.')
  await insured.locator('input[type=file]').setInputFiles({
    name: 'Policy.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  })
  await insured.getByRole('button', { name: 'Save the answer' }).click()
  await wen.getByText('are met or waived').click()
  const answered = await item(wen, 'Liability insurance is taken out').innerText()
  expect(answered).toContain('Answered by hand: yes')
  expect(answered).toContain('Policy.pdf')

  await kai.goto(`${convite.url}${steward}/log`)
  await kai.getByText('Rule changed').first().waitFor()
  await kai.goto(`${convite.url}${steward}/checks/kcd-guadalajara`)
  const rules = item(kai, 'Organisers: 40 or more')
  await rules.getByRole('button', { name: 'Take the waiver back' }).click()
  await kai.getByText('The rule counts again.').waitFor()
})
