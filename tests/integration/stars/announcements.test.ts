import { beforeEach, expect, test } from 'vitest'
import { announcementsNow } from '../../../src/areas/schedule/queries/announcements.ts'
import { latestRelease } from '../../../src/areas/schedule/queries/releases.ts'
import { announceChange } from '../../../src/areas/schedule/use-cases/announce-change.ts'
import { correctAnnouncement } from '../../../src/areas/schedule/use-cases/correct-announcement.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { tellAnnouncement } from '../../../src/areas/schedule/use-cases/tell-announcement.ts'
import { previewAnnouncement } from '../../../src/areas/schedule/use-cases/preview-announcement.ts'
import type { KioskContent } from '../../../src/areas/kiosk/domain/content.ts'
import { tellStarred } from '../../../src/areas/schedule/use-cases/tell-starred.ts'
import { chooseTelling } from '../../../src/areas/stars/use-cases/choose-telling.ts'
import { syncStars } from '../../../src/areas/stars/use-cases/sync-stars.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { kiosk } from '../../factories/kiosks.ts'
import { person } from '../../factories/people.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let owner: Context
let event: { id: string; slug: string }
let one: { id: string; code: string }
let two: { id: string; code: string }
let big: string
let small: string
let fan: Actor

const day = '2027-02-19'
const nothing = { on: [], off: [], marks: [], device: null, feed: null, seen: null } as const

beforeEach(async () => {
  context = testContext({ ...database, now: new Date('2027-02-19T12:00:00Z') })
  owner = as(context, await person(context, { name: 'Olga' }))
  event = await announcedEvent(owner)
  big = await room(owner, event.slug, 'Auditorio')
  small = await room(owner, event.slug, 'Aula 1')
  one = await session(owner, event.slug, {
    title: { en: 'One' },
    speakers: [{ email: `ana-${event.slug}@example.org`, name: 'Ana' }],
  })
  two = await session(owner, event.slug, { title: { en: 'Two' } })
  await placeSession(owner, event.slug, one.id, { day, time: '10:00', roomId: big })
  await placeSession(owner, event.slug, two.id, { day, time: '11:00', roomId: big })
  await publishRelease(owner, event.slug, {})
  fan = await person(context, { name: 'Fan' })
  await syncStars(as(context, fan), event.slug, {
    ...nothing,
    on: [{ code: one.code, at: context.now() }],
  })
})

const news = async () =>
  (
    await database.db
      .selectFrom('mails')
      .select(['recipient', 'subject', 'bodyText'])
      .where('kind', '=', 'agenda-news')
      .where('eventId', '=', event.id)
      .orderBy('createdAt')
      .orderBy('recipient')
      .execute()
  ).map(({ recipient, subject }) => [recipient.split('@')[0]!.split('-')[0], subject])

test('one change is published alone; the rest of the working copy goes on waiting', async () => {
  await placeSession(owner, event.slug, two.id, { day, time: '15:00', roomId: small })
  const id = await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'moved',
    day,
    time: '10:30',
    roomId: small,
    text: { en: 'The projector failed.' },
    mail: true,
  })
  const release = await latestRelease(database.db, event.id)
  expect([
    release?.number,
    release?.content.agenda.sessions.map(({ code, from, room: id }) => [
      code === one.code ? 'one' : 'two',
      from,
      id === small ? 'small' : 'big',
    ]),
  ]).toEqual([
    2,
    [
      ['one', '10:30', 'small'],
      ['two', '11:00', 'big'],
    ],
  ])
  const app = testApp(context)
  const page = await (await app.fetch(`/en/events/${event.slug}/agenda`)).text()
  expect(page).toContain('The projector failed.')

  await chooseTelling(as(context, fan), event.slug, { tell: true, consent: 'Email me' })
  await tellAnnouncement(context, id)
  await tellAnnouncement(context, id)
  expect((await news()).map(([, subject]) => subject)).toEqual(
    Array.from({ length: 2 }, () => expect.stringMatching(/^(Changed: “One”|Cambió: «One»)/)),
  )
})

test('who starred it without asking for mails gets none', async () => {
  const id = await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'cancelled',
    text: {},
    mail: true,
  })
  await tellAnnouncement(context, id)
  expect((await news()).map(([who]) => who)).toEqual(['ana'])
  const release = await latestRelease(database.db, event.id)
  expect(release?.content.agenda.cancelled.map(({ code }) => code)).toEqual([one.code])
})

