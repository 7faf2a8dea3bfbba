import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeSession } from '../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../src/areas/schedule/use-cases/publish-release.ts'
import { dayOf } from '../../src/shared/time.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { person } from '../factories/people.ts'
import { room, session } from '../factories/schedule.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
const event = '/events/kcd-guadalajara'
const at = (path: string, language = 'en') => `${convite.url}/${language}${event}${path}`
const phone = { viewport: { width: 390, height: 844 } }
const shown = 'li[data-session]:not([hidden])'

/** The titles that somebody finds on their own agenda, as it stands now. */
const mine = (page: Page) => page.locator(`${shown} a`).allTextContents()

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite({ demo: true }), launchBrowser()])
}, 180_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

test('stars given without network are carried to another device, joined with an account, and make a calendar', async () => {
  const first = await browser.newContext(phone)
  const agenda = await first.newPage()
  await agenda.goto(at('/agenda'))
  const stars = agenda.locator('button[data-star]')
  await stars.first().waitFor()
  const own = await first.newPage()
  await own.goto(at('/my-agenda'))
  await first.setOffline(true)
  await stars.nth(2).click()
  await stars.nth(3).click()
  await own.locator(shown).nth(1).waitFor()
  const titles = await mine(own)
  expect(titles).toHaveLength(2)
  expect(await own.locator('[data-empty]').isVisible()).toBe(false)

  const told = agenda.waitForResponse((answer) => answer.url().endsWith('/stars/sync'))
  await first.setOffline(false)
  expect((await told).status()).toBe(200)
  await own.getByRole('button', { name: 'Show link and code' }).click()
  await own.locator('[data-carry-code] svg').waitFor()
  expect(await axe(own)).toEqual([])
  const link = await own.locator('[data-carry] [data-address]').inputValue()

  const second = await browser.newContext(phone)
  const other = await second.newPage()
  await other.goto(link)
  await other.locator(shown).nth(1).waitFor()
  expect(await mine(other)).toEqual(titles)
  expect(new URL(other.url()).hash).toBe('')

  await signIn(other, convite.url, 'starred@example.org')
  const joined = other.waitForResponse((answer) => answer.url().endsWith('/stars/sync'))
  await other.goto(at('/agenda'))
  await joined
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await second.storageState(),
  })
  const without = await plain.newPage()
  await without.goto(at('/my-agenda'))
  expect(await mine(without)).toEqual(titles)
  await without.getByRole('button', { name: 'Make a calendar address' }).click()
  const feed = await without.locator('[data-address]').inputValue()
  const calendar = await (await fetch(feed)).text()
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  expect(titles.filter((title) => !calendar.includes(title.slice(0, 20)))).toEqual([])
  await Promise.all([first, second, plain].map((context) => context.close()))
})

test('a change is looked over and announced; visitors see it on agenda, session, my agenda and the screen', async () => {
  const visitor = await browser.newContext()
  const agenda = await visitor.newPage()
  await agenda.goto(at('/agenda'))
  const card = agenda.locator('[data-session]:has(.by)').nth(2)
  const title = (await card.locator('h3').textContent())!
  const code = (await card.getAttribute('data-session'))!
  await card.locator('button[data-star]').click()
  const session = (await card.locator('a').getAttribute('href'))!
  const screen = await visitor.newPage()
  await screen.goto(at('/screens/show'))
  await screen.locator('main.screen').waitFor()

  const team = await (await browser.newContext()).newPage()
  await signIn(team, convite.url, 'organiser@example.org')
  await team.goto(`${convite.url}/en/manage${event}/agenda/publish`)
  await team.getByText('Announce a change').click()
  await team.locator('[name=code]').selectOption(code)
  await team.locator('[name=room]').selectOption({ label: 'Taller Obsidiana' })
  await team.locator('[name=time]').fill('18:55')
  await team.locator('[name="text.es"]').fill('Se inundó la sala.')
  await team.locator('[name="text.en"]').fill('The room is flooded.')
  await team.getByRole('button', { name: 'Look it over' }).click()
  const look = await team.locator('main').textContent()
  expect(look).toContain('Nothing has been announced or sent yet.')
  expect(look).toContain('Without words in: Portuguese.')
  expect(look).toMatch(/[1-9]\d* (person gets|people get) an email\./)
  expect(await team.locator('section[aria-labelledby=in-es] .notice').textContent()).toContain(
    'Se inundó la sala.',
  )
  expect(await axe(team)).toEqual([])
  expect(await (await fetch(at('/agenda'))).text()).not.toContain('The room is flooded.')

  await team.getByRole('button', { name: 'Go back and change it' }).click()
  expect(await team.locator('[name="text.en"]').inputValue()).toBe('The room is flooded.')
  expect(await team.locator('[name=code]').inputValue()).toBe(code)
  await team.getByRole('button', { name: 'Look it over' }).click()
  await team.getByRole('button', { name: 'Announce now' }).click()
  await team.getByText('Announced lately').waitFor()

  // The screen asks by itself.
  await screen.getByText('The room is flooded.').waitFor({ timeout: 15_000 })
  await agenda.reload()
  const notice = agenda.locator('main .notice', { hasText: title })
  expect(await notice.textContent()).toContain('The room is flooded.')
  await agenda.locator('[data-star-news] a').click()
  expect(await agenda.locator('[data-news-of]:visible').allTextContents()).toEqual([
    expect.stringContaining(`“${title}” is now on `),
  ])
  expect(await agenda.locator(shown).textContent()).toContain('18:55')
  await agenda.goto(convite.url + session.replace(/^\/\w+/, '/es'))
  expect(await agenda.locator('main .notice').first().textContent()).toContain('Se inundó la sala.')
  await Promise.all([visitor, team.context()].map((context) => context.close()))
})

