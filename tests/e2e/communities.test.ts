import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let organiser: Page
let visitor: Page

const home = '/en/communities/nube-lima'

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  organiser = await (await browser.newContext()).newPage()
  visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(organiser, convite.url, 'olga@example.org')
  await organiser.goto(`${convite.url}/en/manage/network`)
  await organiser.getByLabel('Name', { exact: true }).fill('Nube Lima')
  await organiser.getByLabel('Address', { exact: true }).fill('nube-lima')
  await organiser.locator('main form button').last().click()
  await organiser.waitForURL(`**${home}`)
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

/** Sends a form again for as long as it says that nobody fills it so fast. */
async function send(page: Page, button: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: button }).click()
        return page.getByText('faster than anybody reads').count()
      },
      { interval: 1000, timeout: 15_000 },
    )
    .toEqual(0)
}

test('a person joins and is named only after ticking it; the organiser names an ambassador', async () => {
  const member = await (await browser.newContext()).newPage()
  await signIn(member, convite.url, 'ana@example.org')
  await member.goto(`${convite.url}/en/me/profile`)
  await member.locator('[name="name"]').fill('Ana Abierta')
  await member.locator('main form button').last().click()
  await member.goto(convite.url + home)
  await member.getByRole('link', { name: 'Join' }).click()
  expect(await member.getByLabel('Name me on the community’s page').isChecked()).toEqual(false)
  expect(await axe(member)).toEqual([])
  await member.getByRole('button', { name: 'Join' }).click()
  await member.waitForURL(`**${home}`)
  expect(await member.getByText('One member').count()).toEqual(1)
  expect(await member.locator('main').getByText('Ana Abierta').count()).toEqual(0)

  await organiser.goto(`${convite.url}/en/manage/communities/nube-lima/members`)
  await organiser.getByText('Look after').click()
  await organiser.getByLabel('Title as ambassador').fill('Ambassador in Lima')
  expect(await axe(organiser)).toEqual([])
  await organiser.getByRole('button', { name: 'Name ambassador' }).click()
  await organiser.getByText('Ambassador, not agreed yet').waitFor()

  await member.goto(`${convite.url}${home}/membership`)
  await member.getByLabel('Show me as “Ambassador in Lima”').check()
  await member.getByRole('button', { name: 'Save' }).click()
  await member.waitForURL(`**${home}`)
  await visitor.goto(convite.url + home)
  expect(await visitor.getByRole('heading', { name: 'Ana Abierta' }).count()).toEqual(1)
})

test('a visitor without JavaScript writes to the organisers, who answer it', async () => {
  await visitor.goto(convite.url + home)
  await visitor.getByRole('link', { name: 'Write to the organisers' }).click()
  await visitor.getByLabel('Your name').fill('Vera')
  await visitor.getByLabel('Your email').fill('vera@example.com')
  await visitor.getByLabel('Message').fill('Is there a crèche?')
  await send(visitor, 'Send')
  expect(await visitor.getByText('Sent. The organisers answer').count()).toEqual(1)

  await organiser.goto(`${convite.url}/en/manage/communities/nube-lima/messages`)
  expect(await organiser.getByText('Is there a crèche?').count()).toEqual(1)
  expect(await axe(organiser)).toEqual([])
  await organiser.getByText('Answer Vera').click()
  await organiser.getByLabel('Your answer').fill('There is one, on the first floor.')
  expect(await axe(organiser)).toEqual([])
  await organiser.getByRole('button', { name: 'Send the answer' }).click()
  await organiser.getByText('Nothing waits').waitFor()
  await organiser.getByRole('link', { name: 'Answered' }).click()
  expect(await organiser.getByText('There is one, on the first floor.').count()).toEqual(1)
  const [mail] = (await (
    await fetch(`${convite.url}/dev/mail.json?to=vera@example.com`)
  ).json()) as readonly { subject: string }[]
  expect(mail?.subject).toEqual('The organisers of Nube Lima answer you')
})

test('a visitor without JavaScript follows by address, confirms from the mailbox and ends it', async () => {
  await visitor.goto(convite.url + home)
  await visitor.getByRole('link', { name: 'Follow', exact: true }).click()
  await visitor.getByLabel('Your email').fill('vera@example.com')
  await visitor.getByLabel('Write to me once a week').check()
  await send(visitor, 'Follow')
  expect(await visitor.getByText('Look into your mailbox').count()).toEqual(1)
  const mails = (await (
    await fetch(`${convite.url}/dev/mail.json?to=vera@example.com`)
  ).json()) as readonly { links: readonly string[] }[]
  await visitor.goto(
    mails.flatMap(({ links }) => links).find((link) => link.includes('/confirm/'))!,
  )
  await visitor.getByRole('button', { name: 'Yes, write to me' }).click()
  expect(await visitor.getByRole('link', { name: 'Nube Lima' }).count()).toEqual(1)
  await visitor.getByRole('button', { name: 'Stop following Nube Lima' }).click()
  expect(await visitor.getByText('You follow nothing').count()).toEqual(1)
})
