import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareDueProposals } from '../../src/areas/similarity/use-cases/compare-due-proposals.ts'
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
let chair: Page

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  event = await eventWithCall(context, { name: 'Mail of a committee' })
  const { actor } = await committeeMember(event, 'chair')
  chair = await pageOf(actor!.email, { width: 1280, height: 900 })
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

async function pageOf(email: string, viewport = { width: 390, height: 844 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage()
  page.setDefaultTimeout(20_000)
  await signIn(page, convite.url, email)
  return page
}
const manage = (path: string) => `${convite.url}/en/manage/events/${event.slug}/reviews${path}`
const mailsTo = async (email: string) =>
  (await (
    await fetch(`${convite.url}/dev/mail.json?to=${encodeURIComponent(email)}`)
  ).json()) as readonly { readonly subject: string; readonly links: readonly string[] }[]

/** Writes all mails that can be written of one decision, and sends them. */
async function tell(what: RegExp) {
  await chair.goto(manage('/notifications'))
  await chair.getByRole('button', { name: what }).click()
  chair.once('dialog', (dialog) => void dialog.accept())
  await chair.getByRole('button', { name: 'Send this email' }).click()
  await chair.getByText('The emails are on their way.').waitFor()
}

test('a chair asks for changes; the speaker writes another version, and the committee sees what is new', async () => {
  const { code, speaker } = await submittedProposal(event, { title: 'A first version' })
  await chair.goto(manage('/decisions'))
  await chair.getByRole('checkbox', { name: 'A first version' }).check()
  await chair.getByRole('button', { name: 'Ask for changes …' }).click()
  expect(await axe(chair)).toEqual([])
  await chair.getByLabel('What should change').fill('Please say whom it is for.')
  await chair.getByLabel('They may edit until').fill('2100-01-01T12:00')
  await chair.getByRole('button', { name: 'Ask for changes' }).click()
  await chair.getByText('Changes asked').first().waitFor()
  await tell(/Write 1 request for changes/)

  const page = await pageOf(speaker.email)
  await page.goto(`${convite.url}/en/events/${event.slug}/call/proposals/${code}`)
  await page.getByText('Please say whom it is for.').waitFor()
  await page.getByLabel('Title').fill('A second version, for beginners')
  await page.getByRole('button', { name: /Save/ }).first().click()
  await page.waitForLoadState('load')

  await chair.goto(manage('/decisions'))
  await chair.getByText('Changed', { exact: true }).waitFor()
  await chair.getByRole('link', { name: 'A second version, for beginners' }).click()
  await chair.getByRole('heading', { name: 'Changes that were asked for' }).waitFor()
  expect(await chair.locator('ins').first().innerText()).toContain('second')
  expect(await chair.locator('del').first().innerText()).toContain('first')
  expect(await axe(chair)).toEqual([])
})

test('team and speaker write to each other in one conversation', async () => {
  const { code, speaker } = await submittedProposal(event, { title: 'Worth a talk' })
  await chair.goto(manage(`/${code}/messages`))
  expect(await axe(chair)).toEqual([])
  await chair.getByLabel('Write a message').fill('Do you need sound?')
  await chair.getByRole('button', { name: 'Send' }).click()
  await chair.getByText('Do you need sound?').waitFor()

  const [mail] = await mailsTo(speaker.email)
  const page = await pageOf(speaker.email)
  await page.goto(mail!.links.find((link) => link.includes('/messages'))!)
  expect(await axe(page)).toEqual([])
  await page.getByLabel('Write a message').fill('Yes, for one minute.')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Yes, for one minute.').waitFor()

  await chair.reload()
  expect(await chair.locator('main ol > li').allInnerTexts()).toEqual([
    expect.stringContaining('Do you need sound?'),
    expect.stringContaining('Yes, for one minute.'),
  ])
})

test('a speaker answers with one press from the mail, without signing in; the chair sends it once more', async () => {
  const { speaker } = await submittedProposal(event, { title: 'Coming, or not' })
  await chair.goto(manage('/decisions'))
  await chair.getByRole('checkbox', { name: 'Coming, or not' }).check()
  await chair.getByRole('button', { name: 'Accept', exact: true }).click()
  await tell(/Write 1 acceptance/)
  const answering = async () =>
    (await mailsTo(speaker.email)).flatMap(({ links }) =>
      links.filter((link) => link.includes('/answers/')),
    )
  const [link] = await answering()
  const stranger = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  ).newPage()
  await stranger.goto(link!)
  await stranger.getByRole('button', { name: 'Yes, I am coming' }).click()
  await stranger.getByText('You said that you are coming.').waitFor()

  // Delivered mails alone go again: wait for the delivery.
  await expect
    .poll(
      async () => {
        await chair.goto(manage('/notifications?state=sent&decision=accepted'))
        await chair.getByRole('link', { name: speaker.name }).click()
        await chair.getByRole('heading', { name: 'The email as it arrives' }).waitFor()
        return chair.getByRole('button', { name: `Send again to ${speaker.name}` }).count()
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  expect(await axe(chair)).toEqual([])
  await chair.getByRole('button', { name: `Send again to ${speaker.name}` }).click()
  await chair.getByText(/again:/).waitFor()
  expect(await answering()).toEqual([link, link])
})

test('words are previewed for a made-up speaker while nobody waits', async () => {
  await chair.goto(manage('/templates?kind=waitlisted'))
  await chair
    .getByRole('heading', { name: 'An example: this person and their proposal do not exist' })
    .waitFor()
  await chair.getByText('“What we learnt by turning a cluster off”').first().waitFor()
  await chair.getByLabel('Preview for').selectOption({ label: 'Made-up example (Spanish)' })
  await chair.getByRole('button', { name: 'Preview' }).click()
  await chair.getByText('«Lo que aprendimos al apagar un clúster»').first().waitFor()
  expect(await axe(chair)).toEqual([])
})

test('a chair sees one idea told twice in two languages, and says what it is', async () => {
  await submittedProposal(event, {
    title: 'Etcd sin sustos: copias, compactación y restauración ensayada',
    abstract:
      'Un etcd lleno detuvo nuestro clúster. Desde entonces ensayamos la restauración cada mes: copias automáticas, compactación, alertas de cuota y un simulacro con cronómetro.',
    lang: 'es',
  })
  await submittedProposal(event, {
    title: 'Etcd sem sustos: backup, compactação e restauração ensaiada',
    abstract:
      'Um etcd cheio parou nosso cluster. Desde então ensaiamos a restauração todo mês: backup automático, compactação, alertas de cota e um simulado com cronômetro.',
    lang: 'pt',
  })
  await compareDueProposals(context)
  const similar = `${convite.url}/en/manage/events/${event.slug}/similar`
  await chair.goto(similar)
  expect(await axe(chair)).toEqual([])
  const pair = chair.locator('.similar-list > li', { hasText: 'Etcd sem sustos' })
  await pair.getByRole('button', { name: 'Same talk' }).click()
  await chair.goto(`${similar}?show=same`)
  await chair.getByRole('link', { name: /^Etcd sin sustos/ }).waitFor()
})
