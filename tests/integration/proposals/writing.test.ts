import { beforeAll, beforeEach, expect, test } from 'vitest'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { setUpCall } from '../../../src/areas/proposals/use-cases/set-up-call.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { instantAt } from '../../../src/shared/time.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { person } from '../../factories/people.ts'
import {
  eventWithCall,
  proposalInput,
  submittedProposal,
  type CalledEvent,
} from '../../factories/proposals.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
const day = 86_400_000
const closes = new Date(at.getTime() + day)
let context: Context
let event: CalledEvent
let ana: Actor
beforeAll(() => {
  context = testContext({ ...database, now: at })
})
beforeEach(async () => {
  event = await eventWithCall(context)
  ana = await person(context, { name: 'Ana Autora' })
})

const stored = (code: string) =>
  database.db
    .selectFrom('proposals')
    .select(['status', 'title', 'abstract', 'submittedAt', 'withdrawnAt', 'coSpeakersTyped'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
const speakers = async (code: string) =>
  (
    await database.db
      .selectFrom('proposalSpeakers')
      .innerJoin('proposals', 'proposals.id', 'proposalSpeakers.proposalId')
      .innerJoin('people', 'people.id', 'proposalSpeakers.personId')
      .select('people.email')
      .where('proposals.code', '=', code)
      .orderBy('proposalSpeakers.position')
      .execute()
  ).map(({ email }) => email)
const mails = () =>
  database.db
    .selectFrom('mails')
    .select(['kind', 'recipient'])
    .where('eventId', '=', event.id)
    .where('kind', 'like', 'proposals.%')
    .orderBy('recipient')
    .execute()

test('a call closes before it has opened, or after the event, for nobody', async () => {
  const { startsOn, endsOn, timeZone } = await database.db
    .selectFrom('events')
    .select(['startsOn', 'endsOn', 'timeZone'])
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow()
  const settings = { blind: true, intro: {}, criteria: {}, reviewsPerProposal: 3 }
  const lastMinute = instantAt(`${endsOn ?? startsOn!}T23:59`, timeZone)!
  const refuses = (opensAt: Date, closesAt: Date, code: string) =>
    expect(
      setUpCall(event.owner, event.slug, { ...settings, opensAt, closesAt }),
    ).rejects.toMatchObject({ code, problems: [{ field: 'closesAt', code }] })
  await refuses(closes, at, 'call-closes-before-it-opens')
  await refuses(at, new Date(lastMinute.getTime() + 60_000), 'call-after-event')
  await setUpCall(event.owner, event.slug, { ...settings, opensAt: at, closesAt: lastMinute })
})

test('a draft may lack anything, its half typed co-speakers invite nobody, and nobody is written to', async () => {
  const mine = as(context, ana)
  const { code } = await startProposal(mine, event.slug)
  const people = () => database.db.selectFrom('people').select('id').execute()
  const before = (await people()).length
  const empty = await proposalInput(event, ana, {
    title: '',
    abstract: 'Half a thought',
    level: '',
    formatId: null,
    coSpeakers: ['ben@example.o', 'car'],
  })
  await saveProposal(mine, event.slug, code, empty, false)
  expect(await stored(code)).toEqual({
    status: 'draft',
    title: '',
    abstract: 'Half a thought',
    submittedAt: null,
    withdrawnAt: null,
    coSpeakersTyped: 'ben@example.o\ncar',
  })
  expect((await people()).length).toBe(before)
  expect(await speakers(code)).toEqual([ana.email])
  expect(await mails()).toEqual([])
})

test('a proposal is submitted whole: everything that lacks is named at once, and nothing is written', async () => {
  const mine = as(context, ana)
  const { code } = await startProposal(mine, event.slug)
  const lacking = await proposalInput(event, ana, { title: '', level: '', coSpeakers: ['ben@'] })
  const refused = await saveProposal(mine, event.slug, code, lacking, true).catch(
    (error: { problems: readonly { field: string; code: string }[] }) => error.problems,
  )
  expect(refused).toEqual([
    { field: 'title', code: 'required' },
    { field: 'level', code: 'required' },
    { field: 'coSpeakers', code: 'not-the-email-of', params: { typed: 'ben@' } },
  ])
  expect((await stored(code)).status).toBe('draft')
})

test('submitting tells the author once, and each co-speaker when first named', async () => {
  const mine = as(context, ana)
  const { code } = await startProposal(mine, event.slug)
  const panel = (await formatsOf(database.db, event.id)).find(({ slug }) => slug === 'panel')
  const submit = async (coSpeakers: readonly string[], title = 'Pods') =>
    saveProposal(
      mine,
      event.slug,
      code,
      await proposalInput(event, ana, { title, coSpeakers, formatId: panel?.id ?? null }),
      true,
    )
  await submit(['ben@example.org'])
  const first = [
    { kind: 'proposals.submitted', recipient: ana.email },
    { kind: 'proposals.co-speaker', recipient: 'ben@example.org' },
  ]
  expect(await mails()).toEqual(first)
  await submit(['ben@example.org'], 'Better pods')
  expect(await mails()).toEqual(first)
  // What is typed is added; nobody is taken off by it.
  await submit(['carla@example.org'], 'Better pods')
  expect(await mails()).toEqual([
    ...first,
    { kind: 'proposals.co-speaker', recipient: 'carla@example.org' },
  ])
  expect(await speakers(code)).toEqual([ana.email, 'ben@example.org', 'carla@example.org'])
  expect(await stored(code)).toMatchObject({ status: 'submitted', title: 'Better pods' })
})

test('two submissions at once confirm it once', async () => {
  const mine = as(context, ana)
  const { code } = await startProposal(mine, event.slug)
  const input = await proposalInput(event, ana)
  await Promise.all([1, 2, 3].map(() => saveProposal(mine, event.slug, code, input, true)))
  expect(await mails()).toEqual([{ kind: 'proposals.submitted', recipient: ana.email }])
})

test('a co-speaker edits as well, and can neither take the author’s place nor name them twice', async () => {
  const { code } = await submittedProposal(event, {
    speaker: ana,
    coSpeakers: ['ben@example.org'],
  })
  const ben = await person(context, { email: 'ben@example.org' })
  const input = await proposalInput(event, ben, {
    title: 'By both',
    profile: { name: 'Ben', organisation: '', jobTitle: '', biography: '' },
    coSpeakers: [ana.email, 'ben@example.org'],
  })
  await saveProposal(as(context, ben), event.slug, code, input, false)
  expect(await speakers(code)).toEqual([ana.email, 'ben@example.org'])
  expect((await stored(code)).title).toBe('By both')
})

test('it changes until the call closes, to the instant, and not after; withdrawing goes on', async () => {
  const mine = (now: Date) => as(context, ana, now)
  const { code } = await submittedProposal(event, { speaker: ana })
  const edit = async (title: string, now: Date) =>
    saveProposal(mine(now), event.slug, code, await proposalInput(event, ana, { title }), false)
  await edit('Last minute', new Date(closes.getTime() - 1))
  await expect(edit('Too late', closes)).rejects.toThrow('call-not-open')
  await expect(startProposal(mine(closes), event.slug)).rejects.toThrow('call-not-open')
  expect(await stored(code)).toMatchObject({ title: 'Last minute', status: 'submitted' })
  await withdrawProposal(mine(closes), event.slug, code)
  expect(await stored(code)).toMatchObject({ status: 'withdrawn', withdrawnAt: closes })
  await expect(withdrawProposal(mine(closes), event.slug, code)).rejects.toThrow(
    'proposal-withdrawn',
  )
})

test('a withdrawn proposal can be submitted again while the call is open, with its co-speakers', async () => {
  const { code } = await submittedProposal(event, {
    speaker: ana,
    coSpeakers: ['ben@example.org'],
  })
  await withdrawProposal(as(context, ana), event.slug, code)
  const again = await proposalInput(event, ana)
  await saveProposal(as(context, ana), event.slug, code, again, true)
  expect(await speakers(code)).toEqual([ana.email, 'ben@example.org'])
  expect(await stored(code)).toMatchObject({ status: 'submitted', withdrawnAt: null })
})

test('a call that opens later, or of a draft event, takes nothing', async () => {
  await setUpCall(event.owner, event.slug, {
    opensAt: new Date(at.getTime() + day),
    closesAt: new Date(at.getTime() + 2 * day),
    blind: false,
    intro: {},
    criteria: {},
    reviewsPerProposal: 3,
  })
  await expect(startProposal(as(context, ana), event.slug)).rejects.toThrow('call-not-open')
  const draft = await draftEvent(event.owner)
  await expect(startProposal(as(context, ana), draft.slug)).rejects.toThrow('not-found')
})

test('nobody else reads, changes or withdraws it: not strangers, not organisers of another event', async () => {
  const { code } = await submittedProposal(event, { speaker: ana })
  const other = await eventWithCall(context, { name: 'Another event' })
  const app: TestApp = testApp(context)
  const stranger = await person(context)
  for (const actor of [stranger, other.owner.actor!, event.owner.actor!]) {
    const input = await proposalInput(event, actor)
    const by = as(context, actor)
    await expect(saveProposal(by, event.slug, code, input, true)).rejects.toThrow('not-found')
    await expect(withdrawProposal(by, event.slug, code)).rejects.toThrow('not-found')
    const page = `/en/events/${event.slug}/call/proposals/${code}`
    expect((await app.fetch(page, { as: actor })).status).toBe(404)
  }
  // Through the address of the organiser's own event, the proposal of another is not there.
  const through = `/en/manage/events/${other.slug}/proposals/${code}`
  expect((await app.fetch(through, { as: other.owner.actor })).status).toBe(404)
  const theirs = `/en/manage/events/${event.slug}/proposals/${code}`
  expect((await app.fetch(theirs, { as: other.owner.actor })).status).toBe(403)
  await expect(
    setUpCall(other.owner, event.slug, {
      opensAt: null,
      closesAt: null,
      blind: true,
      intro: {},
      criteria: {},
      reviewsPerProposal: 1,
    }),
  ).rejects.toThrow('forbidden')
  expect((await stored(code)).status).toBe('submitted')
})

test('a draft saves itself quietly through its page, and a problem gives back what was typed', async () => {
  const app = testApp(context)
  const { code } = await startProposal(as(context, ana), event.slug)
  const page = `/en/events/${event.slug}/call/proposals/${code}`
  const form = { title: 'Typed so far', lang: 'es', coSpeakers: 'ben@', name: 'Ana Autora' }
  const saved = await app.fetch(page, { as: ana, form, headers: { 'x-autosave': '1' } })
  expect(saved.status).toBe(204)
  expect((await stored(code)).title).toBe('Typed so far')
  const refused = await app.fetch(page, {
    as: ana,
    form: { ...form, abstract: 'Words', submit: '1' },
  })
  const again = await refused.text()
  expect(refused.status).toBe(422)
  for (const words of ['Typed so far', 'ben@', '“ben@” is not an email address'])
    expect(again).toContain(words)
})

test('what a speaker writes stays text on their page and on the committee’s', async () => {
  const app = testApp(context)
  const abstract =
    '# Hi <script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3))'
  const { code } = await submittedProposal(event, { speaker: ana, abstract })
  const closed = testApp(as(context, null, closes))
  for (const response of [
    await app.fetch(`/en/events/${event.slug}/call/proposals/${code}`, { as: ana }),
    await closed.fetch(`/en/events/${event.slug}/call/proposals/${code}`, { as: ana }),
    await app.fetch(`/en/manage/events/${event.slug}/proposals/${code}`, {
      as: event.owner.actor,
    }),
  ]) {
    expect(response.status).toBe(200)
    expect(/<script>alert|<img src=x|href="javascript/.exec(await response.text())).toBe(null)
  }
})

test('a speaker sees no decision before they are told', async () => {
  const app = testApp(context)
  const { code, id } = await submittedProposal(event, { speaker: ana })
  await database.db
    .insertInto('decisions')
    .values({ proposalId: id, decision: 'accepted', decidedBy: null, decidedAt: at })
    .execute()
  const page = await app.fetch(`/en/events/${event.slug}/call/proposals/${code}`, { as: ana })
  expect((await page.text()).includes('Accepted')).toBe(false)
})

test('the log tells of the start, the submissions and what was changed after, not of every word typed', async () => {
  const later = (minutes: number) => as(context, ana, new Date(at.getTime() + minutes * 60_000))
  const { id, code } = await startProposal(later(0), event.slug)
  const input = await proposalInput(event, ana, { title: 'Logged pods' })
  const save = (minutes: number, submit: boolean) =>
    saveProposal(later(minutes), event.slug, code, input, submit)
  // Saves itself as a draft twice, is submitted, saves itself four times, is sent once more.
  for (const minutes of [1, 2]) await save(minutes, false)
  await save(3, true)
  for (const minutes of [4, 5, 33, 35]) await save(minutes, false)
  await save(36, true)
  const entries = await database.db
    .selectFrom('auditLog')
    .select(['action', 'at'])
    .where('objectId', '=', id)
    .orderBy('at')
    .execute()
  expect(
    entries.map((entry) => [entry.action, (entry.at.getTime() - at.getTime()) / 60_000]),
  ).toEqual([
    ['proposal.start', 0],
    ['proposal.submit', 3],
    ['proposal.edit', 4],
    ['proposal.edit', 35],
    ['proposal.edit', 36],
  ])
})
