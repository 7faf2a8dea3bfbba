import { beforeEach, expect, it } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { announceEvent } from '../../../src/areas/events/use-cases/announce-event.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { eventsAround, eventSetup, publicEvent } from '../../../src/areas/events/queries.ts'
import { standingInEvent } from '../../../src/areas/accounts/queries.ts'
import { answerHostRequest } from '../../../src/areas/hosting/use-cases/answer-host-request.ts'
import { answerNeighbour } from '../../../src/areas/hosting/use-cases/answer-neighbour.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { readFilter } from '../../../src/areas/network/domain/event-filter.ts'
import { listEvents } from '../../../src/areas/network/queries.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community, programme } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let owner: Actor
let organiser: Actor
let editor: Actor
let home: { id: string; slug: string }
let app: TestApp

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  organiser = await person(context, { name: 'Oscar' })
  editor = await person(context, { name: 'Edith' })
  home = await community(as(context, organiser))
  await grantRoles(
    as(context, organiser),
    { scope: 'community', slug: home.slug },
    { email: editor.email, roles: ['editor'] },
  )
})

const host = (kind: 'programme' | 'community', hostId: string) => ({ kind, hostId, summary: {} })
const statesOf = async (id: string) =>
  (await eventSetup(context.db, id)).hosts.map((each) => each.state)
const shownHosts = async (slug: string) =>
  (await publicEvent(context.db, slug, now))?.hosts.map((each) => each.hostId)
const everywhere = readFilter(new URLSearchParams({ time: 'all' }))
const mailsOf = (kind: string, eventId: string) =>
  database.db
    .selectFrom('mails')
    .select(['recipient', 'subject'])
    .where('kind', '=', kind)
    .where('eventId', '=', eventId)
    .orderBy('recipient')
    .execute()

/** An announced event of the owner, held by a community of theirs, that names the other community. */
async function naming() {
  const own = await community(as(context, owner))
  const event = await announcedEvent(as(context, owner), { hosts: [host('community', own.id)] })
  await editEvent(as(context, owner), event.slug, {
    hosts: [host('community', own.id), host('community', home.id)],
  })
  return { ...event, own }
}

it('accepts at once where who names a host speaks for it, and asks the others by mail', async () => {
  const event = await naming()
  expect(await statesOf(event.id)).toEqual(['accepted', 'asked'])
  expect((await mailsOf('host-asked', event.id)).map((mail) => mail.recipient)).toEqual(
    [editor.email, organiser.email].toSorted(),
  )
})

it('shows a host nowhere until it accepts', async () => {
  const event = await naming()
  const filter = { ...everywhere, community: home.slug }
  const everywhereElse = async () => ({
    page: await shownHosts(event.slug),
    list: (await listEvents(context.db, filter, { now })).events.map((each) => each.slug),
    standing: (await standingInEvent(context.db, organiser, event.id)).has('host-organiser'),
    html: (await (await app.fetch(`/en/events/${event.slug}`)).text()).includes(home.slug),
    api: JSON.stringify(await (await app.fetch(`/api/v1/events/${event.slug}`)).json()).includes(
      home.slug,
    ),
  })
  const nowhere = { page: [event.own.id], list: [], standing: false, html: false, api: false }
  expect(await everywhereElse()).toEqual(nowhere)

  await answerHostRequest(as(context, editor), home.slug, event.slug, { accept: true, reason: '' })
  expect(await everywhereElse()).toEqual({
    page: [event.own.id, home.id],
    list: [event.slug],
    standing: true,
    html: true,
    api: true,
  })

  await revokeHost(
    as(context, organiser),
    { kind: 'community', slug: home.slug },
    event.slug,
    'We cannot help this year.',
  )
  expect(await everywhereElse()).toEqual(nowhere)
  expect((await mailsOf('host-revoked', event.id)).map((mail) => mail.recipient)).toEqual([
    owner.email,
  ])
})

it('announces nothing without a host that accepted', async () => {
  const draft = await draftEvent(as(context, owner), { startsOn: '2027-02-19' })
  await editEvent(as(context, owner), draft.slug, {
    hosts: [host('community', home.id)],
    changes: {
      tagline: { en: 'Come' },
      contactEmail: 'hola@example.org',
      codeOfConductUrl: 'https://example.org/conduct',
    },
  })
  await expect(announceEvent(as(context, owner), draft.slug)).rejects.toMatchObject({
    problems: [{ field: 'hosts', code: 'announcement-needs-hosts' }],
  })
  await answerHostRequest(as(context, organiser), home.slug, draft.slug, {
    accept: true,
    reason: '',
  })
  await announceEvent(as(context, owner), draft.slug)
  expect(await shownHosts(draft.slug)).toEqual([home.id])
})

it('keeps a decline with its reason, and lets nobody else answer', async () => {
  const event = await naming()
  const stranger = await person(context)
  const decline = { accept: false, reason: 'Not ours.' }
  for (const actor of [owner, stranger])
    await expect(
      answerHostRequest(as(context, actor), home.slug, event.slug, decline),
    ).rejects.toMatchObject({ code: 'forbidden' })
  await answerHostRequest(as(context, organiser), home.slug, event.slug, decline)
  const { hosts } = await eventSetup(context.db, event.id)
  expect(hosts.map(({ state, reason }) => ({ state, reason }))).toEqual([
    { state: 'accepted', reason: '' },
    { state: 'declined', reason: 'Not ours.' },
  ])
})

