import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishPost } from '../../src/areas/news/use-cases/publish-post.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { person } from '../factories/people.ts'
import { draftPost } from '../factories/posts.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let team: Page
let visitor: Page
let slug: string

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  const context = testContext({ pool: convite.database.pool })
  const owner = await person(context)
  const us = as(context, owner)
  ;({ slug } = await announcedEvent(us, { startsOn: inDays(40).toISOString().slice(0, 10) }))
  const draft = await draftPost(us, { event: slug, title: 'The keynote nobody expects' })
  await publishPost(us, draft, { at: inDays(5), timeZone: 'America/Lima', embargo: true })
  team = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  visitor = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  ).newPage()
  await signIn(team, convite.url, owner.email)
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const manage = (path = '') => `${convite.url}/en/manage/events/${slug}/press${path}`
const home = (lang = 'en') => `${convite.url}/${lang}/events/${slug}/press`
const linksTo = async (email: string): Promise<readonly string[]> => {
  const answer = await fetch(`${convite.url}/dev/mail.json?to=${encodeURIComponent(email)}`)
  const mails = (await answer.json()) as readonly { links: readonly string[] }[]
  return mails.flatMap(({ links }) => links)
}

/** Somebody without an account asks, and says from the mailbox that it was them; the link to the application. */
async function apply(lang: 'es' | 'en' | 'pt', name: string, email: string): Promise<string> {
  await visitor.goto(`${home(lang)}/apply`)
  await visitor.locator('[name=name]').fill(name)
  await visitor.locator('[name=email]').fill(email)
  await visitor.locator('[name=outlet]').fill('Radio Ceibo')
  await visitor.locator('[name=role]').fill('Reporter')
  await visitor.locator('[name=links]').fill('https://example.org/story')
  await visitor.locator('[name=languages][value=es]').check()
  await visitor.locator('[name=consent]').check()
  await expect
    .poll(
      async () => {
        const asked = visitor.locator('main form button')
        if ((await asked.count()) > 0) await asked.last().click()
        return asked.count()
      },
      { timeout: 15_000, interval: 1500 },
    )
    .toEqual(0)
  const link = (await linksTo(email)).find((each) => each.includes('/press/'))!
  await visitor.goto(link)
  await visitor.locator('main form button').first().click()
  return link
}

test('the team opens accreditation and shows a press kit with a photo', async () => {
  await team.goto(manage('/settings'))
  await team.getByLabel('People can ask to be accredited').check()
  await team.locator('[name=places]').fill('2')
  await team.getByRole('button', { name: 'Save', exact: true }).click()
  await team.getByText('Saved.', { exact: true }).waitFor()
  expect(await axe(team)).toEqual([])
  await team.goto(manage('/kit'))
  await team.getByLabel('Everybody can see the press kit').check()
  await team.locator('[name="boilerplate.en"]').fill('A gathering **by its community**.')
  await team.getByRole('button', { name: 'Save', exact: true }).first().click()
  await team.getByText('Saved.', { exact: true }).waitFor()
  await team.locator('[name=file]').setInputFiles({
    name: 'hall.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f7a4d' } })
      .jpeg()
      .toBuffer(),
  })
  await team.locator('#files [name="alt.en"]').last().fill('The green hall')
  await team.locator('#credit-new').fill('Luz Mar')
  await team.getByRole('button', { name: 'Add it' }).click()
  await team.getByText('Picture 1 of 1').waitFor()
  expect(await axe(team)).toEqual([])
})

