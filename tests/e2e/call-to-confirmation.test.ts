import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { person } from '../factories/people.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../factories/proposals.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
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
  event = await eventWithCall(context, { blind: true, name: 'From call to stage' })
  const target = { scope: 'event', slug: event.slug } as const
  for (const [email, role] of [
    ['rita@example.org', 'reviewer'],
    ['carlos@example.org', 'chair'],
  ] as const)
    await grantRoles(event.owner, target, { email, roles: [role] })
})
afterAll(async () => {
  await Promise.all(contexts.map((each) => each.close()))
  await browser.close()
  await convite.stop()
})

/** A page of somebody who is signed in, with JavaScript or without. */
async function pageOf(email: string, javaScriptEnabled = true): Promise<Page> {
  const own = await browser.newContext({ javaScriptEnabled })
  contexts.push(own)
  const page = await own.newPage()
  await signIn(page, convite.url, email)
  return page
}
const manage = (path: string) => `${convite.url}/en/manage/events/${event.slug}/${path}`
const titleOf = (page: Page) => page.locator('h1').innerText()
const statusOf = async (title: string) =>
  (
    await context.db
      .selectFrom('proposals')
      .select('status')
      .where('title', '=', title)
      .executeTakeFirst()
  )?.status

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a speaker %s writes and submits a proposal', async (_, javaScript) => {
  const title = javaScript ? 'Typed with care' : 'Typed on an old phone'
  const page = await pageOf(javaScript ? 'sofia@example.org' : 'tomas@example.org', javaScript)
  await page.goto(`${convite.url}/en/events/${event.slug}/call`)
  await page.getByRole('button', { name: 'Write a proposal' }).click()
  const fields = page.locator('main form').first()
  await fields.getByLabel('Title').fill(title)
  if (javaScript) {
    // The draft saves itself.
    await page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.status() === 204,
    )
    expect(await statusOf(title)).toBe('draft')
  }
  await fields.getByLabel('Abstract').fill('What it takes.')
  await fields.getByLabel('Beginner').check()
  await fields.locator('input[name=formatId]').first().check()
  await fields.getByRole('button', { name: 'Submit the proposal' }).click()
  // Something lacks: it is named, and nothing typed is lost.
  await page.locator('#problems').waitFor()
  expect(await fields.getByLabel('Title').inputValue()).toBe(title)
  await page.locator('#f-name').fill('Somebody New')
  await page.getByRole('button', { name: 'Submit the proposal' }).click()
  await page.getByText('Proposal submitted.').waitFor()
  expect(await statusOf(title)).toBe('submitted')
})

test('a reviewer scores with the keyboard, and the list of keys opens with ?', async () => {
  await submittedProposal(event, { title: 'A third one' })
  const page = await pageOf('rita@example.org')
  await page.goto(manage('reviews'))
  await page.keyboard.press('?')
  await page.locator('dialog[open]').getByText('Save and go to the next one').waitFor()
  await page.keyboard.press('Escape')
  // j goes along the list; Enter opens what has the focus.
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('input[name="scores.overall"]').first().waitFor()
  expect(await axe(page)).toEqual([])
  const first = await titleOf(page)
  const toNext = async (...keys: string[]) => {
    const { pathname } = new URL(page.url())
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForURL((url) => url.pathname !== pathname)
    await page.locator('h1').waitFor()
  }
  await toNext('5', 's')
  const second = await titleOf(page)
  expect(second).not.toBe(first)
  await page.keyboard.press('2')
  await page.keyboard.press('c')
  await page.keyboard.type('1 to 5: not for us, j k s')
  await page.keyboard.press('Escape')
  await toNext('s')
  const scores = await context.db
    .selectFrom('reviews')
    .innerJoin('proposals', 'proposals.id', 'reviews.proposalId')
    .select(['proposals.title', 'reviews.score', 'reviews.comment'])
    .orderBy('reviews.score', 'desc')
    .execute()
  expect(scores).toEqual([
    { title: first, score: 5, comment: '' },
    { title: second, score: 2, comment: '1 to 5: not for us, j k s' },
  ])
  // Keys that are turned off do nothing.
  await page.keyboard.press('?')
  await page.locator('[data-keys-on]').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('4')
  expect(await page.locator('input[name="scores.overall"]:checked').count()).toBe(0)
})

test('a chair ranks, decides in bulk, writes, reads and sends; a speaker confirms', async () => {
  const page = await pageOf('carlos@example.org')
  await page.goto(manage('reviews/decisions?order=title'))
  const titles = await page.locator('main tbody th a').allInnerTexts()
  expect(titles).toEqual(['A third one', 'Typed on an old phone', 'Typed with care'])
  expect(await axe(page)).toEqual([])
  for (const title of ['Typed on an old phone', 'Typed with care'])
    await page.getByRole('checkbox', { name: title }).check()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByText('Decided. Nobody has been told yet.').waitFor()

  await page.getByRole('link', { name: 'Notifications' }).click()
  await page.getByText('Add a paragraph of your own').click()
  await page.locator('[name="note.en"]').fill('Bring your own clicker.')
  await page.getByRole('button', { name: 'Write 2 acceptances' }).click()
  await page.getByText('The emails are written.').waitFor()
  await page.locator('main tbody th a').first().click()
  await page.getByText('Bring your own clicker.').first().waitFor()
  expect(await axe(page)).toEqual([])
  // Read blind: whoever changes the words of a mail asks for its names first.
  await page.getByRole('button', { name: 'Show the names (the log says so)' }).click()
  await page.getByLabel('Subject').fill('You are on stage')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  await page.getByRole('link', { name: 'Notifications' }).click()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Send all 2 emails' }).click()
  await page.getByText('The emails are on their way.').waitFor()
  const mails = await context.db
    .selectFrom('mails')
    .select('subject')
    .where('kind', '=', 'reviews.accepted')
    .where('status', 'in', ['queued', 'sent'])
    .execute()
  expect(mails.length).toBe(2)
  expect(mails.filter(({ subject }) => subject === 'You are on stage').length).toBe(1)

  const speaker = await pageOf('tomas@example.org', false)
  const { code } = await context.db
    .selectFrom('proposals')
    .select('code')
    .where('title', '=', 'Typed on an old phone')
    .executeTakeFirstOrThrow()
  await speaker.goto(`${convite.url}/en/events/${event.slug}/call/proposals/${code}`)
  await speaker.getByRole('button', { name: 'I cannot come' }).click()
  await speaker.getByText('You said that you cannot come.').waitFor()
  await page.goto(manage('reviews/decisions'))
  await page.getByText('One accepted proposal loses its speaker').waitFor()
  await speaker.getByRole('button', { name: 'I confirm' }).click()
  await speaker.getByText('You confirmed that you are coming.').waitFor()
})

test('a reviewer without JavaScript reads and scores on a phone', async () => {
  const actor = await person(context, { email: 'nora@example.org' })
  const target = { scope: 'event', slug: event.slug } as const
  await grantRoles(event.owner, target, { email: actor.email, roles: ['reviewer'] })
  const page = await pageOf(actor.email, false)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(manage('reviews'))
  await page.getByRole('link', { name: 'Start reading' }).click()
  await page.getByLabel('I abstain').check()
  await page.getByLabel('Why you abstain').fill('I know them')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Review saved.').waitFor()
  const given = await context.db
    .selectFrom('reviews')
    .select(['score', 'abstainReason'])
    .where('reviewerId', '=', actor.id)
    .execute()
  expect(given).toEqual([{ score: null, abstainReason: 'I know them' }])
})
