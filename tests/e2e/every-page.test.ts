import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages, type Language } from '../../src/shared/localized-text.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { findPages } from './find-pages.ts'
import { screenshot } from './screenshot.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'
import {
  cookiesOf,
  emptyEvent,
  pathsInMails,
  secondStepPages,
  type Cookies,
  type PageToSee,
} from './unlinked-pages.ts'
import { strayWords } from './words-on-page.ts'

const steward = 'steward@example.org'

let convite: RunningConvite
let browser: Browser
const pages = new Map<string, PageToSee>()
const broken: string[] = []

/** The demo's people, by what they have: the owner of its full event, and somebody with a proposal and a place. */
async function peopleOfDemo() {
  const { db } = convite.database
  const owner = await db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.personId')
    .innerJoin('events', 'events.id', 'roles.scopeId')
    .select('people.email')
    .where('events.slug', '=', 'kcd-guadalajara')
    .where('roles.role', '=', 'owner')
    .executeTakeFirstOrThrow()
  const speaker = await db
    .selectFrom('people')
    .innerJoin('proposalSpeakers', 'proposalSpeakers.personId', 'people.id')
    .innerJoin('registrations', 'registrations.email', 'people.email')
    .select('people.email')
    .executeTakeFirstOrThrow()
  return { owner: owner.email, speaker: speaker.email }
}

/** Follows links as somebody, and keeps a page of each template that nobody has seen; `as` tells apart what looks otherwise. */
async function lookAround(cookies: Cookies, paths: readonly string[], as = '') {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const starts = paths.map((path) => `${convite.url}/es${path}`)
  const found = await findPages(starts, cookie, as !== '')
  broken.push(...found.broken)
  for (const [template, address] of found.pages) {
    if (!pages.has(as + template)) pages.set(as + template, { address, cookies })
  }
}

/** Pages that say no, or that there is nothing; and those between which one signs in. */
async function addUnlinked(speaker: Cookies) {
  const page = (path: string, cookies: Cookies = []) => ({
    address: `${convite.url}/es${path}`,
    cookies,
  })
  const unlinked: Record<string, PageToSee> = {
    'nothing at this address': page('/no-such-page'),
    'no such event': page('/events/no-such-event'),
    'not for this role': page('/manage/events/kcd-guadalajara', speaker),
    'nothing typed': { ...page('/events/new', speaker), sends: '#problems' },
    'nobody typed': { ...page('/events/kcd-guadalajara/register'), sends: '#problems' },
    'nothing found': page('/search?q=zzzz'),
    'no event matches': page('/events?q=zzzz&time=all'),
    'no post matches': page('/news?tag=zzzz'),
    'link sent': page('/sign-in/sent?email=ana%40example.org'),
    'link used up': { ...page('/sign-in/link?token=used'), sends: 'main h1' },
    ...(await secondStepPages(browser, convite.url)),
  }
  for (const [name, each] of Object.entries(unlinked)) pages.set(name, each)
}

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([
    startConvite({ demo: true, env: { CONVITE_ADMINS: steward } }),
    launchBrowser(),
  ])
  const { owner, speaker } = await peopleOfDemo()
  const cookies = (email: string) => cookiesOf(browser, convite.url, email)
  const [speakers, owners] = [await cookies(speaker), await cookies(owner)]
  await lookAround([], ['/', '/search?q=kubernetes', '/sign-in', ...(await pathsInMails(convite))])
  await lookAround(speakers, ['/me'])
  await lookAround(owners, ['/me', '/manage/events/kcd-guadalajara'])
  await lookAround(await cookies(steward), ['/me', '/manage/network', '/manage/import-event'])
  const draft = await emptyEvent(convite, owner)
  await lookAround(owners, [`/manage/events/${draft}`, `/events/${draft}`], 'empty ')
  await lookAround(await cookies('new@example.org'), ['/me'], 'new here ')
  await addUnlinked(speakers)
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const sizes = {
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const
type Size = keyof typeof sizes

/** Makes the window that large, and answers by how much the page runs out of it. */
async function fit(page: Page, size: Size): Promise<string[]> {
  await page.setViewportSize(sizes[size].viewport)
  await page.emulateMedia({ colorScheme: sizes[size].colorScheme })
  const widths = '[document.documentElement.scrollWidth, document.documentElement.clientWidth]'
  const [content, window] = await page.evaluate<[number, number]>(widths)
  return content > window ? [`${size}: ${content} px wide in a window of ${window}`] : []
}

type Look = { readonly language: Language; readonly axeAt: Size }

/** What is wrong with a page in one language: errors it logs, words of another one, what runs out of the window at either size, and what axe finds at the one asked for. */
async function faultsOf(
  { address, cookies, sends }: PageToSee,
  { language, axeAt }: Look,
  name: string,
) {
  // What glides in is measured where it comes to rest.
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    // That the page itself answers 404, 403 or 422 is what it is for.
    const itself = message.location().url === page.url()
    if (message.type() === 'error' && !itself) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(address.replace(`${convite.url}/es`, `${convite.url}/${language}`))
  if (sends !== undefined) {
    await page.evaluate(`document.querySelector('main form').submit()`)
    await page.locator(sends).waitFor()
  }
  faults.push(...(await strayWords(page, language)))
  for (const size of ['phone', 'desktop'] as const) {
    faults.push(...(await fit(page, size)))
    await screenshot(page, `${name}-${language}-${size}`)
    if (size !== axeAt) continue
    for (const { rule, elements } of await axe(page)) faults.push(`${rule}: ${elements.join(', ')}`)
  }
  await context.close()
  return faults
}

/** Two thirds of the pages in one language, so that each is seen in two: by axe on a phone in one, on a desktop in the other. */
async function faultsIn(language: Language) {
  const faults: Record<string, string[]> = {}
  const left = [...[...pages].entries()]
  const turn = languages.indexOf(language)
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [number, [template, page]] = next
      const axeAt = ([null, 'phone', 'desktop'] as const)[(number + turn) % 3] ?? null
      if (axeAt === null) continue
      const name = template.replaceAll(/\W+/g, '-').replace(/^-/, '')
      const here = await faultsOf(page, { language, axeAt }, name)
      if (here.length > 0) faults[`${template} (${new URL(page.address).pathname})`] = here
    }
  }
  await Promise.all([work(), work()])
  return faults
}

test('links lead somewhere, and to more than a handful of pages', () => {
  expect(broken).toEqual([])
  expect(pages.size).toBeGreaterThan(90)
})

test.each(languages)(
  'the pages in %s speak that language, fit phone and desktop, log no error and are accessible',
  { timeout: 300_000 },
  async (language) => {
    expect(await faultsIn(language)).toEqual({})
  },
)