test('the press kit is read without JavaScript, its photo downloaded', async () => {
  await visitor.goto(`${convite.url}/en/events/${slug}`)
  await visitor.locator(`main a[href$="/events/${slug}/press"]`).first().click()
  expect(await visitor.locator('h1').innerText()).toEqual('Press')
  expect(await visitor.locator('.prose strong').first().innerText()).toEqual('by its community')
  expect(await visitor.getByText('Credit: Luz Mar').count()).toEqual(1)
  const photo = visitor.getByAltText('The green hall')
  expect(await photo.count()).toEqual(1)
  const file = await visitor.locator('main a[href*="/files/"]').first().getAttribute('href')
  const bytes = await (await fetch(new URL(file ?? '', convite.url))).arrayBuffer()
  expect((await sharp(bytes).metadata()).width).toEqual(900)
  for (const page of [home(), `${home()}/apply`]) {
    await team.goto(page)
    expect(await axe(team)).toEqual([])
  }
})

test('three apply without an account; the team accepts two at once and declines the third', async () => {
  const spanish = await apply('es', 'Eva Enlace', 'eva@example.com')
  const portuguese = await apply('pt', 'Davi Diário', 'davi@example.com')
  const english = await apply('en', 'Olive Offer', 'olive@example.com')
  await team.goto(manage())
  expect(await team.locator('tbody tr').count()).toEqual(3)
  await team.getByLabel('Tick Eva Enlace').check()
  await team.getByLabel('Tick Davi Diário').check()
  expect(await axe(team)).toEqual([])
  await team.getByRole('button', { name: 'Accept the ticked ones' }).click()
  await team.getByText('2 of 2 press places are taken').waitFor()
  await team.getByLabel('Tick Olive Offer').check()
  await team.getByRole('button', { name: 'Accept the ticked ones' }).click()
  await team.locator('#problems').waitFor()
  await team.getByLabel('Tick Olive Offer').check()
  await team.getByRole('button', { name: 'Decline the ticked ones' }).click()
  await team.locator('[name=reason]').fill('The places for the press are all given.')
  await team.getByRole('button', { name: 'Decline this application' }).click()
  await team.getByText('Nothing to decide').waitFor()

  await visitor.goto(english)
  expect(await visitor.getByText('The places for the press are all given.').count()).toEqual(1)
  for (const [link, ticket] of [
    [spanish, 'Prensa'],
    [portuguese, 'Imprensa'],
  ] as const) {
    await visitor.goto(link)
    await visitor.locator('main a[href*="/registrations/"]').click()
    expect(await visitor.locator('main').innerText()).toContain(ticket)
    await team.goto(link)
    expect(await axe(team)).toEqual([])
  }
})

test('the press ticket lets in at the door once', async () => {
  await team.goto(manage('?state=accepted'))
  const code = (await team.locator('tbody a[href*="/registration/people/"]').first().innerText())
    .split(' ')
    .at(-1)!
  await team.goto(`${convite.url}/en/manage/events/${slug}/check-in`)
  for (const verdict of [/^Welcome[^]*Press/, /^Already in/]) {
    await team.fill('[name=text]', code)
    await team.click('button:has-text("Let in")')
    await team.waitForURL('**scan=**')
    await expect.poll(() => team.locator('#verdict').innerText()).toMatch(verdict)
  }
  await team.goto(manage('?state=accepted'))
  expect(await team.locator('tbody').getByText('Checked in').count()).toEqual(1)
})

test('what is under embargo is read by who is accredited, and by nobody else', async () => {
  const press = await (await browser.newContext()).newPage()
  await press.goto(`${home()}/posts`)
  expect(new URL(press.url()).pathname).toEqual('/en/sign-in')
  await signIn(press, convite.url, 'eva@example.com')
  await press.goto(`${home()}/posts`)
  await press.getByRole('link', { name: 'The keynote nobody expects' }).click()
  expect(await press.getByText('Under embargo until').count()).toEqual(1)
  expect(await axe(press)).toEqual([])

  const other = await (await browser.newContext()).newPage()
  await signIn(other, convite.url, 'olive@example.com')
  await other.goto(`${home()}/posts`)
  expect(await other.getByText('Only accredited press reads these posts').count()).toEqual(1)
  expect(await other.getByText('The keynote nobody expects').count()).toEqual(0)
  expect(await axe(other)).toEqual([])
})
