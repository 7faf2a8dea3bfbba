import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { beforeEach, expect, it } from 'vitest'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { eventSetup, publicEvent } from '../../../src/areas/events/queries.ts'
import { standingInEvent } from '../../../src/areas/accounts/queries.ts'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { answerQuestion } from '../../../src/areas/hosting/use-cases/answer-question.ts'
import { askAboutApplication } from '../../../src/areas/hosting/use-cases/ask-about-application.ts'
import { decideApplication } from '../../../src/areas/hosting/use-cases/decide-application.ts'
import { editTerms } from '../../../src/areas/hosting/use-cases/edit-terms.ts'
import { revokeHost } from '../../../src/areas/hosting/use-cases/revoke-host.ts'
import { saveApplication } from '../../../src/areas/hosting/use-cases/save-application.ts'
import { withdrawApplication } from '../../../src/areas/hosting/use-cases/withdraw-application.ts'
import { prefillApplication } from '../../../src/areas/hosting/domain/prefill-application.ts'
import {
  applicationFacts,
  latestApplication,
  termsOf,
} from '../../../src/areas/hosting/queries/applications.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { stewardedProgramme } from '../../factories/steward.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let owner: Actor
let brand: Awaited<ReturnType<typeof stewardedProgramme>>
let event: { id: string; slug: string }

beforeEach(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  owner = await person(context, { name: 'Olga' })
  brand = await stewardedProgramme(context)
  const home = await community(as(context, owner))
  const own = { kind: 'community' as const, hostId: home.id, summary: {} }
  event = await announcedEvent(as(context, owner), { hosts: [own] })
  await editEvent(as(context, owner), event.slug, {
    changes: { capacity: 300 },
    hosts: [own, { kind: 'programme', hostId: brand.id, summary: {} }],
  })
})

const filled = async () => prefillApplication(await applicationFacts(context.db, event.id))
const apply = async (submit = true, terms: readonly string[] = []) =>
  saveApplication(
    as(context, owner),
    event.slug,
    brand.slug,
    { content: await filled(), terms },
    submit,
  )
const latest = () => latestApplication(context.db, event.id, brand.id)
const code = async () => (await latest())?.code ?? ''
const stands = async () => ({
  application: (await latest())?.state,
  host: (await eventSetup(context.db, event.id)).hosts.at(-1)?.state,
  shown: (await publicEvent(context.db, event.slug, now))?.hosts.some(
    (host) => host.hostId === brand.id,
  ),
})
const decide = async (act: 'approve' | 'decline', reason = '') =>
  decideApplication(as(context, brand.steward), brand.slug, await code(), { act, reason })
const mails = async () =>
  (
    await database.db
      .selectFrom('mails')
      .select(['kind', 'recipient'])
      .where('eventId', '=', event.id)
      .where('kind', '!=', 'roles')
      .orderBy('kind')
      .execute()
  ).map(({ kind, recipient }) => [kind, recipient])

it('is filled in from the event, and approved after a question', async () => {
  expect(await filled()).toMatchObject({
    city: 'Guadalajara',
    startsOn: '2027-02-19',
    attendees: 300,
    organisers: [{ name: 'Olga', email: owner.email, roles: [] }],
  })
  await apply(false)
  expect(await stands()).toEqual({ application: 'draft', host: 'asked', shown: false })
  await apply()
  expect(await stands()).toEqual({ application: 'submitted', host: 'asked', shown: false })
  await askAboutApplication(as(context, brand.steward), brand.slug, await code(), 'Which venue?')
  await answerQuestion(as(context, owner), event.slug, brand.slug, 'The old theatre.')
  expect((await latest())?.messages.map(({ side, body }) => [side, body])).toEqual([
    ['programme', 'Which venue?'],
    ['team', 'The old theatre.'],
  ])
  await decide('approve')
  expect(await stands()).toEqual({ application: 'approved', host: 'accepted', shown: true })
  expect(await mails()).toEqual([
    ['application-answered', brand.steward.email],
    ['application-asked', owner.email],
    ['application-submitted', brand.steward.email],
    ['host-accepted', owner.email],
  ])
})

