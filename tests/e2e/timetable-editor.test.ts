import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { timetableOf } from '../../src/areas/schedule/queries/timetable.ts'
import { moveSessions } from '../../src/areas/schedule/use-cases/move-sessions.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import { announcedEvent } from '../factories/announced-event.ts'
import { person } from '../factories/people.ts'
import { room, session } from '../factories/schedule.ts'
import { as, testContext } from '../services.ts'
import { axe } from './axe.ts'
import { aim, card, drag, point } from './drag-in-timetable.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let chair: Context
let olga: BrowserContext
let bruno: BrowserContext
let event: { readonly id: string; readonly slug: string }
let rooms: readonly string[]
let ids: Readonly<Record<string, string>>
let count = 0

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  const context = testContext({ ...convite.database })
  chair = as(context, await person(context, { name: 'Olga', email: 'olga@example.org' }))
  const signedIn = async (email: string) => {
    const one = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 1500 } })
    await signIn(await one.newPage(), convite.url, email)
    return one
  }
  await person(context, { name: 'Bruno', email: 'bruno@example.org' })
  ;[olga, bruno] = [await signedIn('olga@example.org'), await signedIn('bruno@example.org')]
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const at = (time: string) => new Date(`2027-02-19T${time}:00-06:00`)

// A day of three rooms: two talks in the first, one in the second, two that wait.
beforeEach(async () => {
  count += 1
  event = await announcedEvent(chair, {
    name: `Editing ${count}`,
    startsOn: '2027-02-19',
    endsOn: '2027-02-19',
  })
  await grantRoles(
    chair,
    { scope: 'event', slug: event.slug },
    { email: 'bruno@example.org', name: 'Bruno', roles: ['chair'] },
  )
  rooms = [
    await room(chair, event.slug, 'Hall'),
    await room(chair, event.slug, 'Patio'),
    await room(chair, event.slug, 'Attic'),
  ]
  const made: Record<string, string> = {}
  for (const title of ['Ants', 'Bees', 'Cats', 'Dogs', 'Elks'])
    made[title] = (
      await session(chair, event.slug, {
        title: { en: title },
        minutes: title === 'Elks' ? 50 : 30,
      })
    ).id
  ids = made
  const place = (title: string, time: string, roomId: string) => ({
    sessionId: ids[title]!,
    startsAt: at(time),
    roomId,
    version: 1,
  })
  await moveSessions(chair, event.slug, [
    place('Ants', '10:00', rooms[0]!),
    place('Bees', '11:00', rooms[0]!),
    place('Cats', '10:00', rooms[1]!),
  ])
})

const names = ['Hall', 'Patio', 'Attic']

/** Where everything stands in the database: "10:00 Hall 30". */
async function standing(): Promise<Record<string, string>> {
  const { db } = convite.database
  const { sessions } = await timetableOf(db, (await eventBySlug(db, event.slug))!)
  return Object.fromEntries(
    sessions.map(({ title, startsAt, roomId, furtherRoomIds, blockId, minutes }) => [
      title.en!,
      blockId
        ? `in ${sessions.find(({ id }) => id === blockId)!.title.en} ${minutes}`
        : startsAt
          ? `${new Date(Number(startsAt) - 6 * 3_600_000).toISOString().slice(11, 16)} ${roomId ? [roomId, ...furtherRoomIds].map((id) => names[rooms.indexOf(id)]).join('+') : 'all'} ${minutes}`
          : `waits ${minutes}`,
    ]),
  )
}
const first = {
  Ants: '10:00 Hall 30',
  Bees: '11:00 Hall 30',
  Cats: '10:00 Patio 30',
  Dogs: 'waits 30',
  Elks: 'waits 50',
}
async function stands(changes: Record<string, string> = {}): Promise<void> {
  await expect.poll(standing, { timeout: 10_000 }).toEqual({ ...first, ...changes })
}

