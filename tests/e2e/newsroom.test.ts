import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let editor: Page
let neighbour: Page
let visitor: Page
const reader = 'lectora@example.org'

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  const newPage = async () => (await browser.newContext()).newPage()
  ;[editor, neighbour] = [await newPage(), await newPage()]
  visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await beginCommunity(editor, 'editora@example.org', 'Nube Lima', 'nube-lima')
  await beginCommunity(neighbour, 'vecina@example.org', 'Nube Cusco', 'nube-cusco')
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

async function beginCommunity(page: Page, email: string, name: string, slug: string) {
  await signIn(page, convite.url, email)
  await page.goto(`${convite.url}/en/manage/network`)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Address', { exact: true }).fill(slug)
  await page.locator('main form button').last().click()
  await page.waitForURL(`**/communities/${slug}`)
}

const visit = async (path: string) => (await visitor.goto(convite.url + path))?.status()
const saved = () => editor.getByText('Saved.', { exact: true }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Writes a post of Nube Lima and leaves the editor open. */
async function write(title: string, body: string, series: (page: Page) => Promise<unknown>) {
  await editor.goto(`${convite.url}/en/manage/news`)
  await press(editor, 'Write a post')
  await editor.waitForURL('**/manage/news/posts/draft-*')
  await editor.locator('[name="title.en"]').fill(title)
  await editor.locator('[name="body.en"]').fill(body)
  await series(editor)
  await press(editor, 'Save')
  await saved()
}

type Mail = { readonly subject: string; readonly links: readonly string[] }
const mailsTo = async (email: string) =>
  (await (
    await fetch(`${convite.url}/dev/mail.json?to=${encodeURIComponent(email)}`)
  ).json()) as readonly Mail[]

test('two posts become the parts of a series, which has a page and an order', async () => {
  await write('We move to Lima', 'First we packed.', (page) =>
    page.locator('[name="newSeries"]').fill('The move'),
  )
  await press(editor, 'Publish')
  await editor.waitForURL('**/en/news/we-move-to-lima')
  await write('We arrive in Lima', 'Then we unpacked.', (page) =>
    page.locator('[name="series"]').selectOption({ label: 'The move' }),
  )
  await press(editor, 'Publish')
  await editor.waitForURL('**/en/news/we-arrive-in-lima')

  expect(await visit('/en/news/we-move-to-lima')).toEqual(200)
  expect(await visitor.getByText('Part 1 of 2').count()).toEqual(1)
  await visitor.getByRole('link', { name: 'We arrive in Lima' }).first().click()
  expect(await visitor.getByText('Part 2 of 2').count()).toEqual(1)
  await visitor.getByRole('link', { name: 'The move' }).first().click()
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toEqual('The move')

  await editor.goto(`${convite.url}/en/manage/news/series/the-move`)
  expect(await axe(editor)).toEqual([])
  await editor.getByRole('button', { name: 'Move up: We arrive in Lima' }).click()
  await saved()
  await visit('/en/news/we-arrive-in-lima')
  expect(await visitor.getByText('Part 1 of 2').count()).toEqual(1)
})

test('a post under embargo is read by its link only, and not before its time otherwise', async () => {
  await write('A secret venue', 'It is by the sea.', () => Promise.resolve())
  await editor.getByLabel('At a chosen time').check()
  await editor.locator('[name="at"]').fill('2099-05-01T09:30')
  await editor.getByLabel('Under embargo until then').check()
  await press(editor, 'Publish')
  await editor.waitForURL('**/manage/news/posts/a-secret-venue')
  expect(await axe(editor)).toEqual([])
  expect(await visit('/en/news/a-secret-venue')).toEqual(404)
  const link = await editor.locator('[value*="/preview/"]').first().inputValue()
  await visitor.goto(link)
  expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toEqual('A secret venue')
  await visitor.getByText('Under embargo until').waitFor()
})

test('an issue is composed, tested, sent once, read by everybody, and ended with one click', async () => {
  await visit('/en/follow/communities/nube-lima')
  await visitor.getByLabel('Your email').fill(reader)
  await visitor.getByLabel('Write to me once a week').check()
  await visitor.locator('[name="newsletter"]').check()
  await expect
    .poll(
      async () => {
        await visitor.getByRole('button', { name: 'Follow', exact: true }).click()
        return visitor.getByText('faster than anybody reads').count()
      },
      { interval: 1000, timeout: 15_000 },
    )
    .toEqual(0)
  const links = (await mailsTo(reader)).flatMap((mail) => mail.links)
  await visitor.goto(links.find((link) => link.includes('/confirm/'))!)
  await visitor.getByRole('button', { name: 'Yes, write to me' }).click()

  await editor.goto(`${convite.url}/en/manage/communities/nube-lima/newsletter`)
  await press(editor, 'Begin an issue')
  await editor.waitForURL('**/newsletter/*')
  expect(await editor.getByLabel('We move to Lima').isChecked()).toEqual(true)
  expect(await editor.getByLabel('A secret venue').count()).toEqual(0)
  await editor.locator('[name="subject.en"]').fill('What moved us')
  await editor.locator('[name="opening.en"]').fill('It was a month.')
  await press(editor, 'Save')
  await saved()
  expect(await axe(editor)).toEqual([])
  await press(editor, 'Send a test to me')
  await editor.getByText('The test is on its way', { exact: false }).waitFor()
  expect((await mailsTo('editora@example.org'))[0]?.subject).toEqual('What moved us')
  expect((await mailsTo(reader)).filter(({ subject }) => subject === 'What moved us')).toEqual([])

  editor.once('dialog', (dialog) => void dialog.accept())
  await press(editor, 'Send it to one person')
  await editor.waitForURL('**/communities/nube-lima/newsletter')
  const issue = async () =>
    (await mailsTo(reader)).find(({ subject }) => subject === 'What moved us')
  await expect.poll(issue, { timeout: 20_000 }).toBeDefined()

  await visit('/en/communities/nube-lima/newsletter')
  await visitor.getByRole('link', { name: 'What moved us' }).click()
  await visitor.getByText('It was a month.').waitFor()
  expect(await visitor.getByRole('link', { name: 'We move to Lima' }).count()).toEqual(1)

  const { rows } = await convite.database.pool.query<{ unsubscribe_url: string }>(
    "select unsubscribe_url from mails where kind = 'newsletter' and recipient = $1",
    [reader],
  )
  // As a mail program does for "unsubscribe" (RFC 8058).
  const ended = await fetch(rows[0]!.unsubscribe_url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect([rows.length, ended.status]).toEqual([1, 200])
  await editor.reload()
  await editor.getByText('Nobody gets it yet').waitFor()
})

test('a post is asked for from its page, agreed to, and stands elsewhere with its own address', async () => {
  await neighbour.goto(`${convite.url}/en/news/we-move-to-lima`)
  await neighbour.getByRole('link', { name: 'Show it in your community’s news' }).click()
  expect(await axe(neighbour)).toEqual([])
  await press(neighbour, 'Ask for it')
  await neighbour.getByText('Asked for', { exact: true }).waitFor()
  const taken = '/en/communities/nube-cusco/news/we-move-to-lima'
  expect(await visit(taken)).toEqual(404)

  const asked = (await mailsTo('editora@example.org'))[0]
  expect(asked?.subject).toEqual('Nube Cusco would like to show “We move to Lima”')
  await editor.goto(asked!.links.find((link) => link.includes('/posts/we-move-to-lima'))!)
  await editor.getByRole('button', { name: 'Agree that Nube Cusco shows it' }).click()
  await editor.getByText('Shown there').waitFor()
  expect((await mailsTo('vecina@example.org'))[0]?.subject).toEqual(
    'Nube Cusco now shows “We move to Lima”',
  )

  expect(await visit(taken)).toEqual(200)
  await visitor.getByText('Nube Cusco shows this post of Nube Lima.').waitFor()
  expect(await visitor.locator('link[rel=canonical]').getAttribute('href')).toEqual(
    `${convite.url}/en/news/we-move-to-lima`,
  )
  await visit('/en/news?community=nube-cusco')
  expect(await visitor.locator(`a[href="${taken}"]`).count()).toBeGreaterThan(0)
})