it('is declined with a reason, and the team may apply again', async () => {
  await apply()
  await expect(decide('decline')).rejects.toMatchObject({ code: 'invalid-input' })
  await decide('decline', 'Too close to another event.')
  expect(await stands()).toEqual({ application: 'declined', host: 'declined', shown: false })
  const first = await code()
  await apply()
  expect(await stands()).toEqual({ application: 'submitted', host: 'asked', shown: false })
  expect(await code()).not.toEqual(first)
})

it('is withdrawn by the team, and with the host that is taken off', async () => {
  await apply()
  await withdrawApplication(as(context, owner), event.slug, brand.slug)
  expect(await stands()).toEqual({ application: 'withdrawn', host: 'asked', shown: false })
  await expect(decide('approve')).rejects.toMatchObject({ code: 'application-moved-on' })
  await apply()
  await decide('approve')
  const { hosts } = await eventSetup(context.db, event.id)
  const [own] = hosts
  await editEvent(as(context, owner), event.slug, {
    hosts: [{ kind: 'community', hostId: own!.hostId, summary: {} }],
  })
  await editEvent(as(context, owner), event.slug, {
    hosts: hosts.map(({ kind, hostId }) => ({ kind, hostId, summary: {} })),
  })
  expect(await stands()).toEqual({ application: 'withdrawn', host: 'asked', shown: false })
})

it('can be revoked with a reason', async () => {
  await apply()
  await decide('approve')
  await revokeHost(
    as(context, brand.steward),
    { kind: 'programme', slug: brand.slug },
    event.slug,
    'No venue.',
  )
  expect(await stands()).toEqual({ application: 'revoked', host: 'asked', shown: false })
})

it('wants each term accepted, and keeps the words that were', async () => {
  const conduct = { en: 'We follow the code of conduct.' }
  await editTerms(as(context, brand.steward), brand.slug, [{ id: null, text: conduct }])
  await expect(apply()).rejects.toMatchObject({
    problems: [{ field: 'terms', code: 'accept-each-term' }],
  })
  const terms = await termsOf(context.db, brand.id)
  await apply(
    true,
    terms.map(({ id }) => id),
  )
  await editTerms(as(context, brand.steward), brand.slug, [
    { id: terms[0]!.id, text: { en: 'Reworded.' } },
  ])
  expect((await latest())?.acceptedTerms).toEqual([
    { id: terms[0]!.id, text: conduct, by: 'Olga', byId: owner.id, at: now.toISOString() },
  ])
})

it('is decided once when two stewards decide at the same time', async () => {
  await apply()
  const results = await Promise.allSettled([decide('approve'), decide('decline', 'No.')])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { application, host } = await stands()
  expect([
    ['approved', 'accepted'],
    ['declined', 'declined'],
  ]).toContainEqual([application, host])
})

it('begins one draft when two of the team begin at the same time', async () => {
  await Promise.all([apply(false), apply(false)])
  const rows = await database.db
    .selectFrom('applications')
    .select('state')
    .where('eventId', '=', event.id)
    .execute()
  expect(rows).toEqual([{ state: 'draft' }])
})

it('is nobody else’s business', async () => {
  await apply()
  const other = await stewardedProgramme(context)
  const stranger = await person(context)
  const asked = await code()
  const of = (programme: string) => `/en/manage/programmes/${programme}/applications/${asked}`
  const statuses = async (path: string, people: readonly Actor[]) =>
    Promise.all(people.map(async (one) => (await app.fetch(path, { as: one })).status))
  const everybody = [brand.steward, other.steward, owner, stranger]
  expect({
    page: await statuses(of(brand.slug), everybody),
    asTheirs: await statuses(of(other.slug), [other.steward]),
    list: await statuses(`/en/manage/programmes/${brand.slug}/applications`, everybody),
    team: await statuses(
      `/en/manage/events/${event.slug}/setup/applications/${brand.slug}`,
      everybody,
    ),
    setup: await statuses(`/en/manage/events/${event.slug}/setup/hosts`, [brand.steward]),
  }).toEqual({
    page: [200, 403, 403, 403],
    asTheirs: [404],
    list: [200, 403, 403, 403],
    team: [403, 403, 200, 403],
    setup: [403],
  })
  expect((await standingInEvent(context.db, brand.steward, event.id)).has('host-steward')).toEqual(
    false,
  )
  await expect(
    decideApplication(as(context, other.steward), other.slug, asked, {
      act: 'approve',
      reason: '',
    }),
  ).rejects.toMatchObject({ code: 'not-found' })
  await apply(false).catch(() => undefined)
  expect(await stands()).toEqual({ application: 'submitted', host: 'asked', shown: false })
})

