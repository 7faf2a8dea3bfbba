import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { eventWithCall, submittedProposal, type CalledEvent } from '../factories/proposals.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

// From what reviewers say of themselves to who reads what, taken, changed by hand and mended.

let convite: RunningConvite
let browser: Browser
let context: Context
let event: CalledEvent
const contexts: BrowserContext[] = []
const reader = (name: string) => `${name}@example.org`

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  event = await eventWithCall(context, { blind: true, name: 'Read by many' })
  for (const [name, role] of [
    ['carla', 'chair'],
    ['ana', 'reviewer'],
    ['beto', 'reviewer'],
    ['caro', 'reviewer'],
  ] as const)
    await grantRoles(
      event.owner,
      { scope: 'event', slug: event.slug },
      { email: reader(name), name, roles: [role] },
    )
  for (const title of ['Clusters in the valley', 'Kafka for librarians', 'Quiet dashboards'])
    await submittedProposal(event, { title, lang: title.startsWith('Kafka') ? 'pt' : 'es' })
})
afterAll(async () => {
  await Promise.all(contexts.map((each) => each.close()))
  await browser.close()
  await convite.stop()
})

async function pageOf(name: string, size?: { width: number; height: number }): Promise<Page> {
  const own = await browser.newContext(size ? { viewport: size } : {})
  contexts.push(own)
  const page = await own.newPage()
  await signIn(page, convite.url, reader(name))
  return page
}
const manage = (path: string) => `${convite.url}/en/manage/events/${event.slug}/${path}`

test('a reviewer says on a phone what they read and want; a conflict is gone for them', async () => {
  const page = await pageOf('ana', { width: 390, height: 844 })
  await page.goto(manage('reviewing'))
  await page.getByLabel('Spanish').check()
  await page.getByLabel('At most').fill('2')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await page.getByLabel('Spanish').isChecked()).toBe(true)
  await page.getByLabel('Your wish for “Clusters in the valley”').selectOption('want')
  await page.getByLabel('Your wish for “Quiet dashboards”').selectOption('conflict')
  await page.getByRole('button', { name: 'Save the wishes' }).click()
  expect(await page.getByText('Quiet dashboards').count()).toBe(0)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'assignment-about-you-phone')
  await page.goto(manage('reviews'))
  expect(await page.getByText('Quiet dashboards').count()).toBe(0)
})

test('a chair is told what makes it impossible, then gets an assignment with reasons, and takes it', async () => {
  const page = await pageOf('carla')
  await page.goto(manage('assignment'))
  await page.getByLabel('Readers per proposal').fill('3')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('There is no such assignment').waitFor()
  expect(
    await page
      .getByText(
        'One proposal needs 3 readings; 2 reviewers can give: 2. It is about: Kafka for librarians.',
      )
      .count(),
  ).toBe(1)
  await screenshot(page, 'assignment-clash')
  await page.getByLabel('Readers per proposal').fill('2')
  await page.getByLabel('Nobody left badly served').check()
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('An assignment was found').waitFor()
  expect(await page.getByText('6 new readings').count()).toBe(1)
  const clusters = page.getByRole('row', { name: /Clusters in the valley/ })
  expect(await clusters.innerText()).toMatch(/ana\s+new\s+Wants to read it · reads its language/)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'assignment-found')
  await page.getByRole('button', { name: 'Assign like this' }).click()
  await page.getByText('Assigned. The emails').waitFor()
  const mails = await context.db
    .selectFrom('mails')
    .select('recipient')
    .where('kind', '=', 'review-assigned')
    .execute()
  expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
    ['ana', 'beto', 'caro'].map(reader),
  )
})

test('a chair pins and takes away by hand, and mends what is missing with one change', async () => {
  const page = await pageOf('carla')
  await page.goto(manage('assignment'))
  await page.getByRole('link', { name: 'Kafka for librarians' }).click()
  expect(await page.getByText('ana').count()).toBe(1)
  await page.getByRole('button', { name: 'Pin beto' }).click()
  await page.getByRole('button', { name: 'Take away from caro' }).click()
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'assignment-by-hand')
  await page.getByRole('link', { name: 'All proposals' }).click()
  expect(await page.getByLabel('Mend with the fewest changes').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('An assignment was found').waitFor()
  expect(await page.getByText('One new reading, none taken away, 5 stay.').count()).toBe(1)
  await page.getByRole('button', { name: 'Put it away' }).click()
  await page.getByText('Stopped. What is assigned stayed').waitFor()
})

test('the chairs see how many conflicts there are and why, and take back what was a mistake', async () => {
  const page = await pageOf('carla')
  await page.goto(manage('assignment/conflicts'))
  const row = page.getByRole('row', { name: /ana/ }).first()
  expect(await row.innerText()).toMatch(/ana\s+1\s+declared \(1\)/)
  expect(await axe(page)).toEqual([])
  await screenshot(page, 'assignment-conflicts')
  await page.getByRole('button', { name: 'Take back of ana' }).click()
  await page.getByText('No conflicts of interest').waitFor()
})
