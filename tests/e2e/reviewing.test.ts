import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveCriterion } from '../../src/areas/reviews/use-cases/save-criterion.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../factories/proposals.ts'
import { committeeMember } from '../factories/reviews.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let context: Context
let event: CalledEvent
let reviewer: Context

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  event = await eventWithCall(context, { blind: true, name: 'An evening of reading' })
  reviewer = await committeeMember(event)
  for (const [name, weight] of [
    ['Fit', 1],
    ['Depth', 3],
  ] as const)
    await saveCriterion(event.owner, event.slug, null, {
      name: { en: name },
      steps: [],
      weight,
      trackId: null,
    })
  for (const title of ['One', 'Two', 'Three']) await submittedProposal(event, { title })
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const manage = (path: string) => `${convite.url}/en/manage/events/${event.slug}/reviews${path}`
const saved = () =>
  context.db
    .selectFrom('reviews')
    .select(['score'])
    .where('reviewerId', '=', reviewer.actor!.id)
    .orderBy('createdAt')
    .execute()
const away = (page: Page, pathname: string) => page.waitForURL((url) => url.pathname !== pathname)

test('scores by digits go from criterion to criterion; a lost connection loses none, and the last can be undone', async () => {
  const own = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await own.newPage()
  await signIn(page, convite.url, reviewer.actor!.email)
  await page.goto(manage('/next'))
  await page.locator('form[data-review]').waitFor()
  expect(await axe(page)).toEqual([])
  const first = new URL(page.url()).pathname
  for (const key of ['5', '1', 's']) await page.keyboard.press(key)
  await away(page, first)
  // (5 × 1 + 1 × 3) / 4
  expect(await saved()).toEqual([{ score: 2 }])

  const second = new URL(page.url()).pathname
  const next = await page.locator('a[rel="next"]').getAttribute('href')
  // What comes next is read ahead: without a connection the evening goes on with it.
  await page.locator('html[data-read-ahead]').waitFor()
  await own.setOffline(true)
  for (const key of ['4', '4', 's']) await page.keyboard.press(key)
  await away(page, second)
  await page.getByText('No connection. Nothing is lost: 1 kept').waitFor()
  const third = new URL(page.url()).pathname
  expect([third, (await saved()).length]).toEqual([next, 1])
  expect(await page.locator('form[data-review]').getAttribute('data-review')).toBe(
    third.split('/').at(-1),
  )
  await own.setOffline(false)
  await page.getByText('Connected again').waitFor()
  expect(await saved()).toEqual([{ score: 2 }, { score: 4 }])
  expect(await page.evaluate(() => localStorage.getItem('reviews kept'))).toBe(null)
  await page.reload()

  await page.locator('form[data-review]').waitFor()
  await page.keyboard.press('u')
  await page.getByText('Undone.').waitFor()
  expect([new URL(page.url()).pathname, await saved()]).toEqual([second, [{ score: 2 }]])
  await own.close()
})

test('a chair adds a criterion and a phase, hides a name, and reads the ranking', async () => {
  const own = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
  })
  const page = await own.newPage()
  await signIn(page, convite.url, event.owner.actor!.email)
  await page.goto(manage('/setup'))
  expect(await axe(page)).toEqual([])
  await page.getByText('Add a phase').first().click()
  const form = page.locator('#phases details[open] form').first()
  await form.locator('input[name="name.en"]').fill('First reading')
  await form.getByRole('button', { name: 'Add a phase' }).click()
  await page.getByText('First reading').waitFor()
  const { code } = await context.db
    .selectFrom('proposals')
    .select('code')
    .where('title', '=', 'Three')
    .executeTakeFirstOrThrow()
  await page.goto(manage(`/${code}`))
  await page.getByRole('button', { name: 'Hide what tells whose it is' }).click()
  expect(await axe(page)).toEqual([])
  const abstract = page.locator('textarea[name=abstract]')
  await abstract.selectText()
  await page.locator('[data-mark=abstract]').click()
  expect(await abstract.inputValue()).toBe('[[What it takes.]]')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('img', { name: 'hidden' }).waitFor()
  await page.goto(manage('/ranking'))
  await page.getByRole('heading', { name: 'How the reviewers score' }).waitFor()
  expect(await axe(page)).toEqual([])
  await own.close()
})
