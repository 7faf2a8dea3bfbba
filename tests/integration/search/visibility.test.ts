import { beforeAll, expect, test } from 'vitest'
import { eraseAccount } from '../../../src/areas/accounts/use-cases/erase-account.ts'
import { announceEvent } from '../../../src/areas/events/use-cases/announce-event.ts'
import { editEvent } from '../../../src/areas/events/use-cases/edit-event.ts'
import { answerHostRequest } from '../../../src/areas/hosting/use-cases/answer-host-request.ts'
import { hideExternalEvent } from '../../../src/areas/network/use-cases/hide-external-event.ts'
import { importConferences } from '../../../src/areas/network/use-cases/import-conferences.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { unpublishPost } from '../../../src/areas/news/use-cases/unpublish-post.ts'
import { deleteSession } from '../../../src/areas/schedule/use-cases/delete-session.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { readQuestion } from '../../../src/areas/search/domain/question.ts'
import { searchEverything } from '../../../src/areas/search/queries.ts'
import { forgetUnusedWords } from '../../../src/areas/search/use-cases/forget-unused-words.ts'
import { readDueDocuments } from '../../../src/areas/search/use-cases/read-due-documents.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { draftEvent } from '../../factories/draft-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, postText, publishedPost } from '../../factories/posts.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T11:00:00Z')
let context: Context
let owner: Context
let organiser: Actor

beforeAll(async () => {
  context = testContext({ ...database, now })
  owner = as(context, await person(context, { name: 'Olga' }))
  organiser = await person(context, { name: 'Oscar' })
})

/** What is found, as `kind: title`, in the order of the list. */
async function found(words: string, at = now): Promise<string[]> {
  const question = readQuestion(new URLSearchParams({ q: words }))
  const answer = await searchEverything(context.db, { question, now: at, language: 'en', page: 1 })
  expect(answer.total).toBe(answer.found.length)
  return answer.found.map(({ kind, title }) => `${kind}: ${title.map(({ text }) => text).join('')}`)
}

test('an event is found from its announcement on, under the name it has now', async () => {
  const { slug } = await draftEvent(owner, { name: 'Quetzal Days', startsOn: '2027-02-19' })
  expect(await found('quetzal')).toEqual([])
  const { id: hostId } = await community(owner)
  await editEvent(owner, slug, {
    hosts: [{ kind: 'community', hostId, summary: {} }],
    changes: {
      tagline: { en: 'x' },
      contactEmail: 'hola@example.org',
      codeOfConductUrl: 'https://example.org/c',
    },
  })
  expect(await found('quetzal')).toEqual([])
  await announceEvent(owner, slug)
  expect(await found('quetzal')).toEqual(['event: Quetzal Days'])
  await editEvent(owner, slug, { changes: { name: { en: 'Tucan Days' } } })
  expect(await found('quetzal')).toEqual([])
  expect(await found('tucan')).toEqual(['event: Tucan Days'])
})

test('a session and who speaks are found while the latest release has them, and never before', async () => {
  const speaker = await person(context, { name: 'Zoraida Quintanilla' })
  const event = await announcedEvent(owner, { name: 'Colibri Days' })
  const roomId = await room(owner, event.slug)
  const talk = await session(owner, event.slug, {
    title: { en: 'Hummingbird clusters' },
    abstract: { en: 'Nectar for everybody' },
    speakers: [{ email: speaker.email, name: speaker.name }],
  })
  const other = await session(owner, event.slug, { title: { en: 'Toucan clusters' } })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '09:00', roomId })
  expect(await found('hummingbird')).toEqual([])
  expect(await found('zoraida')).toEqual([])

  await publishRelease(owner, event.slug, {})
  expect(await found('nectar')).toEqual(['session: Hummingbird clusters'])
  expect(await found('zoraida')).toEqual([
    'speaker: Zoraida Quintanilla',
    'session: Hummingbird clusters',
  ])
  expect(await found('toucan')).toEqual([])

  await placeSession(owner, event.slug, other.id, { day: '2027-02-19', time: '11:00', roomId })
  await deleteSession(owner, event.slug, talk.id)
  expect(await found('toucan')).toEqual([])
  await publishRelease(owner, event.slug, {})
  expect(await found('hummingbird')).toEqual([])
  expect(await found('zoraida')).toEqual([])
  expect(await found('toucan')).toEqual(['session: Toucan clusters'])
})

test('sessions of an event that is not announced are not found, and with the announcement they are', async () => {
  const { slug } = await draftEvent(owner, { name: 'Secret Days', startsOn: '2027-02-19' })
  const { id: hostId } = await community(owner)
  await editEvent(owner, slug, {
    hosts: [{ kind: 'community', hostId, summary: {} }],
    changes: {
      tagline: { en: 'x' },
      contactEmail: 'hola@example.org',
      codeOfConductUrl: 'https://example.org/c',
    },
  })
  const roomId = await room(owner, slug)
  const talk = await session(owner, slug, { title: { en: 'Jaguar operators' } })
  await placeSession(owner, slug, talk.id, { day: '2027-02-19', time: '09:00', roomId })
  await publishRelease(owner, slug, {}).catch(() => null)
  expect(await found('jaguar')).toEqual([])
  await announceEvent(owner, slug)
  await publishRelease(owner, slug, {}).catch(() => null)
  expect(await found('jaguar')).toEqual(['session: Jaguar operators'])
})

