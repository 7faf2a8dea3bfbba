import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { signIn } from './sign-in.ts'
import { visitDemo } from './visit-demo.ts'

const demo = visitDemo()

test('a chair drafts a selection, the balance follows the ticks, and the shortlist is taken', async () => {
  const { convite, browser } = demo
  const page = await (await browser.newContext()).newPage()
  page.setDefaultTimeout(20_000)
  await signIn(page, convite.url, 'chair@example.org')
  const reviews = `${convite.url}/en/manage/events/kcd-guadalajara/reviews`
  await page.goto(`${reviews}/decisions/draft`)
  await page.getByLabel('Places in all').fill('50')
  await page.getByRole('button', { name: 'Show the draft' }).click()
  await page.getByRole('heading', { name: /are in/ }).waitFor()
  expect(await axe(page)).toEqual([])
  await page.getByLabel('The normalised score').check()
  await page.getByRole('button', { name: 'Show the draft' }).click()
  await page.getByRole('columnheader', { name: 'Normalised' }).waitFor()
  const balance = page.locator('#balance')
  const before = await balance.innerText()
  await page.locator('input[name="proposal"]:checked').last().uncheck()
  await expect.poll(() => balance.innerText(), { timeout: 15_000 }).not.toBe(before)
  await page.getByRole('button', { name: 'Shortlist' }).click()
  await page.getByRole('link', { name: /^Shortlisted/ }).waitFor()
  await page.goto(`${reviews}/statistics`)
  await page.getByRole('heading', { name: 'By language' }).waitFor()
  await page.goto(`${reviews}/templates?kind=rejected`)
  await page.getByRole('textbox', { name: 'English' }).first().fill('About {titel}')
  await page.getByRole('button', { name: 'Save the words' }).click()
  await page.getByText('{titel} is no placeholder.').first().waitFor()
})
