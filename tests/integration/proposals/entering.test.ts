import { beforeAll, beforeEach, expect, test } from 'vitest'
import { editProfile } from '../../../src/areas/accounts/use-cases/edit-profile.ts'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { enterProposal } from '../../../src/areas/proposals/use-cases/enter-proposal.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, type CalledEvent } from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const week = 7 * 86_400_000
let context: Context
let app: TestApp
let event: CalledEvent
beforeAll(() => {
  context = testContext({ ...database, now: at })
  app = testApp(context)
})
beforeEach(async () => {
  event = await eventWithCall(context)
})

const entered = async (email: string) => ({
  title: 'An invited keynote',
  abstract: 'What comes next.',
  lang: 'es',
  level: 'beginner' as const,
  trackId: null,
  formatId: (await formatsOf(database.db, event.id))[0]?.id ?? null,
  notes: '',
  speakers: [
    { email, name: 'Said by the team', organisation: 'Red', jobTitle: '', biography: 'Hi' },
  ],
})
const known = (email: string) =>
  database.db
    .selectFrom('people')
    .select(['name', 'organisation', 'emailVerified'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()

test('the team enters one; it is the speaker’s, who claims it by the address', async () => {
  const code = await enterProposal(event.owner, event.slug, await entered('iris@example.org'))
  expect(await known('iris@example.org')).toEqual({
    name: 'Said by the team',
    organisation: 'Red',
    emailVerified: false,
  })
  const mails = await database.db
    .selectFrom('mails')
    .select('kind')
    .where('recipient', '=', 'iris@example.org')
    .execute()
  expect(mails).toEqual([{ kind: 'proposals.entered' }])
  const page = `/en/events/${event.slug}/call/proposals/${code}`
  const opened = await app.fetch(page, { as: { email: 'iris@example.org' } })
  expect([opened.status, opened.headers.get('location')]).toEqual([200, null])
  expect((await app.fetch(page, { as: await person(context) })).status).toBe(404)
})

test('it may be entered after the call closed', async () => {
  const late = as(context, event.owner.actor, new Date(at.getTime() + week))
  const code = await enterProposal(late, event.slug, await entered('late@example.org'))
  const page = `/en/manage/events/${event.slug}/proposals/${code}`
  expect((await app.fetch(page, { as: event.owner.actor! })).status).toBe(200)
})

test('what somebody who signed in says of themselves stays', async () => {
  const iris = await person(context, { name: 'Iris herself', email: 'iris.2@example.org' })
  await editProfile(as(context, iris), {
    name: 'Iris herself',
    lang: 'es',
    organisation: '',
    jobTitle: '',
    biography: '',
    biographyIn: {},
    pronouns: '',
    gender: '',
    country: '',
    speaksFirstTime: null,
    links: [],
  })
  await app.signIn(iris.email)
  await enterProposal(event.owner, event.slug, await entered(iris.email))
  expect(await known(iris.email)).toEqual({
    name: 'Iris herself',
    organisation: '',
    emailVerified: true,
  })
})

test('reviewers and strangers enter nothing; a format is needed', async () => {
  const rita = await committeeMember(event)
  const values = await entered('none@example.org')
  await expect(enterProposal(rita, event.slug, values)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    enterProposal(event.owner, event.slug, { ...values, formatId: null }),
  ).rejects.toMatchObject({ problems: [{ field: 'formatId', code: 'required' }] })
  const form = { email: 'wrong', name: '', title: '', lang: 'es' }
  const again = await app.fetch(`/en/manage/events/${event.slug}/proposals/enter`, {
    as: event.owner.actor!,
    form,
  })
  expect(again.status).toBe(422)
})

test('several are entered at once, as many as the format takes, each of them a speaker who was told', async () => {
  const panel = (await formatsOf(database.db, event.id)).find(({ slug }) => slug === 'panel')!
  const one = await entered('uno@example.org')
  const second = { ...one.speakers[0]!, email: 'dos@example.org', name: 'Dos' }
  const send = (speakers: typeof one.speakers, formatId = one.formatId) =>
    enterProposal(event.owner, event.slug, { ...one, speakers, formatId })
  await expect(send([one.speakers[0]!, one.speakers[0]!], panel.id)).rejects.toMatchObject({
    problems: [{ field: 'others.0.email', code: 'speaks-already' }],
  })
  const crowd = Array.from({ length: panel.maxSpeakers + 1 }, (_, at) => ({
    ...second,
    email: `many-${at}@example.org`,
  }))
  await expect(send(crowd, panel.id)).rejects.toMatchObject({
    problems: [{ field: 'formatId', code: 'too-many-speakers' }],
  })
  const code = await send([one.speakers[0]!, second], panel.id)
  const speaking = await database.db
    .selectFrom('proposalSpeakers')
    .innerJoin('proposals', 'proposals.id', 'proposalSpeakers.proposalId')
    .innerJoin('people', 'people.id', 'proposalSpeakers.personId')
    .select(['people.email', 'proposalSpeakers.state', 'proposalSpeakers.entered'])
    .where('proposals.code', '=', code)
    .orderBy('proposalSpeakers.position')
    .execute()
  expect(speaking).toEqual(
    ['uno@example.org', 'dos@example.org'].map((email) => ({
      email,
      state: 'accepted',
      entered: true,
    })),
  )
  const mails = await database.db
    .selectFrom('mails')
    .select('recipient')
    .where('eventId', '=', event.id)
    .where('kind', '=', 'proposals.entered')
    .orderBy('recipient')
    .execute()
  expect(mails).toEqual([{ recipient: 'dos@example.org' }, { recipient: 'uno@example.org' }])
})

test('what the team wrote it puts right until the speaker signs in, and of nobody else', async () => {
  const code = await enterProposal(event.owner, event.slug, await entered('eva@example.org'))
  const { id } = await database.db
    .selectFrom('people')
    .select('id')
    .where('email', '=', 'eva@example.org')
    .executeTakeFirstOrThrow()
  const page = `/en/manage/events/${event.slug}/proposals/${code}`
  const save = async (personId: string, name: string) =>
    (
      await app.fetch(`${page}/speakers`, {
        as: event.owner.actor!,
        form: { id: personId, name, organisation: 'Red Eléctrica', jobTitle: '', biography: '' },
      })
    ).headers.get('set-cookie')
  const shown = async () =>
    (await (await app.fetch(page, { as: event.owner.actor! })).text()).includes(`${page}/speakers"`)
  expect([await shown(), await save(id, 'Eva Ríos')]).toEqual([
    true,
    expect.stringContaining('success.saved'),
  ])
  expect(await known('eva@example.org')).toMatchObject({
    name: 'Eva Ríos',
    organisation: 'Red Eléctrica',
  })
  const stranger = await person(context, { name: 'Otra' })
  expect(await save(stranger.id, 'Renamed')).toContain('speaker-claimed')
  await app.signIn('eva@example.org')
  expect([await shown(), await save(id, 'Somebody')]).toEqual([
    false,
    expect.stringContaining('speaker-claimed'),
  ])
  expect((await known('eva@example.org')).name).toBe('Eva Ríos')
})