test('feedback is given in Spanish after the session, without an account; the speaker reads what the team does not hide', async () => {
  const zone = 'America/Mexico_City'
  const yesterday = dayOf(new Date(Date.now() - 86_400_000), zone)
  const before = new Date(Date.now() - 30 * 86_400_000)
  const context = testContext({ ...convite.database, now: before })
  const owner = as(context, await person(context, { email: 'olga@example.org', name: 'Olga' }))
  const { slug } = await announcedEvent(owner, { startsOn: yesterday })
  const talk = await session(owner, slug, {
    title: { es: 'Datos en casa' },
    speakers: [{ email: 'ana@example.org', name: 'Ana' }],
  })
  const roomId = await room(owner, slug)
  await placeSession(owner, slug, talk.id, { day: yesterday, time: '10:00', roomId })
  await publishRelease(owner, slug, {})

  const say = async (score: string, words: string) => {
    const page = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
    await page.goto(`${convite.url}/es/events/${slug}/sessions/${talk.code}`)
    await page.getByRole('link', { name: 'Dar mi opinión' }).click()
    await page.getByLabel(score).check()
    await page.getByLabel('Con tus palabras').fill(words)
    await page.getByRole('button', { name: 'Enviar' }).click()
    await page.getByText('¡Gracias!').first().waitFor()
    return page
  }
  const visitor = await say('4: buena', 'Faltaron ejemplos.')
  await visitor.getByLabel('5: excelente').check()
  await visitor.getByRole('button', { name: 'Cambiarla' }).click()
  const rude = await say('1: mala', 'Un insulto.')

  const team = await (await browser.newContext()).newPage()
  await signIn(team, convite.url, 'olga@example.org')
  await team.goto(`${convite.url}/es/manage/events/${slug}/feedback`)
  await team.getByRole('link', { name: 'Datos en casa' }).click()
  await team
    .locator('#said li', { hasText: 'Un insulto.' })
    .getByRole('button', { name: 'Ocultar' })
    .click()
  await team.getByText('Oculta: los ponentes no la ven.').waitFor()
  expect(await axe(team)).toEqual([])
  const table = await team.request.get(`${convite.url}/es/manage/events/${slug}/feedback.csv`)
  expect(
    (await table.text())
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',').slice(1, 5)),
  ).toEqual(
    expect.arrayContaining([
      ['Datos en casa', '5', 'Faltaron ejemplos.', ''],
      ['Datos en casa', '1', 'Un insulto.', 'yes'],
    ]),
  )
  await team.getByRole('button', { name: 'Mostrar a los ponentes' }).click()

  const speaker = await (await browser.newContext(phone)).newPage()
  await signIn(speaker, convite.url, 'ana@example.org')
  await speaker.goto(`${convite.url}/es/me/feedback`)
  const read = await speaker.locator('main').textContent()
  expect(read).toContain('Faltaron ejemplos.')
  expect(read).not.toContain('Un insulto.')
  expect(await axe(speaker)).toEqual([])
  await Promise.all([visitor, rude, team, speaker].map((page) => page.context().close()))
})
