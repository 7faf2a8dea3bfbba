import { beforeAll, expect, test } from 'vitest'
import { forgetInterests } from '../../../src/areas/kiosk/use-cases/forget-interests.ts'
import { tellInterested } from '../../../src/areas/kiosk/use-cases/tell-interested.ts'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { ownData } from '../../../src/areas/accounts/queries/own-data.ts'
import { followsOf } from '../../../src/areas/following/queries/subjects.ts'
import { follow } from '../../../src/areas/following/use-cases/follow.ts'
import { setUpCall } from '../../../src/areas/proposals/use-cases/set-up-call.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-01T12:00:00Z')
let context: Context
let app: TestApp
let us: Context

beforeAll(async () => {
  context = testContext({ ...database, now })
  app = testApp(context)
  us = as(context, await person(context))
})

const event = (startsOn = '2027-03-20') => announcedEvent(us, { name: 'Near', startsOn })

const leave = (slug: string, email: string, more: Record<string, string> = { consent: 'on' }) =>
  app.fetch(`/en/events/${slug}/tell-me`, { form: { email, ...more } })

async function confirmed(slug: string, email: string): Promise<string> {
  await leave(slug, email)
  const link = await app.linkFor(email)
  await app.fetch(`${link}/confirm`, { method: 'POST', form: {} })
  return link
}

const mails = async (email: string) => {
  const { rows } = await database.pool.query(
    'select kind from mails where recipient = $1 order by kind',
    [email],
  )
  return rows.map(({ kind }: { kind: string }) => kind)
}

const kept = async (email: string) => {
  const { rows } = await database.pool.query(
    'select confirmed_at is not null as confirmed from event_interests where email = $1',
    [email],
  )
  return rows
}

test('without the tick nothing is kept, and the tick is not set for anybody', async () => {
  const { slug } = await event()
  const page = await (await app.fetch(`/en/events/${slug}/tell-me`)).text()
  expect(page).toMatch(/type="checkbox"/)
  expect(page).not.toMatch(/checked/)
  const answer = await leave(slug, 'no@example.org', {})
  expect([answer.status, await kept('no@example.org')]).toEqual([422, []])
})

test('only who confirms from the mailbox is written to; following the link alone changes nothing', async () => {
  const { slug } = await event('2027-01-10')
  await leave(slug, 'double@example.org')
  const link = await app.linkFor('double@example.org')
  await app.fetch(link)
  await tellInterested(context)
  expect([await kept('double@example.org'), await mails('double@example.org')]).toEqual([
    [{ confirmed: false }],
    ['interest-confirm'],
  ])
  await app.fetch(`${link}/confirm`, { method: 'POST', form: {} })
  await tellInterested(context)
  await tellInterested(context)
  expect(await mails('double@example.org')).toEqual(['interest-confirm', 'interest-soon'])
})

test('when the call opens, one mail; who confirmed while it was open knew already', async () => {
  const { slug } = await event()
  await confirmed(slug, 'before@example.org')
  await setUpCall(us, slug, {
    opensAt: new Date('2027-01-02T00:00:00Z'),
    closesAt: new Date('2027-02-01T00:00:00Z'),
    blind: false,
    intro: {},
    criteria: {},
    reviewsPerProposal: 3,
  })
  const later = { ...context, now: () => new Date('2027-01-03T12:00:00Z') }
  const then = testApp(later)
  await then.fetch(`/pt/events/${slug}/tell-me`, {
    form: { email: 'after@example.org', consent: 'on' },
  })
  const link = await then.linkFor('after@example.org')
  await then.fetch(`${link}/confirm`, { method: 'POST', form: {} })
  await tellInterested(later)
  await tellInterested(later)
  expect([await mails('before@example.org'), await mails('after@example.org')]).toEqual([
    ['interest-call', 'interest-confirm'],
    ['interest-confirm'],
  ])
})

test('the link in a mail erases the address at once', async () => {
  const { slug } = await event()
  const link = await confirmed(slug, 'gone@example.org')
  expect((await app.fetch(`${link}/end`, { method: 'POST', form: {} })).status).toBe(200)
  expect(await kept('gone@example.org')).toEqual([])
  expect((await app.fetch(link)).status).toBe(404)
})

test('a mailbox gets three such mails a day at most, and each answer is the same', async () => {
  const answers = new Set<string>()
  for (let n = 0; n < 5; n += 1) {
    const answer = await leave((await event()).slug, 'target@example.org')
    answers.add(`${answer.status} ${(await answer.text()).length}`)
  }
  expect([(await mails('target@example.org')).length, answers.size]).toEqual([3, 1])
})

test('what was never confirmed goes after three days, all of it when the event is over', async () => {
  const { slug } = await event('2027-01-20')
  await leave(slug, 'never@example.org')
  await confirmed(slug, 'stays@example.org')
  await forgetInterests(as(context, null, new Date('2027-01-05T12:00:00Z')))
  expect([await kept('never@example.org'), await kept('stays@example.org')]).toEqual([
    [],
    [{ confirmed: true }],
  ])
  await forgetInterests(as(context, null, new Date('2027-01-23T12:00:00Z')))
  expect(await kept('stays@example.org')).toEqual([])
})

test('it goes with the person’s data, and no page of the event’s team shows it', async () => {
  const owner = us.actor!
  const { slug } = await event()
  const somebody = await person(context)
  await confirmed(slug, somebody.email)
  for (const path of ['', '/registration', '/log', '/kiosks']) {
    const page = await app.fetch(`/en/manage/events/${slug}${path}`, { as: owner })
    expect(await page.text()).not.toContain(somebody.email)
  }
  await eraseAccount(as(context, somebody), somebody.email)
  expect(await kept(somebody.email)).toEqual([])
})

test('what was agreed to is kept in its words; one’s page of follows shows the event and ends it', async () => {
  const { slug, id } = await event()
  const somebody = await person(context)
  await database.db
    .updateTable('people')
    .set({ emailVerified: true })
    .where('id', '=', somebody.id)
    .execute()
  await confirmed(slug, somebody.email)
  const { eventInterests } = await ownData(database.db, somebody.id, somebody.email)
  expect(eventInterests).toMatchObject([
    { event: slug, consent: expect.stringMatching(/^Yes, write to me about Near\..*erased/) },
  ])
  const own = as(context, somebody)
  await follow(own, { folder: 'places', name: 'MX', email: somebody.email })
  const { rows } = await database.pool.query('select secret from followers where email = $1', [
    somebody.email,
  ])
  const page = `/en/following/${rows[0].secret}`
  expect(await (await app.fetch(page)).text()).toContain(`/en/events/${slug}`)
  await app.fetch(`${page}/stop`, { form: { event: id } })
  expect(await kept(somebody.email)).toEqual([])
  expect((await followsOf(database.db, { email: somebody.email }))?.follows.length).toBe(1)
  await confirmed(slug, somebody.email)
  await app.fetch(`${page}/unsubscribe`, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect([
    await kept(somebody.email),
    await followsOf(database.db, { email: somebody.email }),
  ]).toEqual([[], undefined])
})
