import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveSessions } from '../../src/areas/schedule/use-cases/move-sessions.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { person } from '../factories/people.ts'
import { room, session } from '../factories/schedule.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

// From a search that is looked at and ended to a timetable that is taken and taken back, and a repair.

let convite: RunningConvite
let browser: Browser
let own: BrowserContext
let page: Page
let owner: Context
let event: { readonly id: string; readonly slug: string }

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  const context = testContext(convite.database)
  const actor = await person(context, { name: 'Olga' })
  owner = as(context, actor)
  const days = { startsOn: '2027-02-19', endsOn: '2027-02-19' }
  event = await announcedEvent(owner, { name: 'Planned day', ...days })
  const hall = await room(owner, event.slug, 'Hall')
  await room(owner, event.slug, 'Patio')
  for (const title of ['Clusters', 'Kafka', 'Dashboards', 'Operators'])
    await session(owner, event.slug, {
      title: { en: title },
      speakers: [{ name: `${title} speaker`, email: `${title.toLowerCase()}@example.org` }],
    })
  const first = await session(owner, event.slug, { title: { en: 'Already there' } })
  await moveSessions(owner, event.slug, [
    {
      sessionId: first.id,
      startsAt: new Date('2027-02-19T16:00:00Z'),
      roomId: hall,
      version: 1,
    },
  ])
  own = await browser.newContext()
  page = await own.newPage()
  await signIn(page, convite.url, actor.email)
})
afterAll(async () => {
  await own.close()
  await browser.close()
  await convite.stop()
})

const plan = (path = '') => `${convite.url}/en/manage/events/${event.slug}/agenda/plan${path}`
const waiting = () =>
  convite.database.db
    .selectFrom('sessions')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('eventId', '=', event.id)
    .where('startsAt', 'is', null)
    .executeTakeFirstOrThrow()

test('a search is looked at, ended, compared with another, taken and taken back', async () => {
  await page.goto(plan())
  await page.getByLabel('60 seconds').check()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect
    .poll(
      async () => {
        await page.goto(plan())
        return page.getByText('The best so far', { exact: true }).count()
      },
      { timeout: 20_000, interval: 1000 },
    )
    .toBe(1)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Stop and keep the best so far' }).click()
  await page.getByRole('link', { name: 'Candidate 1' }).waitFor()
  await page.getByLabel('A mix of levels at every time').selectOption('off')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('link', { name: 'Candidate 2' }).waitFor({ timeout: 25_000 })
  await screenshot(page, 'planning-compared')
  await page.getByRole('link', { name: 'Candidate 2' }).click()
  expect(await axe(page)).toEqual([])
  expect((await waiting()).count).toBe(4)
  await page.getByRole('button', { name: /^Move th/ }).click()
  await page.getByText('The sessions were moved').waitFor()
  expect((await waiting()).count).toBe(0)
  await page.getByRole('button', { name: /^Move th/ }).click()
  await page.getByText('The sessions were moved').waitFor()
  expect((await waiting()).count).toBe(4)
})

test('a speaker who does not come leaves a gap, and nothing else moves', async () => {
  await page.getByRole('button', { name: /^Move th/ }).click()
  await page.getByText('The sessions were moved').waitFor()
  await page.goto(plan('/repair'))
  await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Kafka speaker' })
  await page.getByRole('button', { name: 'Look for the fewest moves' }).first().click()
  await page.getByRole('button', { name: 'Move this session' }).waitFor({ timeout: 20_000 })
  expect(await page.getByRole('row', { name: /Kafka/ }).textContent()).toContain('Without a place')
  await page.getByRole('button', { name: 'Move this session' }).click()
  await page.getByText('The sessions were moved').waitFor()
  expect((await waiting()).count).toBe(1)
  const noted = await convite.database.db
    .selectFrom('speakerNeeds')
    .select('free')
    .where('eventId', '=', event.id)
    .execute()
  expect(noted).toEqual([{ free: [] }])
})

test('a session says why it is where it is, and where else it could be', async () => {
  await page.goto(plan())
  const { code } = await convite.database.db
    .selectFrom('sessions')
    .select('code')
    .where('eventId', '=', event.id)
    .where('startsAt', 'is not', null)
    .executeTakeFirstOrThrow()
  await page.goto(plan(`/sessions/${code}`))
  await page.getByText('The best other places').waitFor()
  expect(await axe(page)).toEqual([])
})
