import { beforeAll, beforeEach, expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { givenBefore } from '../../../src/areas/proposals/queries/given-before.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { wholeTalk } from '../../../src/areas/speakers/queries/talks.ts'
import { addTalk } from '../../../src/areas/speakers/use-cases/add-talk.ts'
import { editTalk } from '../../../src/areas/speakers/use-cases/edit-talk.ts'
import { keepAsTalk } from '../../../src/areas/speakers/use-cases/keep-as-talk.ts'
import { noteOccasion } from '../../../src/areas/speakers/use-cases/note-occasion.ts'
import { submitTalk } from '../../../src/areas/speakers/use-cases/submit-talk.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { eventWithCall, proposalInput, submittedProposal } from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const at = new Date('2026-11-20T12:00:00Z')
let context: Context
let app: TestApp
let ana: Actor
let mine: Context
beforeAll(() => {
  context = testContext({ ...database, now: at })
  app = testApp(context)
})
beforeEach(async () => {
  ana = await person(context, { name: 'Ana Autora' })
  mine = as(context, ana)
})

const words = {
  title: 'Clusters at home',
  abstract: 'What it takes.',
  lang: 'es',
  level: 'beginner',
  notes: 'I bring my own cables.',
} as const
const before = {
  eventName: 'Pycon',
  place: 'Cali',
  givenOn: '2025-06-01',
  slidesUrl: 'https://example.org/slides',
  recordingUrl: '',
}
const proposal = (code: string) =>
  database.db
    .selectFrom('proposals')
    .select(['id', 'title', 'abstract', 'lang', 'level', 'notes', 'status', 'talkId'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow()

test('a talk is submitted to two events, each time as a copy of its own', async () => {
  const [one, two] = [await eventWithCall(context), await eventWithCall(context)]
  const talk = await addTalk(mine, words)
  const first = await submitTalk(mine, talk, { event: one.slug, call: '' })
  const second = await submitTalk(mine, talk, { event: two.slug, call: '' })
  const input = await proposalInput(one, ana, { ...words, title: 'Adapted' })
  await saveProposal(mine, one.slug, first, input, true)
  await editTalk(mine, talk, { ...words, title: 'Written anew' })

  const whole = await wholeTalk(database.db, ana.id, talk)
  expect(whole?.title).toBe('Written anew')
  expect(await proposal(first)).toMatchObject({ title: 'Adapted', status: 'submitted' })
  expect(await proposal(second)).toMatchObject({ ...words, status: 'draft', talkId: whole?.id })
  expect(whole?.proposals.map(({ eventSlug, status }) => [eventSlug, status]).toSorted()).toEqual(
    [
      [one.slug, 'submitted'],
      [two.slug, 'draft'],
    ].toSorted(),
  )
})

test('a talk is nobody else’s: not to be read, changed, submitted or removed', async () => {
  const event = await eventWithCall(context)
  const talk = await addTalk(mine, words)
  const eva = await person(context, { name: 'Eva' })
  const hers = as(context, eva)
  await expect(editTalk(hers, talk, words)).rejects.toMatchObject({ code: 'not-found' })
  await expect(noteOccasion(hers, talk, before)).rejects.toMatchObject({ code: 'not-found' })
  await expect(submitTalk(hers, talk, { event: event.slug, call: '' })).rejects.toMatchObject({
    code: 'not-found',
  })
  const asked = await Promise.all(
    [`/en/me/talks/${talk}`].map(async (path) => (await app.fetch(path, { as: eva })).status),
  )
  expect(asked).toEqual([404])
})

test('a proposal is kept as a talk once, however often and by whom it is asked', async () => {
  const event = await eventWithCall(context)
  const sent = await submittedProposal(event, { speaker: ana, coSpeakers: ['ben@example.org'] })
  const [one, again] = await Promise.all([
    keepAsTalk(mine, event.slug, sent.code),
    keepAsTalk(mine, event.slug, sent.code),
  ])
  expect(again).toBe(one)
  expect(await wholeTalk(database.db, ana.id, one)).toMatchObject({ title: sent.title })
  const { id } = await database.db
    .selectFrom('people')
    .select('id')
    .where('email', '=', 'ben@example.org')
    .executeTakeFirstOrThrow()
  const ben = as(context, { id, email: 'ben@example.org', name: 'Ben', admin: false })
  await expect(keepAsTalk(ben, event.slug, sent.code)).rejects.toMatchObject({
    code: 'already-kept',
  })
})

test('where it was given is shown to a committee, and only how often while names are hidden', async () => {
  const event = await eventWithCall(context, { blind: true })
  const talk = await addTalk(mine, words)
  await noteOccasion(mine, talk, before)
  const code = await submitTalk(mine, talk, { event: event.slug, call: '' })
  await saveProposal(mine, event.slug, code, await proposalInput(event, ana, words), true)
  const { id } = await proposal(code)
  expect(await givenBefore(database.db, id, { withNames: false })).toEqual({
    count: 1,
    occasions: null,
  })
  expect((await givenBefore(database.db, id, { withNames: true })).occasions).toMatchObject([
    { eventName: { en: 'Pycon' }, place: 'Cali', givenOn: '2025-06-01' },
  ])
  const rita = await committeeMember(event)
  const page = await app.fetch(`/en/manage/events/${event.slug}/reviews/${code}`, {
    as: rita.actor!,
  })
  const html = await page.text()
  expect([
    html.includes('Given once before'),
    /Pycon|Cali|example\.org\/slides/.test(html),
  ]).toEqual([true, false])
})

test('a talk goes along in one’s own data, and goes with the account', async () => {
  const talk = await addTalk(mine, words)
  await noteOccasion(mine, talk, before)
  const data = await ownData(database.db, ana.id, ana.email)
  expect(data['talks']).toMatchObject([
    { title: words.title, occasions: [{ event_name: 'Pycon' }] },
  ])
  await eraseAccount(mine, ana.email)
  const { rows } = await database.pool.query<{ left: number }>(
    'select (select count(*)::int from talks where person_id = $1) as left',
    [ana.id],
  )
  expect(rows).toEqual([{ left: 0 }])
})

test('the pages work by hand: write a talk, say where it was given, copy it into a call', async () => {
  const event = await eventWithCall(context)
  const added = await app.fetch('/es/me/talks', { as: ana, form: words })
  const path = added.headers.get('location')!
  expect([added.status, path.startsWith('/es/me/talks/')]).toEqual([303, true])
  const wrong = await app.fetch(`${path}/occasions`, {
    as: ana,
    form: { eventName: 'Pycon', slidesUrl: 'javascript:alert(1)' },
  })
  expect(wrong.status).toBe(422)
  const right = await app.fetch(`${path}/occasions`, { as: ana, form: before })
  expect(right.status).toBe(303)
  const sent = await app.fetch(`${path}/submit`, { as: ana, form: { to: event.slug } })
  expect(sent.headers.get('location')).toMatch(`/es/events/${event.slug}/call/proposals/`)
  const page = await (await app.fetch(path, { as: ana })).text()
  expect(page).toContain('Pycon')
  const nowhere = await app.fetch(`${path}/submit`, { as: ana, form: { to: 'nowhere' } })
  expect(nowhere.status).toBe(404)
})
