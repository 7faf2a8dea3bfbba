import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editEvent } from '../../src/areas/events/use-cases/edit-event.ts'
import { hostCallsOf } from '../../src/areas/proposals/queries/host-calls.ts'
import { placeSession } from '../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../src/areas/schedule/use-cases/publish-release.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { room, session } from '../factories/schedule.ts'
import { threeHosts } from '../factories/three-hosts.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

// An event of three hosts, from their colours to one agenda: each does its part on its own pages.

let convite: RunningConvite
let browser: Browser
let context: Context
let stage: Awaited<ReturnType<typeof threeHosts>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  stage = await threeHosts(context)
})
afterAll(async () => {
  await Promise.all(contexts.map((each) => each.close()))
  await browser.close()
  await convite.stop()
})

async function pageOf(email: string): Promise<Page> {
  const own = await browser.newContext()
  contexts.push(own)
  const page = await own.newPage()
  await signIn(page, convite.url, email)
  return page
}
const manage = (path: string) => `${convite.url}/en/manage/events/${stage.event.slug}/${path}`
const open = (path: string) => `${convite.url}/en/events/${stage.event.slug}${path}`
const readerOf = (at: number) => `reader-${at}@example.org`
const day = 86_400_000
const local = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 16)
const nameOf = async (at: number) =>
  (await hostCallsOf(context.db, stage.event.id)).find(
    ({ hostId }) => hostId === stage.sides[at]?.host,
  )?.name ?? ''

test('each host names who reads for it, picks its colour and sets up its call', async () => {
  for (const [at, { host, lead }] of stage.sides.entries()) {
    const page = await pageOf(lead.email)
    await page.goto(manage(`hosts/${host}/committee`))
    await page.locator('main input[name=email]').fill(readerOf(at))
    await page.getByRole('button', { name: 'Name a reviewer' }).click()
    await page
      .getByRole('cell', { name: readerOf(at) })
      .first()
      .waitFor()

    await page.goto(manage(`hosts/${host}`))
    await page.locator('input[name=colour]').fill(`#1${at}4f8${at}`)
    await page.getByRole('button', { name: 'Use this colour' }).click()
    await page.getByText('Saved.').waitFor()

    await page.goto(manage(`hosts/${host}/call`))
    await page.locator('#f-opensAt').fill(local(-1))
    await page.locator('#f-closesAt').fill(local(2 + at))
    await page.locator('input[name=sessionQuota]').fill('1')
    await page.locator('main form button').first().click()
    await page.getByText('Saved.').waitFor()
    expect(await axe(page)).toEqual([])
  }
  const owner = await pageOf(stage.owner.email)
  await owner.goto(manage('proposals/call'))
  await owner.getByLabel('Each host has a call of its own').check()
  await owner.locator('main form button').first().click()
  await owner.getByText('Saved.').waitFor()
  await owner.goto(open('/call'))
  expect(await owner.getByRole('button', { name: 'Write a proposal for' }).count()).toBe(3)
  expect(await axe(owner)).toEqual([])
})

test('a speaker submits to one host, whose committee alone reads it, until a speaker agrees to the next', async () => {
  const title = 'Two houses, one cluster'
  const speaker = await pageOf('sofia@example.org')
  await speaker.goto(open('/call'))
  await speaker.getByRole('button', { name: `Write a proposal for ${await nameOf(0)}` }).click()
  const fields = speaker.locator('main form').first()
  await fields.getByLabel('Title').fill(title)
  await fields.getByLabel('Abstract').fill('What it takes.')
  await fields.getByLabel('Beginner').check()
  await fields.locator('input[name=formatId]').first().check()
  await fields.locator('select[name=trackId]').selectOption({ label: 'Track 0' })
  await speaker.locator('#f-name').fill('Sofía')
  await fields.getByRole('button', { name: 'Submit the proposal' }).click()
  await speaker.getByText('Proposal submitted.').waitFor()
  const address = speaker.url()

  const [first, second] = [await pageOf(readerOf(0)), await pageOf(readerOf(1))]
  const reads = async (page: Page) => {
    await page.goto(manage('reviews'))
    return page.getByRole('link', { name: title }).count()
  }
  expect([await reads(first), await reads(second)]).toEqual([1, 0])
  expect(await axe(first)).toEqual([])

  // Who speaks for a host reads what it gets once they name themselves.
  const { lead: steward, host } = stage.sides[0]!
  const lead = await pageOf(steward.email)
  await lead.goto(manage(`hosts/${host}/committee`))
  await lead.locator('main input[name=email]').fill(steward.email)
  await lead.getByRole('button', { name: 'Name a reviewer' }).click()
  await lead.getByRole('cell', { name: steward.email }).first().waitFor()
  const code = /proposals\/([^/?#]+)/.exec(address)![1]!
  await lead.goto(manage(`reviews/${code}`))
  await lead.getByText('Hand over to another host').click()
  await lead.locator('select[name=to]').selectOption({ label: `${await nameOf(1)}: Track 1` })
  await lead.locator('#f-handover-reason').fill('It fits there.')
  await lead.getByRole('button', { name: 'Ask the speakers' }).click()
  await lead.getByText('Asked. The speakers get a mail.').waitFor()
  expect([await reads(first), await reads(second)]).toEqual([1, 0])

  await speaker.goto(address)
  await speaker.getByText('It fits there.').waitFor()
  expect(await axe(speaker)).toEqual([])
  await speaker.getByRole('button', { name: 'Yes, hand it over' }).click()
  await speaker.getByText('It is in the other host’s call now.').waitFor()
  expect([await reads(first), await reads(second)]).toEqual([0, 1])
})

/** Puts one session on an agenda of its own and publishes it. */
async function agendaOf(who: Actor, slug: string, title: string, time: string): Promise<void> {
  const owner = as(context, who)
  const hall = await room(owner, slug, `Room of ${title}`)
  const made = await session(owner, slug, { title: { en: title } })
  await placeSession(owner, slug, made.id, { day: '2027-02-19', time, roomId: hall })
  await publishRelease(owner, slug, {})
}

test('its agenda and that of the event beside it are read as one', async () => {
  const { owner, event } = stage
  const beside = await announcedEvent(as(context, owner), { name: 'Beside' })
  await editEvent(as(context, owner), event.slug, { colocatedWith: [beside.slug] })
  await agendaOf(owner, event.slug, 'Ours at ten', '10:00')
  await agendaOf(owner, beside.slug, 'Theirs at eleven', '11:00')
  const page = await (await browser.newContext()).newPage()
  contexts.push(page.context())
  await page.goto(open('/combined-agenda'))
  expect([
    await page.getByRole('link', { name: 'Ours at ten' }).count(),
    await page.getByRole('link', { name: 'Theirs at eleven' }).count(),
    await axe(page),
  ]).toEqual([1, 1, []])
  await page.goto(open(''))
  const shown = await Promise.all(
    [0, 1, 2].map(async (at) => page.getByText(await nameOf(at)).count()),
  )
  expect(shown.map((count) => count > 0)).toEqual([true, true, true])
})