it('counts one of two answers given at the same time', async () => {
  const event = await naming()
  const answers = await Promise.allSettled(
    [organiser, editor].map((actor) =>
      answerHostRequest(as(context, actor), home.slug, event.slug, {
        accept: actor === organiser,
        reason: '',
      }),
    ),
  )
  // A decline may come first and be followed by an acceptance; never the other way round.
  const state = (await statesOf(event.id))[1]
  const [accepted, declined] = answers.map((answer) => answer.status === 'fulfilled')
  expect({ accepted, state }).toEqual({ accepted: true, state: 'accepted' })
  expect(await mailsOf('host-declined', event.id)).toHaveLength(declined ? 1 : 0)
})

it('asks the steward through an application, and nobody by mail', async () => {
  const steward = await person(context)
  const brand = await programme(as(context, { ...steward, admin: true }))
  await grantRoles(
    as(context, { ...steward, admin: true }),
    { scope: 'programme', slug: brand.slug },
    { email: steward.email, roles: ['steward'] },
  )
  const draft = await draftEvent(as(context, owner))
  await editEvent(as(context, owner), draft.slug, { hosts: [host('programme', brand.id)] })
  expect(await statesOf(draft.id)).toEqual(['asked'])
  expect(await mailsOf('host-asked', draft.id)).toEqual([])
  const own = await draftEvent(as(context, steward))
  await editEvent(as(context, steward), own.slug, { hosts: [host('programme', brand.id)] })
  expect(await statesOf(own.id)).toEqual(['accepted'])
})

it('links events beside each other once the other owner agrees', async () => {
  const neighbour = await person(context, { name: 'Nadia' })
  const event = await announcedEvent(as(context, owner))
  const other = await announcedEvent(as(context, neighbour), { name: 'Other' })
  const beside = async () => [
    (await publicEvent(context.db, event.slug, now))?.colocated.map((each) => each.slug),
    (await publicEvent(context.db, other.slug, now))?.colocated.map((each) => each.slug),
  ]
  await editEvent(as(context, owner), event.slug, { colocatedWith: [other.slug] })
  expect(await beside()).toEqual([[], []])
  expect((await mailsOf('neighbour-asked', other.id)).map((mail) => mail.recipient)).toEqual([
    neighbour.email,
  ])

  // Who is asked and saves their own set-up neither loses nor grants anything.
  await editEvent(as(context, neighbour), other.slug, { colocatedWith: [] })
  expect(await beside()).toEqual([[], []])
  await expect(
    answerNeighbour(as(context, owner), event.slug, other.slug, { accept: true, reason: '' }),
  ).rejects.toMatchObject({ code: 'already-answered' })

  await answerNeighbour(as(context, neighbour), other.slug, event.slug, {
    accept: true,
    reason: '',
  })
  expect(await beside()).toEqual([[other.slug], [event.slug]])
  await editEvent(as(context, neighbour), other.slug, { colocatedWith: [] })
  expect(await beside()).toEqual([[], []])
})

it('finds hosts among many by name or city, and keeps what was ticked', async () => {
  const event = await draftEvent(as(context, owner))
  const path = `/en/manage/events/${event.slug}/setup/hosts`
  const page = await (
    await app.fetch(path, {
      as: owner,
      form: { hosts: [`community:${home.id}`], find: 'nowhere at all', edition: 'Fifth' },
    })
  ).text()
  expect({
    ticked: page.includes(`value="community:${home.id}"`),
    edition: page.includes('value="Fifth"'),
    none: page.includes('Nothing found'),
    saved: (await eventSetup(context.db, event.id)).hosts,
  }).toEqual({ ticked: true, edition: true, none: true, saved: [] })
  const found = await (
    await app.fetch(path, { as: owner, form: { find: home.slug, search: 'yes' } })
  ).text()
  expect(found.includes(`value="community:${home.id}"`)).toEqual(true)
})

it('offers to be held beside only what is in the same city on the same days', async () => {
  const make = async (name: string, place: { city: string; startsOn: string; endsOn: string }) => {
    const made = await announcedEvent(as(context, owner), { name })
    await editEvent(as(context, owner), made.slug, { changes: place })
    return made
  }
  const own = await make('Own', { city: 'Quito', startsOn: '2027-05-10', endsOn: '2027-05-11' })
  const beside = await make('Beside', {
    city: 'quito',
    startsOn: '2027-05-11',
    endsOn: '2027-05-12',
  })
  await make('Later', { city: 'Quito', startsOn: '2027-05-12', endsOn: '2027-05-12' })
  await make('Elsewhere', { city: 'Lima', startsOn: '2027-05-10', endsOn: '2027-05-11' })
  expect((await eventsAround(context.db, own.id)).map(({ slug }) => slug)).toEqual([beside.slug])
})

it('lists what a programme holds without an application, where its steward takes that back', async () => {
  const brand = await stewardedProgramme(context)
  const event = await announcedEvent(as(context, owner), {
    hosts: [host('programme', brand.id)],
  })
  const base = `/en/manage/programmes/${brand.slug}`
  const revoke = `${base}/held/${event.slug}/revoke`
  const list = async () =>
    (await (await app.fetch(`${base}/applications`, { as: brand.steward })).text()).includes(revoke)
  const before = await list()
  const refused = await app.fetch(revoke, { as: owner, form: { reason: 'x' } })
  const wordless = await app.fetch(revoke, { as: brand.steward, form: { reason: '' } })
  await app.fetch(revoke, { as: brand.steward, form: { reason: 'Not ours' } })
  expect([before, refused.status, wordless.status, await list()]).toEqual([true, 403, 422, false])
  expect(await shownHosts(event.slug)).toEqual([])
})
