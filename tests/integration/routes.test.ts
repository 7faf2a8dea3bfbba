import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../src/main/routes.ts'
import type { Route } from '../../src/platform/http/route.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import { allows } from '../../src/shared/policy.ts'
import { testApp, type TestApp } from '../app.ts'
import { testDatabase } from '../database.ts'
import { adminAddress, everyPersona, type Persona } from '../factories/personas.ts'
import { testContext } from '../services.ts'

// Every address of the product as everybody, against the policy tables. A route added anywhere is walked by itself.

const database = testDatabase()
let app: TestApp
let personas: readonly Persona[]
let names: Awaited<ReturnType<typeof everyPersona>>['names']

beforeAll(async () => {
  const context = testContext({ ...database, env: { CONVITE_ADMINS: adminAddress } })
  app = testApp(context)
  ;({ personas, names } = await everyPersona(context))
})

const anyId = '01890000-0000-7000-8000-000000000000'

const addressOf = (route: Route, parts: Readonly<Record<string, string>>, other = anyId) =>
  route.path.replace(
    /:([A-Za-z]+)(\{[^}]*\})?/g,
    (_, name: string) => parts[name] ?? (name === 'lang' ? 'en' : other),
  )

const ask = (route: Route, path: string, actor: Actor | null) =>
  app.fetch(path, {
    method: route.method,
    as: actor,
    ...(route.method === 'GET' ? {} : { form: {} }),
  })

type Verdict = 'sign in' | 'refused' | 'hidden' | 'let in' | 'broken'

/** What a response says about permission; whatever a handler answers that was reached counts as let in. */
function verdictOf(response: Response): Verdict {
  if (response.status >= 500) return 'broken'
  if (response.status === 401 || response.headers.get('location')?.startsWith('/en/sign-in?'))
    return 'sign in'
  if (response.status === 403) return 'refused'
  return 'let in'
}

function due(route: Route, { actor, in: standings }: Persona): Verdict {
  const { access } = route
  if (access === 'public') return 'let in'
  if (access === 'signed-in') return actor ? 'let in' : 'sign in'
  if (allows(access.policy, access.action, new Set(standings[access.scope]))) return 'let in'
  return actor ? 'refused' : 'sign in'
}

const titleOf = (route: Route) => `${route.method} ${route.path}`
const guarded = routes.filter(({ access }) => access !== 'public')
const named = (some: readonly Route[]) => some.map((route) => [titleOf(route), route] as const)
const about = (name: string) => routes.filter(({ path }) => path.split('/').includes(name))

test('there are addresses to walk', () => {
  expect(guarded.length).toBeGreaterThan(20)
  expect(new Set(routes.map(titleOf)).size).toBe(routes.length)
})

describe('everybody gets the verdict of the policy table', () => {
  test.each(named(guarded))('%s', async (_, route) => {
    const verdicts: Record<string, Verdict> = {}
    const wanted: Record<string, Verdict> = {}
    for (const persona of personas) {
      wanted[persona.who] = due(route, persona)
      verdicts[persona.who] = verdictOf(await ask(route, addressOf(route, names), persona.actor))
    }
    expect(verdicts).toEqual(wanted)
  })
})

const nowhere = { event: 'nowhere', community: 'nowhere', programme: 'nowhere' }

/** Without anything sent, a form may be found wanting before anybody looks whether there is such an event. */
const notThere = (route: Route) =>
  route.method === 'GET' || route.access !== 'public' ? [404] : [404, 422]

describe('a draft does not exist for people without a role in it', () => {
  test.each(named(about(':event')))('%s', async (_, route) => {
    const { access } = route
    if (typeof access === 'object' && allows(access.policy, access.action, new Set(['signed-in'])))
      return
    const outsiders = personas.filter(({ who }) =>
      ['stranger', 'owner of another event', 'chair'].includes(who),
    )
    for (const { actor } of outsiders) {
      const [draft, nothing] = [{ ...names, event: names.draft }, nowhere]
      const response = await ask(route, addressOf(route, draft), actor)
      expect(notThere(route)).toContain(response.status)
      expect(response.status).toBe((await ask(route, addressOf(route, nothing), actor)).status)
    }
    if (access !== 'public')
      expect(verdictOf(await ask(route, addressOf(route, nowhere), null))).toBe('sign in')
  })
})

describe('an unknown event, community or programme is not found', () => {
  test.each(named([...about(':event'), ...about(':community'), ...about(':programme')]))(
    '%s',
    async (_, route) => {
      const admin = personas.at(-1)?.actor ?? null
      expect(notThere(route)).toContain((await ask(route, addressOf(route, nowhere), admin)).status)
    },
  )
})

describe('a malformed id breaks nothing', () => {
  test.each(named(routes))('%s', async (_, route) => {
    const admin = personas.at(-1)?.actor ?? null
    const response = await ask(route, addressOf(route, names, "x'%00"), admin)
    expect(verdictOf(response)).not.toBe('broken')
  })
})