const path = () => `${convite.url}/en/manage/events/${event.slug}/agenda`
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path())
  await card(page, 'Ants').waitFor()
  return page
}
test('a session is dragged to another room and time, with its warnings while it is in the hand', async () => {
  const page = await open(olga)
  expect(await axe(page)).toEqual([])
  await drag(page, 'Ants', '11:20', 0)
  expect(await page.locator('.tt-hint').textContent()).toContain('Bees')
  await aim(page, '13:00', 2, 6)
  await page.mouse.up()
  await stands({ Ants: '13:00 Attic 30' })
  await expect.poll(() => page.locator('.tt-state').textContent()).toBe('All saved')
  // The list of the page follows, without a reload.
  await drag(page, 'Dogs', '13:15', 2)
  await page.keyboard.down('Alt')
  await aim(page, '13:15', 2, 9)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await stands({ Ants: '13:00 Attic 30', Dogs: '13:15 Attic 30' })
  expect(await page.locator('[data-timetable-warnings]').textContent()).toContain(
    'Ants runs 15 min into Dogs',
  )
  expect(await axe(page)).toEqual([])
  await page.close()
})

test('resized by its lower edge, swapped by dropping on another, dropped on the list', async () => {
  const page = await open(olga)
  const box = (await card(page, 'Ants').boundingBox())!
  await page.mouse.move(box.x + 40, box.y + box.height - 3)
  await page.mouse.down()
  const end = await point(page, '10:45', 0)
  await page.mouse.move(box.x + 40, end.y - 3, { steps: 4 })
  await page.mouse.up()
  await stands({ Ants: '10:00 Hall 45' })

  await drag(page, 'Ants', '11:05', 0)
  expect(await page.locator('.tt-hint').textContent()).toContain('swaps with “Bees”')
  await page.mouse.up()
  await stands({ Ants: '11:00 Hall 45', Bees: '10:00 Hall 30' })

  await card(page, 'Cats').hover()
  await page.mouse.down()
  await page.locator('.tt-waiting-cards').hover()
  await page.mouse.up()
  await stands({ Ants: '11:00 Hall 45', Bees: '10:00 Hall 30', Cats: 'waits 30' })
  await page.close()
})

test('several move together, and ten steps are undone and done again', async () => {
  const page = await open(olga)
  await card(page, 'Ants').click()
  await card(page, 'Cats').click({ modifiers: ['Shift'] })
  await drag(page, 'Ants', '14:00', 1)
  await page.mouse.up()
  await stands({ Ants: '14:00 Patio 30', Cats: '14:00 Attic 30' })
  await page.keyboard.press('Escape')
  await card(page, 'Bees').focus()
  for (let step = 0; step < 9; step += 1) await page.keyboard.press(']')
  await stands({ Ants: '14:00 Patio 30', Cats: '14:00 Attic 30', Bees: '11:00 Hall 75' })
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+z')
  await stands()
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+Shift+z')
  await stands({ Ants: '14:00 Patio 30', Cats: '14:00 Attic 30', Bees: '11:00 Hall 75' })
  // What can be undone outlives a reload.
  await page.reload()
  await card(page, 'Bees').focus()
  await page.keyboard.press('u')
  await stands({ Ants: '14:00 Patio 30', Cats: '14:00 Attic 30', Bees: '11:00 Hall 70' })
  await page.close()
})

