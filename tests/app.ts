import { admit } from '../src/areas/accounts/web/admit.ts'
import { createAccounts } from '../src/areas/accounts/sign-in.ts'
import { movedTo } from '../src/areas/news/web/moved-to.ts'
import { failure } from '../src/main/failure.tsx'
import { routes } from '../src/main/routes.ts'
import { createApp } from '../src/platform/http/app.ts'
import type { Services } from '../src/platform/use-case.ts'

type Init = Omit<RequestInit, 'body'> & {
  /** Who asks: signed in the way a person is. */
  readonly as?: { readonly email: string } | null
  /** Cookies to send, instead of those of a person. */
  readonly cookie?: string
  /** A form's fields, or any other body. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: RequestInit['body']
  /** The visitor's address. */
  readonly from?: string
}

export type TestApp = {
  fetch(path: string, init?: Init): Promise<Response>
  /** The cookies of somebody who just signed in by a link. */
  signIn(email: string): Promise<string>
  /** The address in the newest mail to somebody, without the site. */
  linkFor(email: string): Promise<string>
}

/** The whole product in this process, behind its routes and guards: `testApp(testServices(database))`. */
export function testApp(services: Services): TestApp {
  const { readSession } = createAccounts(services)
  const app = createApp({ services, routes, admit, failure, movedTo, readSession })
  const sessions = new Map<string, Promise<string>>()
  let visitors = 0

  async function fetch(path: string, init: Init = {}): Promise<Response> {
    const { as, form, from = '203.0.113.1', cookie, body: raw, ...rest } = init
    const headers = new Headers(rest.headers)
    const cookies = cookie ?? (as ? await sessionOf(as.email) : '')
    if (cookies) headers.set('cookie', cookies)
    const body = form ? new URLSearchParams(pairs(form)) : raw
    const request = new Request(new URL(path, services.config.url), {
      ...rest,
      headers,
      redirect: 'manual',
      ...(body ? { body, method: rest.method ?? 'POST' } : {}),
    })
    return app.fetch(request, {
      incoming: { socket: { remoteAddress: from, remotePort: 1, remoteFamily: 'IPv4' } },
    })
  }

  async function linkFor(email: string): Promise<string> {
    const mail = await services.db
      .selectFrom('mails')
      .select('bodyText')
      .where('recipient', '=', email)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const link = /https?:\/\/\S+/.exec(mail.bodyText)?.[0]
    if (!link) throw new Error(`no link in the mail to ${email}`)
    const { pathname, search } = new URL(link)
    return pathname + search
  }

  async function signIn(email: string): Promise<string> {
    visitors += 1
    const from = `198.51.100.${visitors % 250}`
    await fetch('/en/sign-in', { form: { email }, from })
    const link = new URL(await linkFor(email), services.config.url)
    const response = await fetch(link.pathname, {
      form: Object.fromEntries(link.searchParams),
      from,
    })
    return cookiesOf(response)
  }

  function sessionOf(email: string): Promise<string> {
    const existing = sessions.get(email)
    if (existing) return existing
    const made = signIn(email)
    sessions.set(email, made)
    return made
  }

  return { fetch, signIn, linkFor }
}

/** What a browser would send back of the cookies that a response sets. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')

/** The cookies a browser has after a response, when it had these before. */
export function cookiesAfter(before: string, response: Response): string {
  const jar = new Map(
    `${before}; ${cookiesOf(response)}`.split('; ').map((cookie) => [cookie.split('=')[0], cookie]),
  )
  return [...jar.values()].filter((cookie) => cookie !== '').join('; ')
}

const pairs = (form: NonNullable<Init['form']>): string[][] =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
