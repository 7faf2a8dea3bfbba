import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { findPages } from './find-pages.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

const steward = 'steward@example.org'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
type Page = { readonly address: string; readonly cookies: Cookies }

let convite: RunningConvite
let browser: Browser
const pages = new Map<string, Page>()
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

async function cookiesOf(email: string): Promise<Cookies> {
  const context = await browser.newContext()
  await signIn(await context.newPage(), convite.url, email)
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

async function lookAround(email: string | undefined, ...paths: readonly string[]) {
  const cookies = email === undefined ? [] : await cookiesOf(email)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const starts = paths.map((path) => `${convite.url}/es${path}`)
  const found = await findPages(starts, cookie)
  broken.push(...found.broken)
  for (const [template, address] of found.pages) {
    if (!pages.has(template)) pages.set(template, { address, cookies })
  }
}

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([
    startConvite({ demo: true, env: { CONVITE_ADMINS: steward } }),
    launchBrowser(),
  ])
  const { owner, speaker } = await peopleOfDemo()
  await lookAround(undefined, '/', '/search?q=kubernetes', '/sign-in')
  await lookAround(speaker, '/me')
  await lookAround(owner, '/me', '/manage/events/kcd-guadalajara')
  await lookAround(steward, '/me', '/manage/network', '/manage/import-event')
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

/** What is wrong with a page at one size: errors it logs, words that run out of the window, and what axe finds. */
async function faultsOf({ address, cookies }: Page, name: string, look: BrowserContextOptions) {
  const context = await browser.newContext(look)
  await context.addCookies(cookies)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(address)
  await screenshot(page, name)
  const widths = '[document.documentElement.scrollWidth, document.documentElement.clientWidth]'
  const [content, window] = await page.evaluate<[number, number]>(widths)
  if (content > window) faults.push(`${content} px wide in a window of ${window}`)
  for (const { rule, elements } of await axe(page)) faults.push(`${rule}: ${elements.join(', ')}`)
  await context.close()
  return faults
}

async function faultsOfAll(size: string, look: BrowserContextOptions) {
  const faults: Record<string, string[]> = {}
  const left = [...pages]
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [template, page] = next
      const name = `${template.replaceAll(/\W+/g, '-').replace(/^-/, '')}-${size}`
      const here = await faultsOf(page, name, look)
      if (here.length > 0) faults[`${template} (${new URL(page.address).pathname})`] = here
    }
  }
  await Promise.all([work(), work()])
  return faults
}

test('links lead somewhere, and to more than a handful of pages', () => {
  expect(broken).toEqual([])
  expect(pages.size).toBeGreaterThan(40)
})

describe('every page that a link leads to is accessible, fits, and logs no error', () => {
  test('on a phone, in the light', { timeout: 300_000 }, async () => {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const
    expect(await faultsOfAll('phone', phone)).toEqual({})
  })

  test('on a desktop, in the dark', { timeout: 300_000 }, async () => {
    const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const
    expect(await faultsOfAll('desktop', desktop)).toEqual({})
  })
})