it('hides a draft from the stewards, and shows what waits on their home', async () => {
  const home = `/en/manage/programmes/${brand.slug}`
  const text = async (path: string) => (await app.fetch(path, { as: brand.steward })).text()
  await apply(false)
  const before = (await text(home)).includes('Read the application')
  expect(
    (await app.fetch(`${home}/applications/${await code()}`, { as: brand.steward })).status,
  ).toEqual(404)
  await apply()
  const after = (await text(home)).includes('Read the application')
  expect({ before, after }).toEqual({ before: false, after: true })
})

it('keeps what was typed when something lacks, by a plain form', async () => {
  const path = `/en/manage/events/${event.slug}/setup/applications/${brand.slug}`
  const form = {
    submit: 'yes',
    attendance: 'in-person',
    city: '',
    attendees: 'many',
    'organisers.0.name': 'Olga Pérez',
    'organisers.0.roles': ['finance', 'swag'],
    sponsors: ['One Ltd', '', ''],
  }
  const refused = await app.fetch(path, { as: owner, form })
  const html = await refused.text()
  expect({
    status: refused.status,
    name: html.includes('value="Olga Pérez"'),
    sponsor: html.includes('value="One Ltd"'),
    attendees: html.includes('value="many"'),
  }).toEqual({ status: 422, name: true, sponsor: true, attendees: true })
  const sent = await app.fetch(path, {
    as: owner,
    form: {
      ...form,
      city: 'Guadalajara',
      attendees: '300',
      startsOn: '2027-02-19',
      'organisers.0.email': 'olga@example.org',
      price: '45,50',
      currency: 'usd',
    },
  })
  expect(sent.status).toEqual(303)
  expect(await latest()).toMatchObject({
    state: 'submitted',
    submittedBy: 'Olga',
    content: {
      price: 45.5,
      currency: 'USD',
      sponsors: ['One Ltd'],
      organisers: [{ name: 'Olga Pérez', roles: ['finance', 'swag'] }],
    },
  })
})

it('forgets an organiser who erases their account', async () => {
  const helper = await person(context, { name: 'Hilda' })
  const content = await filled()
  const [olga] = content.organisers
  await saveApplication(
    as(context, owner),
    event.slug,
    brand.slug,
    {
      content: {
        ...content,
        organisers: [olga!, { ...olga!, name: 'Hilda', email: helper.email }],
      },
      terms: [],
    },
    true,
  )
  const own = await ownData(database.db, helper.id, helper.email)
  expect(own['applicationsAsOrganiser']).toMatchObject([
    { event: event.slug, organiser: { name: 'Hilda' } },
  ])
  await eraseAccount(as(context, helper), helper.email)
  expect((await latest())?.content.organisers.map(({ name }) => name)).toEqual(['Olga'])
})

it('forgets who accepted a term when they erase their account; the acceptance stands', async () => {
  const text = { en: 'We follow the code of conduct.' }
  await editTerms(as(context, brand.steward), brand.slug, [{ id: null, text }])
  const [term] = await termsOf(context.db, brand.id)
  const helper = await person(context, { name: 'Hilda' })
  const grant = { email: helper.email, name: 'Hilda', roles: ['owner'] as const }
  await grantRoles(as(context, owner), { scope: 'event', slug: event.slug }, grant)
  const written = { content: await filled(), terms: [term!.id] }
  await saveApplication(as(context, helper), event.slug, brand.slug, written, true)
  const own = await ownData(database.db, helper.id, helper.email)
  expect(own['acceptedTerms']).toMatchObject([{ event: event.slug, text }])
  await eraseAccount(as(context, helper), helper.email)
  expect((await latest())?.acceptedTerms).toEqual([
    { ...term, by: '', byId: null, at: now.toISOString() },
  ])
})
