import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { saveAward } from '../../../src/areas/awards/use-cases/save-award.ts'
import { beginIssue } from '../../../src/areas/newsletter/use-cases/begin-issue.ts'
import { addPressFile } from '../../../src/areas/press/use-cases/add-press-file.ts'
import { createLateCode } from '../../../src/areas/proposals/use-cases/create-late-code.ts'
import { saveCallQuestion } from '../../../src/areas/proposals/use-cases/save-call-question.ts'
import { routes } from '../../../src/main/routes.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { allows } from '../../../src/shared/policy.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { kiosk } from '../../factories/kiosks.ts'
import { draftPost } from '../../factories/posts.ts'
import { sponsor, tier } from '../../factories/sponsors.ts'
import { callsOfHosts, threeHosts, type HostSide } from '../../factories/three-hosts.ts'
import { as, testContext } from '../../services.ts'

// One event of three hosts: everybody of one host tries every act of the product on the things of the others. A route added
// anywhere is tried by itself.

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let stage: Awaited<ReturnType<typeof threeHosts>>
let formats: ReadonlyMap<string, string>
let calls: ReadonlyMap<string, string>
/** Slugs, by the host that brought each. */
let sponsors: ReadonlyMap<string, string>
/** A question of each host's call, by its slug, and a code for who is late, by its id. */
let questions: ReadonlyMap<string, string>
let codes: ReadonlyMap<string, string>
/** Of the event and of the community: nobody else's hosts touch them. */
let others: Readonly<Record<string, string>>

beforeAll(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  stage = await threeHosts(context)
  const made = await callsOfHosts(context, stage)
  calls = new Map(made.map(({ hostId, id }) => [hostId, id]))
  const owner = as(context, stage.owner)
  const gold = await tier(owner, stage.event)
  const brought = new Map<string, string>()
  for (const { host: hostId, lead } of stage.sides) {
    const traits = { name: `Of ${hostId}`, tierId: gold.id, hostId }
    brought.set(hostId, (await sponsor(as(context, lead), stage.event, traits)).slug)
  }
  sponsors = brought
  for (const { host: hostId, lead } of stage.sides) await ask(as(context, lead), hostId)
  const asked = await database.db.selectFrom('callQuestions').select(['slug', 'hostId']).execute()
  questions = new Map(asked.flatMap(({ hostId, slug }) => (hostId ? [[hostId, slug]] : [])))
  const late = await database.db.selectFrom('lateCodes').select(['id', 'hostId']).execute()
  codes = new Map(late.flatMap(({ hostId, id }) => (hostId ? [[hostId, id]] : [])))
  const { lead: organiser, slug: home } = stage.sides[2]!
  others = {
    tier: gold.slug,
    award: await saveAward(owner, stage.event.slug, null, {
      name: { en: 'Best talk' },
      winnerKind: 'person',
      winner: 'Sara',
      sessionId: null,
      reason: {},
    }),
    file: await pressFile(owner),
    issue: await beginIssue(as(context, organiser), home),
    post: await draftPost(owner, { event: stage.event.slug, title: 'Not out' }),
    kiosk: (await kiosk(owner, { scope: 'event', slug: stage.event.slug })).slug,
  }
  const rows = await database.db.selectFrom('formats').select(['id', 'hostId']).execute()
  // Signing in writes too: it is behind everybody before anything is counted.
  for (const side of stage.sides)
    for (const [, who] of people(side)) await app.fetch('/en/me', { as: who })
  formats = new Map(rows.flatMap(({ id, hostId }) => (hostId ? [[hostId, id] as const] : [])))
})

async function ask(lead: Context, hostId: string): Promise<void> {
  const which = { slug: stage.event.slug, hostId }
  await saveCallQuestion(lead, which, null, {
    kind: 'yes-no',
    about: 'proposal',
    label: { en: `A question of ${hostId}` },
    help: {},
    options: [],
    limit: null,
    required: false,
    hidden: false,
    archived: false,
    trackIds: [],
    formatIds: [],
  })
  await createLateCode(lead, which, {
    note: 'For a friend',
    expiresAt: new Date(now.getTime() + 86_400_000),
    uses: 1,
    formatIds: [],
    trackIds: [],
  })
}

