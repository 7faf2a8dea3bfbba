import { beforeAll, expect, test } from 'vitest'
import { receivedBy, saidOf } from '../../../src/areas/feedback/queries.ts'
import { giveFeedback } from '../../../src/areas/feedback/use-cases/give-feedback.ts'
import { hideFeedback } from '../../../src/areas/feedback/use-cases/hide-feedback.ts'
import { releaseFeedback } from '../../../src/areas/feedback/use-cases/release-feedback.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let owner: Context
let app: TestApp
let event: { id: string; slug: string }
let talk: { id: string; code: string }
let speaker: Actor
let listener: Actor

// 10:00 to 10:35 in Guadalajara.
const before = new Date('2027-02-19T16:34:59Z')
const after = new Date('2027-02-19T16:35:00Z')
const device = 'd'.repeat(32)

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2027-02-01T12:00:00Z') })
  owner = as(context, await person(context, { name: 'Olga' }))
  speaker = await person(context, { name: 'Ana' })
  listener = await person(context, { name: 'Luis' })
  event = await announcedEvent(owner)
  const roomId = await room(owner, event.slug)
  talk = await session(owner, event.slug, {
    title: { es: 'Datos en casa' },
    speakers: [{ email: speaker.email, name: 'Ana' }],
  })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '10:00', roomId })
  await publishRelease(owner, event.slug, {})
  app = testApp({ ...context, now: () => after })
})

const give = (actor: Actor | null, score: number, at = after, body = '') =>
  giveFeedback(as(context, actor, at), event.slug, { code: talk.code, score, body, device })

const scores = async () =>
  (await saidOf(database.db, event.id)).map(({ score }) => score).toSorted()

test('never before the session ended, nor long after, nor by its own speaker', async () => {
  await expect(give(listener, 5, before)).rejects.toMatchObject({ code: 'feedback-not-yet' })
  await expect(give(listener, 5, new Date('2027-03-20T12:00:00Z'))).rejects.toMatchObject({
    code: 'feedback-over',
  })
  await expect(give(speaker, 5)).rejects.toMatchObject({ code: 'own-session' })
  expect(await scores()).toEqual([])
})

test('one for each person or device, however often at once; a device that signs in says it once', async () => {
  await Promise.all([1, 2, 3, 4].map((score) => give(null, score)))
  expect((await scores()).length).toBe(1)
  await give(listener, 5, after, 'Muy bueno')
  expect(await scores()).toEqual([5])
  await give(null, 2, after, 'Insulto')
  expect(await scores()).toEqual([2, 5])
})

test('speakers read theirs when it is released, without what the team hid', async () => {
  expect(await receivedBy(database.db, speaker.id)).toEqual([])
  const bad = (await saidOf(database.db, event.id)).find(({ body }) => body === 'Insulto')
  await hideFeedback(owner, event.slug, bad?.id ?? '', true)
  await releaseFeedback(owner, event.slug)
  const received = await receivedBy(database.db, speaker.id)
  expect(received.map(({ score, body }) => [score, body])).toEqual([[5, 'Muy bueno']])
  // Nor do other words in the place of what is hidden reach them.
  await give(null, 1, after, 'Otro insulto')
  expect((await receivedBy(database.db, speaker.id)).length).toBe(1)
  expect(await receivedBy(database.db, listener.id)).toEqual([])
})

test('another event’s organiser neither reads nor hides it', async () => {
  const stranger = as(context, await person(context, { name: 'Stranger' }))
  const other = await announcedEvent(stranger)
  const [said] = await saidOf(database.db, event.id)
  await expect(hideFeedback(stranger, event.slug, said?.id ?? '', true)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(hideFeedback(stranger, other.slug, said?.id ?? '', true)).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the form in Spanish, without an account and without JavaScript', async () => {
  const page = await (
    await app.fetch(`/es/events/${event.slug}/sessions/${talk.code}-x/feedback`)
  ).text()
  expect(page).toContain('¿Qué te pareció?')
  const sent = await app.fetch(`/es/events/${event.slug}/sessions/${talk.code}-x/feedback`, {
    form: { score: '4', body: '' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect([
    sent.status,
    sent.headers.getSetCookie().some((each) => each.startsWith('said=')),
  ]).toEqual([303, true])
  const shown = await (
    await app.fetch(`/es/events/${event.slug}/sessions/${talk.code.toLowerCase()}-datos-en-casa`)
  ).text()
  expect(shown).toContain('Dar mi opinión')
})
