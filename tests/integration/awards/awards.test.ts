import { beforeAll, expect, test } from 'vitest'
import sharp from 'sharp'
import { saveAward } from '../../../src/areas/awards/use-cases/save-award.ts'
import { removeAward } from '../../../src/areas/awards/use-cases/remove-award.ts'
import { awardsOf } from '../../../src/areas/awards/queries.ts'
import { addPhotos } from '../../../src/areas/news/use-cases/add-photos.ts'
import { startEventPost } from '../../../src/areas/news/use-cases/start-event-post.ts'
import { takeOfferedPhotos } from '../../../src/areas/news/use-cases/take-offered-photos.ts'
import { editablePost, postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { photosOf } from '../../../src/areas/news/queries/photos-and-quotes.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let us: Context
let app: TestApp

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2027-02-21T12:00:00Z') })
  app = testApp(context)
  us = as(context, await person(context))
})

const award = {
  name: { en: 'Best project', es: 'Mejor proyecto', pt: 'Melhor projeto' },
  winnerKind: 'project',
  winner: 'Nubecita',
  sessionId: null,
  reason: { en: 'It runs on a phone.' },
} as const

test('awards stand on the page of the event, and the recap begins with them in three languages', async () => {
  const { id, slug } = await announcedEvent(us, { startsOn: '2027-02-19' })
  await saveAward(us, slug, null, award)
  const page = await (await app.fetch(`/es/events/${slug}`)).text()
  expect(['Mejor proyecto', 'Nubecita'].map((words) => page.includes(words))).toEqual([true, true])
  const recap = await postBySlug(context.db, await startEventPost(us, slug, 'recap'))
  const { texts } = await editablePost(context.db, recap!.id)
  expect([
    texts.en?.body.includes('## Awards\n\n- **Best project**: Nubecita. It runs on a phone.'),
    texts.es?.body.includes('## Premios\n\n- **Mejor proyecto**: Nubecita.'),
    texts.pt?.body.includes('## Prêmios\n\n- **Melhor projeto**: Nubecita.'),
  ]).toEqual([true, true, true])
  const [saved] = await awardsOf(context.db, id)
  await saveAward(us, slug, saved!.id, { ...award, winner: 'Otra' })
  expect((await awardsOf(context.db, id)).map(({ winner }) => winner)).toEqual(['Otra'])
  await removeAward(us, slug, saved!.id)
  expect(await awardsOf(context.db, id)).toEqual([])
})

test('without a winner nothing is kept; awards of another event are out of reach', async () => {
  const { id, slug } = await announcedEvent(us, { startsOn: '2027-02-19' })
  const { slug: other } = await announcedEvent(us, { startsOn: '2027-02-19' })
  await expect(saveAward(us, slug, null, { ...award, winner: '' })).rejects.toMatchObject({
    problems: [{ field: 'winner', code: 'required' }],
  })
  const saved = await saveAward(us, slug, null, award)
  await expect(removeAward(us, other, saved)).rejects.toMatchObject({ code: 'not-found' })
  await expect(saveAward(us, other, saved, award)).rejects.toMatchObject({ code: 'not-found' })
  expect((await awardsOf(context.db, id)).length).toEqual(1)
})

test('a recap can take photos that stand in other posts of its event, with their words and credit, and of no other event', async () => {
  const { slug } = await announcedEvent(us, { startsOn: '2027-02-19' })
  const { slug: other } = await announcedEvent(us, { startsOn: '2027-02-19' })
  const picture = async (background: string, post: string) => {
    const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer()
    await addPhotos(us, post, [{ bytes, name: 'a.png' }], { credit: 'Ana Foto', licence: 'cc-by' })
    const [photo] = await photosOf(context.db, (await postBySlug(context.db, post))!.id)
    return photo!.fileId
  }
  const story = await publishedPost(us, { event: slug, title: 'Day one' })
  const elsewhere = await publishedPost(us, { event: other, title: 'Elsewhere' })
  const own = await picture('#123456', story)
  const foreign = await picture('#654321', elsewhere)
  const recap = await startEventPost(us, slug, 'recap')
  const { id } = (await postBySlug(context.db, recap))!
  const { texts } = await editablePost(context.db, id)
  expect(texts.en?.body.includes('One photo by Ana Foto shows how it was.')).toEqual(true)
  expect(await takeOfferedPhotos(us, recap, [own, foreign])).toEqual(1)
  expect(await takeOfferedPhotos(us, recap, [own])).toEqual(0)
  expect((await photosOf(context.db, id)).map(({ fileId, credit }) => [fileId, credit])).toEqual([
    [own, 'Ana Foto'],
  ])
})
