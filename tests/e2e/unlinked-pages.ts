import type { Browser, BrowserContext } from 'playwright-core'
import { draftEvent } from '../factories/draft-event.ts'
import { testContext } from '../services.ts'
import { totp } from '../totp.ts'
import { signIn } from './sign-in.ts'
import type { RunningConvite } from './start-convite.ts'

export type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** A page to look at: its address in Spanish, and the session of who looks. */
export type PageToSee = {
  readonly address: string
  readonly cookies: Cookies
  /** Its first form is sent as it stands before one looks; what then is to be seen. */
  readonly sends?: string
}

export async function cookiesOf(browser: Browser, url: string, email: string): Promise<Cookies> {
  const context = await browser.newContext()
  await signIn(await context.newPage(), url, email)
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

/** The paths that a mail leads to: a place of one's own, and the order it came with. */
export async function pathsInMails({ database }: RunningConvite): Promise<string[]> {
  const { secret, order } = await database.db
    .selectFrom('registrations')
    .innerJoin('orders', 'orders.id', 'registrations.orderId')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .select(['registrations.secret', 'orders.secret as order'])
    .where('registrations.status', '=', 'confirmed')
    .orderBy('events.startsOn', 'desc')
    .executeTakeFirstOrThrow()
  return [`/registrations/${secret}`, `/registrations/${secret}/transfer`, `/orders/${order}`]
}

/** A draft in which nothing stands yet. Answers its slug. */
export async function emptyEvent({ database }: RunningConvite, owner: string): Promise<string> {
  const { id, email, name } = await database.db
    .selectFrom('people')
    .select(['id', 'email', 'name'])
    .where('email', '=', owner)
    .executeTakeFirstOrThrow()
  const actor = { id, email, name, admin: false }
  const { slug } = await draftEvent({ ...testContext({ pool: database.pool }), actor })
  return slug
}

/** The sign-in pages between which somebody with a second step goes, each with the session it needs. */
export async function secondStepPages(
  browser: Browser,
  url: string,
): Promise<Record<string, PageToSee>> {
  const email = 'careful@example.org'
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, url, email)
  await page.goto(`${url}/es/me/security`)
  await page.locator('form[action$="/second-factor/begin"] button').click()
  const beginning = { address: page.url(), cookies: await context.cookies() }
  const secret = (await page.locator('main code').textContent()) ?? ''
  await page.locator('main input[name=code]').fill(totp(secret))
  await page.locator('main form button').first().click()
  await page.waitForLoadState()
  const on = { address: `${url}/es/me/security`, cookies: await context.cookies() }
  await context.close()
  const code = { address: `${url}/es/sign-in/code`, cookies: await cookiesOf(browser, url, email) }
  return { 'second step, beginning': beginning, 'second step, on': on, 'second step, asked': code }
}