async function pressFile(owner: Context): Promise<string> {
  const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#c0004e' } })
  const bytes = new Uint8Array(await drawn.png().toBuffer())
  const said = { kind: 'logo', alt: { en: 'Logo' }, credit: 'Us', licence: 'cc0' } as const
  return addPressFile(owner, stage.event.slug, { bytes, name: 'logo.png' }, said)
}

/** All rows of all tables but those that every request may touch, as one fingerprint each. */
async function fingerprints(): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'
      and tablename !~ '^(auth_|rate_limits|schema_migrations)' order by 1`.execute(database.db)
  const all: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ print: string }>`
      select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as print from ${sql.table(name)} t`.execute(
      database.db,
    )
    all[name] = rows[0]!.print
  }
  return all
}

const changedIn = (before: Record<string, string>, after: Record<string, string>) =>
  Object.keys(before).filter((name) => before[name] !== after[name])

/** What a form could say to change a thing of this host; every field that any form of the product knows about it. */
const wishes = (side: HostSide, kind: 'track' | 'format') => ({
  'words.en': 'Taken over',
  'description.en': 'Taken over',
  'name.en': `Taken ${kind}`,
  'intro.en': 'Taken over',
  title: 'Taken',
  body: 'Taken',
  message: 'Taken',
  reason: 'Because',
  colour: '#ff0000',
  email: 'intruder@example.org',
  hostId: side.host,
  id: kind === 'track' ? side.track : (formats.get(side.host) ?? ''),
  kind: 'talk',
  minutes: '10',
  minSpeakers: '1',
  maxSpeakers: '1',
  'scores.overall': '1',
  abstainReason: '',
  after: 'stay',
  comment: 'No',
  answer: 'accept',
  decision: 'rejected',
  proposal: side.proposal,
  to: `${calls.get(side.host)}:${side.track}`,
  sessionQuota: '99',
  roles: 'owner',
  state: 'confirmed',
  // Of sponsors, tiers, awards, press and newsletters.
  tierId: '',
  direction: 'up',
  currency: 'USD',
  'subject.en': 'Taken over',
  winnerKind: 'person',
  winner: 'Taken',
  credit: 'Taken',
  licence: 'cc0',
  'alt.en': 'Taken',
  intent: 'decline',
  confirmed: 'on',
  act: 'end',
})

/** Whether an account alone is not enough. */
const isGuarded = ({ policy, action }: Exclude<Route['access'], string>) =>
  !allows(policy, action, new Set(['signed-in']))

// What reviewers say of themselves names nobody's things.
const ofOneself = /\/(?:reviewing(?:\/conflicts|\/bids)?|reviews\/named)$/

const acts = routes.filter(
  ({ method, access, path }) =>
    method !== 'GET' &&
    !ofOneself.test(path) &&
    (typeof access === 'object' ? isGuarded(access) : path.includes('/:proposal')) &&
    /:(event|community|programme)\b/.test(path),
)
const titleOf = ({ method, path }: Route) => `${method} ${path}`
const nobody = '01890000-0000-7000-8000-000000000000'

/** The address of a route with the things of one side in it. */
const addressOf = ({ path }: Route, side: HostSide, host = side.host) =>
  path.replace(/:([A-Za-z]+)(\{[^}]*\})?/g, (_, name: string) => {
    const things: Record<string, string> = {
      lang: 'en',
      event: stage.event.slug,
      host,
      track: side.track,
      proposal: side.proposal,
      person: side.reviewer.id,
      community: side.slug,
      programme: side.slug,
      request: stage.event.slug,
      held: stage.event.slug,
      sponsor: sponsors.get(side.host) ?? '',
      question: questions.get(side.host) ?? '',
      ...others,
    }
    return things[name] ?? nobody
  })

const tries = async (who: Actor, route: Route, side: HostSide, host?: string) => {
  const kind = route.path.includes('/formats') ? 'format' : 'track'
  const response = await app.fetch(addressOf(route, side, host), {
    method: route.method,
    as: who,
    form: {
      ...wishes(side, kind),
      ...(route.path.endsWith('/codes/end') && { id: codes.get(side.host)! }),
      // Of one language: a sponsor is called the same in all.
      ...(route.path.includes('/:sponsor') && { name: 'Taken over', 'name.en': [] }),
    },
  })
  return response.status
}

const people = (side: HostSide) => [
  ['lead', side.lead] as const,
  ['reviewer', side.reviewer] as const,
]
const isRefused = (status: number) => status === 403 || status === 404

it('there are acts to try, among them those on what each host has', () => {
  expect(acts.length).toBeGreaterThan(100)
  const own = acts.filter(({ path }) => path.includes('/hosts/:host')).map(titleOf)
  expect(own.length).toBeGreaterThanOrEqual(9)
})

describe('each host’s people are refused every act on the things of the others, and nothing changes', () => {
  it.each([0, 1, 2])(
    'host %i',
    async (at) => {
      const mine = stage.sides[at]!
      const before = await fingerprints()
      const allowed = []
      for (const theirs of stage.sides.filter((side) => side !== mine))
        for (const [role, who] of people(mine))
          for (const route of acts) {
            const status = await tries(who, route, theirs)
            if (!isRefused(status)) allowed.push(`${role} ${titleOf(route)}: ${status}`)
          }
      expect(allowed).toEqual([])
      expect(changedIn(before, await fingerprints())).toEqual([])
    },
    120_000,
  )
})

it('not through their own address either: the others’ tracks, formats and calls named in it', async () => {
  const [mine, theirs] = stage.sides as [HostSide, HostSide]
  const before = await fingerprints()
  const answers = []
  // The form of a call, its extension and a new code name nothing by an address or an id.
  const namesNothing = /\/call\/(form|deadlines\/extend|deadlines\/codes)$/
  const own = acts.filter(
    ({ path }) => /hosts\/:host\/(tracks\/|call\/)/.test(path) && !namesNothing.test(path),
  )
  for (const route of own)
    answers.push([titleOf(route), await tries(mine.lead, route, theirs, mine.host)])
  expect(answers).toEqual(own.map((route) => [titleOf(route), 404]))
  expect(changedIn(before, await fingerprints())).toEqual([])
})

it('a sponsor of one host is not given to another, and none is added in another’s name', async () => {
  const [mine, theirs] = stage.sides as [HostSide, HostSide]
  const before = await fingerprints()
  const base = `/en/manage/events/${stage.event.slug}/sponsors`
  const statuses = []
  for (const hostId of [theirs.host, ''])
    for (const which of ['new', sponsors.get(mine.host)!])
      statuses.push(
        (await app.fetch(`${base}/${which}`, { as: mine.lead, form: { name: 'Ours', hostId } }))
          .status,
      )
  expect(statuses).toEqual([403, 403, 403, 403])
  const list = await (await app.fetch(base, { as: mine.lead })).text()
  expect(stage.sides.map(({ host }) => list.includes(`${base}/${sponsors.get(host)}`))).toEqual([
    true,
    false,
    false,
  ])
  expect(changedIn(before, await fingerprints())).toEqual([])
})

it('nor do they read the others’ pages', async () => {
  const pages = routes.filter(
    ({ method, path, access }) =>
      method === 'GET' &&
      typeof access === 'object' &&
      /:host\b|:sponsor\b|reviews\/:proposal$/.test(path),
  )
  const [mine, theirs] = stage.sides as [HostSide, HostSide]
  const read = []
  for (const route of pages)
    for (const [role, who] of people(mine)) {
      const { status } = await app.fetch(addressOf(route, theirs), { as: who })
      if (!isRefused(status)) read.push(`${role} ${titleOf(route)}: ${status}`)
    }
  expect(pages.length).toBeGreaterThanOrEqual(4)
  expect(read).toEqual([])
})

it('negative control: the same acts on their own things are let in, and do change what is counted', async () => {
  const [, , mine] = stage.sides as [HostSide, HostSide, HostSide]
  const before = await fingerprints()
  // The review first: taking the reviewer off is one of these acts too.
  const own = acts
    .filter(({ path }) => /\/hosts\/:host|reviews\/:proposal$|\/:sponsor\b/.test(path))
    .toSorted((one, other) => other.path.localeCompare(one.path))
  const letIn = new Set<string>()
  for (const route of own.filter(({ path }) => !path.endsWith('/delete')))
    for (const [, who] of people(mine))
      if (!isRefused(await tries(who, route, mine))) letIn.add(titleOf(route))
  expect([...letIn]).toEqual(own.filter(({ path }) => !path.endsWith('/delete')).map(titleOf))
  expect(changedIn(before, await fingerprints())).toEqual(
    expect.arrayContaining([
      'audit_log',
      'event_hosts',
      'host_reviewers',
      'reviews',
      'sponsors',
      'tracks',
    ]),
  )
})
