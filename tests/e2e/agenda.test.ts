import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { Context } from '../../src/platform/use-case.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { person } from '../factories/people.ts'
import { acceptedProposal, openCall } from '../factories/schedule.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let event: { readonly id: string; readonly slug: string }
const chairAddress = 'chair@example.org'

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  const context: Context = testContext({ ...convite.database })
  const chair = as(context, await person(context, { name: 'Olga', email: chairAddress }))
  event = await announcedEvent(chair, { name: 'Cumbre' })
  await openCall(chair, event.slug)
  const [ana, bea] = [
    await person(context, { name: 'Ana' }),
    await person(context, { name: 'Bea' }),
  ]
  await acceptedProposal(chair, event, ana, { title: 'Clusters at home' })
  await acceptedProposal(chair, event, bea, { title: 'Backups that come back' })
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const manage = (rest = '') => `${convite.url}/en/manage/events/${event.slug}/agenda${rest}`

/** The mails of a kind, by the first part of the address and the subject. */
async function mailsOf(kind: string) {
  const mails = await convite.database.db
    .selectFrom('mails')
    .select(['recipient', 'subject'])
    .where('kind', '=', kind)
    .orderBy('createdAt')
    .orderBy('recipient')
    .execute()
  return mails.map(({ recipient, subject }) => [recipient.split('.')[0], subject])
}

/** Fills in the form under a session's title and sends it. */
async function place(page: Page, title: string, time: string) {
  await page.goto(manage())
  const row = page.locator('#unplaced li', { hasText: title })
  await row.getByLabel('Time').fill(time)
  await row.getByLabel('Room').selectOption({ label: 'Auditorium' })
  await row.getByRole('button', { name: 'Place' }).click()
}

async function publish(page: Page, note: string, tells: string) {
  await page.goto(manage('/publish'))
  expect(await page.getByLabel(tells).isChecked()).toBe(true)
  expect(await axe(page)).toEqual([])
  await page.locator('[name="note.en"]').fill(note)
  await page.getByRole('button', { name: /^Publish version/ }).click()
  await page.getByText('Published. Visitors see it now.').waitFor()
}

test('from accepted proposals to a second release that tells what moved', async () => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage()
  await signIn(page, convite.url, chairAddress)
  await page.goto(manage())
  await page.getByRole('link', { name: 'Add the rooms' }).click()
  await page.getByLabel('Name').fill('Auditorium')
  await page.getByRole('button', { name: 'Add a room' }).click()
  await page.goto(manage())
  await page.getByRole('button', { name: 'Turn them into sessions' }).click()

  await place(page, 'Clusters at home', '10:00')
  await place(page, 'Backups that come back', '10:15')
  const warnings = page.locator('section', { hasText: 'deserve a look' })
  expect(await warnings.textContent()).toContain(
    'Clusters at home runs 20 min into Backups that come back',
  )
  expect(await axe(page)).toEqual([])

  // The warning leads to the session; there it is moved.
  await warnings.getByRole('link', { name: 'Backups that come back' }).first().click()
  await page.getByLabel('Time').fill('11:00')
  await page.getByRole('button', { name: 'Move' }).click()
  expect(await page.getByText('runs 20 min into').count()).toBe(0)
  await publish(page, 'Here it is.', 'Tell 2 speakers by mail')

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const agenda = `${convite.url}/en/events/${event.slug}/agenda`
  await visitor.goto(agenda)
  expect(await visitor.locator('tbody tr th').allTextContents()).toEqual(['10:00', '11:00'])
  await visitor.getByRole('link', { name: 'Backups that come back' }).click()
  expect(await visitor.locator('h1').textContent()).toBe('Backups that come back')
  expect(await visitor.getByText('from 11:00 to 11:35').count()).toBe(1)

  await page.goto(manage())
  await page.locator('.tt-card', { hasText: 'Backups that come back' }).click()
  await page.locator('.tt-details').getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Time').fill('15:00')
  await page.getByRole('button', { name: 'Move' }).click()
  await publish(page, 'Bea arrives later.', 'Tell one speaker by mail')

  await visitor.goto(agenda)
  expect(await visitor.locator('tbody tr th').allTextContents()).toEqual(['10:00', '15:00'])
  await visitor.getByRole('link', { name: /^Version 2/ }).click()
  const second = visitor.locator('#r-2')
  expect(await second.textContent()).toContain('Bea arrives later.')
  expect(await second.getByRole('listitem').allTextContents()).toEqual([
    'Backups that come back moves from Friday 19 February at 11:00, Auditorium to Friday 19 February at 15:00, Auditorium.',
  ])
  await expect
    .poll(() => mailsOf('slots-changed'))
    .toEqual([
      ['ana', 'When you speak at Cumbre'],
      ['bea', 'When you speak at Cumbre'],
      ['bea', 'Your session at Cumbre moves'],
    ])
})

test('the organiser sees how many will be told, calls the event off, and they are told', async () => {
  const context = await browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await signIn(page, convite.url, chairAddress)
  await page.goto(`${convite.url}/en/manage/events/${event.slug}/setup/announce`)
  await page.locator('summary', { hasText: 'Cancel the event' }).click()
  const form = page.locator('details.danger')
  expect(await form.textContent()).toContain(
    '2 people, who are registered or want to speak, get an email at once.',
  )
  expect(await axe(page)).toEqual([])
  await form.locator('[name="note.en"]').fill('The river is in the hall.')
  await form.locator('[name="confirmation"]').fill('Cumbre')
  await form.getByRole('button', { name: 'Cancel the event' }).click()
  await page.getByText('The event is cancelled. Everybody').waitFor()
  await page.goto(`${convite.url}/en/events/${event.slug}`)
  expect(await page.textContent('main')).toContain('The river is in the hall.')
  await expect
    .poll(() => mailsOf('event-cancelled'))
    .toEqual([
      ['ana', 'Cumbre is cancelled'],
      ['bea', 'Cumbre is cancelled'],
    ])
  await context.close()
})