test('other words stand in the place of the first ones, and a second correction of the same is refused', async () => {
  const id = await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'words',
    text: { en: 'Bring a lapttop.' },
    mail: false,
  })
  await correctAnnouncement(owner, event.slug, id, { en: 'Bring a laptop.' })
  const shown = await announcementsNow(database.db, event.id, context.now())
  expect(shown.map(({ text }) => text)).toEqual([{ en: 'Bring a laptop.' }])
  await expect(correctAnnouncement(owner, event.slug, id, { en: 'Again.' })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('neither another event’s organiser nor a stranger announces; nothing that changes nothing is announced', async () => {
  const stranger = as(context, await person(context, { name: 'Stranger' }))
  await announcedEvent(stranger)
  const wanted = { code: one.code, kind: 'cancelled', text: {}, mail: false } as const
  await expect(announceChange(stranger, event.slug, wanted)).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(
    announceChange(owner, event.slug, {
      ...wanted,
      kind: 'moved',
      day,
      time: '10:00',
      roomId: big,
    }),
  ).rejects.toMatchObject({ code: 'nothing-changed' })
  await expect(
    announceChange(owner, event.slug, { ...wanted, kind: 'words' }),
  ).rejects.toMatchObject({ code: 'words-needed' })
})

test('the preview says how many get a mail and what it says, and neither writes nor tells anything', async () => {
  await chooseTelling(as(context, fan), event.slug, { tell: true, consent: 'Email me' })
  const preview = await previewAnnouncement(owner, event.slug, {
    code: one.code,
    kind: 'cancelled',
    text: { es: 'Ana está enferma.' },
    mail: true,
  })
  expect([preview.mailed, preview.stars, preview.registered]).toEqual([2, 1, 0])
  expect(
    preview.mails.map(({ language, text }) => [language, text.includes('Ana está enferma.')]),
  ).toEqual([
    ['es', true],
    ['en', true],
    ['pt', true],
  ])
  const release = await latestRelease(database.db, event.id)
  expect([release?.number, await news()]).toEqual([1, []])
  expect(await announcementsNow(database.db, event.id, context.now())).toEqual([])
})

test('the kiosk of the event says it until it is over, another one does not', async () => {
  const [ours, others] = [
    await kiosk(owner, { scope: 'event', slug: event.slug }),
    await kiosk(owner, { scope: 'event', slug: (await announcedEvent(owner)).slug }),
  ]
  await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'moved',
    day,
    time: '10:00',
    roomId: small,
    text: { en: 'The projector failed.' },
    mail: false,
  })
  const app = testApp(context)
  const told = async (slug: string) => {
    const content = await (await app.fetch(`/en/kiosk/${slug}/content.json`)).json()
    return (content as KioskContent).slides.flatMap(({ key, words }) =>
      key.startsWith('announcement:') ? [[words.en?.title, words.en?.text]] : [],
    )
  }
  expect([await told(ours.slug), await told(others.slug)]).toEqual([
    [['One changes its room: Aula 1 instead of Auditorio.', 'The projector failed.']],
    [],
  ])
})

test('a release tells who starred only of what they starred', async () => {
  await chooseTelling(as(context, fan), event.slug, { tell: true, consent: 'Email me' })
  await placeSession(owner, event.slug, two.id, { day, time: '15:00', roomId: big })
  await publishRelease(owner, event.slug, {})
  await placeSession(owner, event.slug, one.id, { day, time: '16:00', roomId: big })
  await publishRelease(owner, event.slug, {})
  const ids = await database.db
    .selectFrom('releases')
    .select('id')
    .where('eventId', '=', event.id)
    .orderBy('number')
    .execute()
  for (const { id } of [...ids, ...ids]) await tellStarred(context, id)
  expect((await news()).length).toBe(1)
})

test('the same words are announced once, however often they are sent at once, and corrected only by others', async () => {
  const words = {
    code: one.code,
    kind: 'words',
    text: { en: 'Bring a laptop.' },
    mail: true,
  } as const
  const tried = await Promise.allSettled(
    [1, 2, 3].map(() => announceChange(owner, event.slug, words)),
  )
  const [id] = tried.flatMap((each) => (each.status === 'fulfilled' ? each.value : []))
  const refused = tried.flatMap((each) => (each.status === 'rejected' ? each.reason : []))
  expect(refused).toEqual(
    Array.from({ length: 2 }, () => expect.objectContaining({ code: 'announced-already' })),
  )
  await expect(correctAnnouncement(owner, event.slug, id!, words.text)).rejects.toMatchObject({
    code: 'announced-already',
  })
  expect((await announcementsNow(database.db, event.id, context.now())).length).toBe(1)
})

test('one person announces by mail so many times an hour, and no more', async () => {
  const said = []
  for (let at = 0; at < 61; at += 1)
    said.push(
      await announceChange(owner, event.slug, {
        code: one.code,
        kind: 'words',
        text: { en: `Number ${at}` },
        mail: true,
      }).then(
        () => 'announced',
        (error: { code: string }) => error.code,
      ),
    )
  expect([said.slice(0, 60).every((each) => each === 'announced'), said[60]]).toEqual([
    true,
    'too-many-requests',
  ])
})

test('a talk that is cancelled while it waits in a block does not come back with the next release', async () => {
  await database.db
    .updateTable('sessions')
    .set({ blockId: two.id, startsAt: null, roomId: null })
    .where('id', '=', one.id)
    .execute()
  await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'cancelled',
    text: {},
    mail: false,
  })
  await placeSession(owner, event.slug, two.id, { day, time: '15:00', roomId: small })
  await publishRelease(owner, event.slug, {})
  const release = await latestRelease(database.db, event.id)
  expect(release?.content.agenda.sessions.map(({ code }) => code)).toEqual([two.code])
})

test('nobody gets a mail about an event that is not announced', async () => {
  await database.db
    .updateTable('events')
    .set({ announcedAt: null })
    .where('id', '=', event.id)
    .execute()
  const id = await announceChange(owner, event.slug, {
    code: one.code,
    kind: 'cancelled',
    text: {},
    mail: true,
  })
  await tellAnnouncement(context, id)
  expect(await news()).toEqual([])
})