test('a host that was only asked does not lead to the event; one that accepted does', async () => {
  const asked = await community(as(context, organiser), { slug: 'guacamaya' })
  const event = await announcedEvent(owner, { name: 'Shared Days' })
  const hosts = await owner.db
    .selectFrom('eventHosts')
    .select('communityId')
    .where('eventId', '=', event.id)
    .execute()
  await editEvent(owner, event.slug, {
    hosts: [...hosts.map(({ communityId }) => communityId!), asked.id].map((hostId) => ({
      kind: 'community' as const,
      hostId,
      summary: {},
    })),
  })
  expect(await found('guacamaya')).toEqual(['community: Community guacamaya'])
  await answerHostRequest(as(context, organiser), asked.slug, event.slug, {
    accept: true,
    reason: '',
  })
  expect((await found('guacamaya')).toSorted()).toEqual([
    'community: Community guacamaya',
    'event: Shared Days',
  ])
})

test('a post is found while it is published, a planned one from its hour on', async () => {
  const home = await community(owner)
  await draftPost(owner, { community: home.slug, title: 'Armadillo draft' })
  expect(await found('armadillo')).toEqual([])
  const at = new Date('2027-01-11T08:00:00Z')
  const planned = await publishedPost(owner, { community: home.slug, title: 'Capybara news', at })
  expect(await found('capybara')).toEqual([])
  expect(await found('capybara', new Date('2027-01-11T08:01:00Z'))).toEqual(['post: Capybara news'])
  const slug = await publishedPost(owner, { community: home.slug, title: 'Manatee news' })
  expect(await found('manatee')).toEqual(['post: Manatee news'])
  await editPost(owner, slug, { texts: { en: postText('Dolphin news') } })
  expect(await found('manatee')).toEqual([])
  expect(await found('dolphin')).toEqual(['post: Dolphin news'])
  await unpublishPost(owner, slug)
  await unpublishPost(owner, planned)
  expect(await found('dolphin')).toEqual([])
  expect(await found('capybara', new Date('2027-02-11T08:01:00Z'))).toEqual([])
})

test('an external event is found unless it is hidden', async () => {
  const admin = as(context, { ...(await person(context)), admin: true })
  await importConferences(admin, {
    unread: [],
    files: [
      {
        path: '2027/python.json',
        year: '2027',
        topic: 'python',
        rows: [
          {
            name: 'PyMapache',
            url: 'https://pymapache.example',
            startDate: '2027-02-05',
            endDate: '2027-02-05',
            city: 'Medellín',
            country: 'Colombia',
          },
        ],
      },
    ],
  })
  expect(await found('pymapache')).toEqual(['external: PyMapache'])
  expect(await found('medellin colombia')).toEqual(['external: PyMapache'])
  const { id } = await context.db
    .selectFrom('externalEvents')
    .select('id')
    .executeTakeFirstOrThrow()
  await hideExternalEvent(admin, id, true)
  expect(await found('pymapache')).toEqual([])
})

test('a person who was erased vanishes, also from the words for those who mistype', async () => {
  const speaker = await person(context, { name: 'Xiomara Villavicencio' })
  const event = await announcedEvent(owner)
  const roomId = await room(owner, event.slug)
  const talk = await session(owner, event.slug, {
    title: { en: 'Ocelot pipelines' },
    speakers: [{ email: speaker.email, name: speaker.name }],
  })
  await placeSession(owner, event.slug, talk.id, { day: '2027-02-19', time: '09:00', roomId })
  await publishRelease(owner, event.slug, {})
  await readDueDocuments(context)
  expect(await found('villavicencoi')).toEqual([
    'speaker: Xiomara Villavicencio',
    'session: Ocelot pipelines',
  ])

  await eraseAccount(as(context, speaker), speaker.email)
  expect(await found('villavicencio')).toEqual([])
  expect(await found('villavicencoi')).toEqual([])
  expect(await found('ocelot')).toEqual(['session: Ocelot pipelines'])
  await readDueDocuments(context)
  await forgetUnusedWords(context)
  for (const table of ['search_documents', 'search_words']) {
    const { rows } = await database.pool.query<{ row: string }>(
      `select ${table}::text as row from ${table}`,
    )
    expect(rows.filter(({ row }) => /xiomara|villavicencio/i.test(row))).toEqual([])
  }
  expect(
    (await database.pool.query(`select from search_words where word = 'ocelot'`)).rowCount,
  ).toBe(1)
})