test('everything by keys alone, with words for who listens, and the keyboard never lost', async () => {
  const page = await open(olga)
  const focused = () =>
    page.evaluate(() => document.activeElement?.querySelector('.tt-title')?.textContent ?? null)
  const said = () => page.locator('.tt > [aria-live]').textContent()
  await card(page, 'Ants').focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Cats')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe('Bees')
  await page.keyboard.press('Enter')
  expect(await said()).toContain('“Bees” is in your hand')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await said()).toContain('11:35–12:05, Patio')
  await page.keyboard.press('Enter')
  await stands({ Bees: '11:35 Patio 30' })
  expect(await focused()).toBe('Bees')
  await page.keyboard.press('Delete')
  await stands({ Bees: 'waits 30' })
  expect(await focused()).not.toBe(null)

  await card(page, 'Elks').focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  await stands({ Bees: 'waits 30', Elks: '09:00 Hall 50' })
  expect(await focused()).toBe('Elks')
  await page.keyboard.press('Alt+ArrowDown')
  await stands({ Bees: 'waits 30', Elks: '09:00 Hall 55' })
  await page.keyboard.press('/')
  await page.keyboard.type('dog')
  expect(await page.locator('.tt-waiting .tt-title').allTextContents()).toEqual(['Dogs'])
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('Elks')
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Unpin' }).waitFor()
  await page.keyboard.press('?')
  expect(await page.getByRole('dialog').isVisible()).toBe(true)
  expect(await axe(page)).toEqual([])
  await page.close()
})

test('two at once see each other’s moves within a second, and overwrite nothing in silence', async () => {
  const [mine, theirs] = [await open(olga), await open(bruno)]
  // Both have something in the hand; hers lands first.
  await drag(mine, 'Ants', '13:00', 0)
  await drag(theirs, 'Cats', '15:00', 2)
  await mine.mouse.up()
  const dropped = performance.now()
  await theirs.getByText('Olga moved “Ants”').first().waitFor({ state: 'attached' })
  expect(performance.now() - dropped).toBeLessThan(1_500)
  await theirs.mouse.up()
  await mine.getByText('Bruno moved “Cats”').first().waitFor({ state: 'attached' })
  await stands({ Ants: '13:00 Hall 30', Cats: '15:00 Attic 30' })

  // He moves what she had moved: her undo takes nothing of his away.
  await drag(theirs, 'Ants', '16:00', 1)
  await theirs.mouse.up()
  await mine.getByText('Bruno moved “Ants”').first().waitFor({ state: 'attached' })
  await card(mine, 'Bees').focus()
  await mine.keyboard.press('u')
  await mine.getByText('somebody else has moved Ants since').first().waitFor({ state: 'attached' })
  await stands({ Ants: '16:00 Patio 30', Cats: '15:00 Attic 30' })
  await Promise.all([mine.close(), theirs.close()])
})

test('without a connection a move waits, and is sent later; what came in between is asked about', async () => {
  const page = await open(olga)
  await olga.setOffline(true)
  await drag(page, 'Ants', '14:00', 1)
  await page.mouse.up()
  await page.getByText('No connection. One move is kept').waitFor()
  expect(await card(page, 'Ants').getAttribute('class')).toContain('unsaved')
  await drag(page, 'Cats', '16:00', 2)
  await page.mouse.up()
  await page.getByText('No connection. 2 moves are kept').waitFor()
  await stands()
  // Meanwhile somebody else moves one of the two.
  await moveSessions(chair, event.slug, [
    { sessionId: ids['Cats']!, startsAt: at('12:00'), roomId: rooms[1]!, version: 2 },
  ])
  await olga.setOffline(false)
  await page.getByText('has put “Cats” elsewhere meanwhile').waitFor()
  await stands({ Ants: '14:00 Patio 30', Cats: '12:00 Patio 30' })
  await page.getByRole('button', { name: 'Put it where I wanted' }).click()
  await stands({ Ants: '14:00 Patio 30', Cats: '16:00 Attic 30' })
  await card(page, 'Cats').focus()
  await page.keyboard.press('u')
  await stands({ Ants: '14:00 Patio 30', Cats: '12:00 Patio 30' })
  await page.close()
})

