import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { signIn } from './sign-in.ts'
import { visitDemo } from './visit-demo.ts'

const demo = visitDemo()
const evening = 20

const reviews = () => `${demo.convite.url}/en/manage/events/kcd-lima/reviews`
const pathOf = (page: Page) => new URL(page.url()).pathname
/** The next proposal is there, and its keys work. */
const ready = async (page: Page) => {
  await page.locator('form[data-review]').waitFor()
  await page.waitForLoadState('load')
}
const done = async (page: Page): Promise<number> => {
  await page.goto(reviews())
  return Number(/You have read (\d+) of/.exec(await page.locator('main').innerText())?.[1])
}

test('twenty reviews by keyboard at a desk: three digits and a key each', async () => {
  const own = await demo.browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await own.newPage()
  page.setDefaultTimeout(20_000)
  await signIn(page, demo.convite.url, 'chair@example.org')
  const before = await done(page)
  await page.goto(`${reviews()}/next`)
  await ready(page)
  expect(await axe(page)).toEqual([])
  const began = performance.now()
  for (let count = 0; count < evening; count += 1) {
    const from = pathOf(page)
    for (const key of [String(1 + (count % 5)), '4', '3', 's']) await page.keyboard.press(key)
    await page.waitForURL((url) => url.pathname !== from)
    await ready(page)
  }
  const seconds = (performance.now() - began) / 1000 / evening
  process.stdout.write(`by keyboard: ${seconds.toFixed(2)} s a review without the human\n`)
  expect(await done(page)).toBe(before + evening)
  expect(seconds).toBeLessThan(5)
  await own.close()
})

test('a part of an evening by thumb, with a train in a tunnel: nothing is lost', async () => {
  const own = await demo.browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await own.newPage()
  page.setDefaultTimeout(20_000)
  await signIn(page, demo.convite.url, 'reviewer@example.org')
  const before = await done(page)
  const open =
    Number(/You have read \d+ of (\d+)/.exec(await page.locator('main').innerText())?.[1]) - before
  const count = Math.min(evening, open - 1)
  await page.goto(`${reviews()}/next`)
  await ready(page)
  expect(await axe(page)).toEqual([])
  const tap = async (score: number) => {
    for (const group of await page
      .locator('form[data-review] fieldset:has([name^="scores."])')
      .all())
      await group
        .locator(
          `label[for="${await group.locator(`input[value="${score}"]`).getAttribute('id')}"]`,
        )
        .tap()
    await page.getByRole('button', { name: 'Save and continue' }).tap()
  }
  const began = performance.now()
  for (let at = 0; at < count; at += 1) {
    const from = pathOf(page)
    if (at === 5) {
      await own.setOffline(true)
      await tap(4)
      await page.getByText('No connection. Nothing is lost: 1 kept').waitFor()
      await own.setOffline(false)
    } else await tap(1 + (at % 5))
    await page.waitForURL((url) => url.pathname !== from)
    await ready(page)
  }
  const seconds = (performance.now() - began) / 1000 / count
  process.stdout.write(
    `by thumb: ${count} reviews, ${seconds.toFixed(2)} s each without the human\n`,
  )
  expect(await done(page)).toBe(before + count)
  await own.close()
})

test('a newcomer opens the ballot without names, scores, and finds it again', async () => {
  const { convite, browser } = demo
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${convite.url}/en/events/kcd-lima/vote`)
  await page.getByRole('link', { name: 'Sign in to vote' }).waitFor()
  await signIn(page, convite.url, 'newcomer@example.net')
  await page.goto(`${convite.url}/en/events/kcd-lima/vote`)
  await page.getByText(/You scored 0 of/).waitFor()
  expect(await axe(page)).toEqual([])
  for (const group of (await page.locator('fieldset:has(input[value="4"])').all()).slice(0, 5))
    await group.locator('input[value="4"]').check()
  await page.getByRole('button', { name: /Save/ }).first().click()
  await page.getByText('Your scores are saved.').waitFor()
  await page.getByText(/You scored 5 of/).waitFor()
  await page.getByText('Your scores count.').waitFor()
})

test('the public reads how an agenda came about, from the agenda and from the call', async () => {
  const { convite, visitor } = demo
  for (const [from, link] of [
    ['call', /the numbers of this call/],
    ['agenda', /How this agenda came about/],
  ] as const) {
    await visitor.goto(`${convite.url}/en/events/kcd-guadalajara/${from}`)
    await visitor.getByRole('link', { name: link }).click()
    await visitor.getByRole('heading', { level: 1, name: 'How the agenda came about' }).waitFor()
  }
  expect(await visitor.locator('main').innerText()).toMatch(/1\d\d/)
})