test('a session goes on in several rooms, moves with all of them, and a talk goes into a block and out', async () => {
  const page = await open(olga)
  await card(page, 'Ants').focus()
  await page.getByText('Rooms', { exact: true }).last().click()
  await page.getByRole('checkbox', { name: 'Attic' }).check()
  // Rooms that are no neighbours: the session stands in both.
  await page.locator('.tt-echo', { hasText: 'Ants' }).waitFor()
  await stands({ Ants: '10:00 Hall+Attic 30' })
  await page.getByRole('checkbox', { name: 'Hall' }).uncheck()
  await page.getByRole('checkbox', { name: 'Patio' }).check()
  await stands({ Ants: '10:00 Attic+Patio 30' })
  await page.keyboard.press('u')
  await page.keyboard.press('u')
  await stands({ Ants: '10:00 Hall+Attic 30' })
  await card(page, 'Ants').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await stands({ Ants: '10:05 Hall+Attic 30' })

  await moveSessions(chair, event.slug, [
    {
      sessionId: ids['Elks']!,
      startsAt: null,
      roomId: null,
      blockId: ids['Bees']!,
      version: 1,
      minutes: 10,
    },
  ])
  await card(page, 'Bees').getByText('Elks').waitFor({ state: 'attached' })
  await card(page, 'Bees').focus()
  await page.getByRole('button', { name: 'Take out' }).click()
  await stands({ Ants: '10:05 Hall+Attic 30', Elks: 'waits 10' })
  await page.keyboard.press('u')
  await stands({ Ants: '10:05 Hall+Attic 30', Elks: 'in Bees 10' })
  await page.keyboard.press('U')
  await stands({ Ants: '10:05 Hall+Attic 30', Elks: 'waits 10' })
  await page.close()
})

test('what is dropped on a block of talks becomes one of them; a pin waits for the connection too', async () => {
  await moveSessions(chair, event.slug, [
    {
      sessionId: ids['Dogs']!,
      startsAt: null,
      roomId: null,
      blockId: ids['Bees']!,
      version: 1,
      minutes: 10,
    },
    { sessionId: ids['Cats']!, startsAt: at('10:00'), roomId: rooms[1]!, version: 2, minutes: 15 },
  ])
  const page = await open(olga)
  await drag(page, 'Cats', '11:05', 0)
  expect(await page.locator('.tt-hint').textContent()).toContain('Into the block “Bees”')
  await page.mouse.up()
  await stands({ Cats: 'in Bees 15', Dogs: 'in Bees 10' })
  await olga.setOffline(true)
  await card(page, 'Ants').focus()
  await page.keyboard.press('p')
  await page.getByText('No connection. One move is kept').waitFor()
  await page.getByRole('button', { name: 'Unpin' }).waitFor()
  await olga.setOffline(false)
  await expect.poll(() => page.locator('.tt-state').textContent()).toBe('All saved')
  const { pinned } = await convite.database.db
    .selectFrom('sessions')
    .select('pinned')
    .where('id', '=', ids['Ants']!)
    .executeTakeFirstOrThrow()
  expect(pinned).toBe(true)
  await page.close()
})

test('by touch a long press picks up; a short one scrolls', async () => {
  const phone = await browser.newContext({
    locale: 'en',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    storageState: await olga.storageState(),
  })
  const page = await open(phone)
  await card(page, 'Ants').scrollIntoViewIfNeeded()
  const box = (await card(page, 'Ants').boundingBox())!
  const client = await phone.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  const [x, y] = [box.x + 40, box.y + 10]
  await touch('touchStart', x, y)
  await page.locator('.tt-hint').waitFor()
  const later = await page.locator('.tt-board').evaluate((board) => {
    const style = getComputedStyle(board)
    const field = board.querySelector('.tt-field')!
    return (60 * field.clientHeight) / Number(style.getPropertyValue('--minutes'))
  })
  for (let step = 1; step <= 4; step += 1) await touch('touchMove', x, y + (later * step) / 4)
  await touch('touchEnd', x, y + later)
  await stands({ Ants: '11:00 Hall 30', Bees: '10:00 Hall 30' })
  await phone.close()
})
