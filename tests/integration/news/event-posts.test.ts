import { beforeAll, expect, test } from 'vitest'
import { editablePost, postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { startEventPost } from '../../../src/areas/news/use-cases/start-event-post.ts'
import { addQuote } from '../../../src/areas/news/use-cases/add-quote.ts'
import { newId } from '../../../src/shared/ids.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { oneQuota, registered } from '../../factories/registration.ts'
import { openEvent } from '../../factories/open-event.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-02-21T12:00:00Z')
let context: Context
let event: Awaited<ReturnType<typeof openEvent>>

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2027-01-10T12:00:00Z') })
  event = await openEvent(context, oneQuota(10))
  await registered(context, event.slug, [{}, {}, {}, {}])
  const some = await context.db.selectFrom('registrations').select('id').limit(3).execute()
  for (const { id } of some)
    await context.db
      .insertInto('checkIns')
      .values({ registrationId: id, eventId: event.id, checkedInAt: now })
      .execute()
})

const started = async (kind: 'announcement' | 'recap' | 'post') => {
  const slug = await startEventPost(as(context, event.owner, now), event.slug, kind)
  const scope = await postBySlug(context.db, slug)
  return editablePost(context.db, scope?.id ?? newId())
}

test('a recap begins with the numbers of the event, in three languages', async () => {
  const { texts, kind, eventSlug, timeZone, publishedAt } = await started('recap')
  expect({ kind, eventSlug, timeZone, publishedAt }).toEqual({
    kind: 'recap',
    eventSlug: event.slug,
    timeZone: 'America/Mexico_City',
    publishedAt: null,
  })
  expect(texts.en?.body).toContain('**4 people** registered.')
  expect(texts.en?.body).toContain('**3 people** came: an attendance rate of 75%.')
  expect(texts.es?.body).toContain('Llegaron **3 personas**: una asistencia del 75')
  expect(texts.pt?.body).toContain('**4 pessoas** se inscreveram.')
  // Nothing is said of what there was none of.
  expect(texts.en?.body).not.toMatch(/proposal|session|\b0\b/)
})

test('a recap takes up what people said in posts about the event, and says where each sentence comes from', async () => {
  const owner = as(context, event.owner, now)
  const story = await publishedPost(owner, { event: event.slug, title: 'Day one' })
  await addQuote(owner, story, {
    words: 'I stayed to the end.',
    name: 'Sol Paz',
    role: 'speaker',
    lang: 'en',
    agreed: true,
  })
  const { texts, slug } = await started('recap')
  expect(texts.en?.body).toContain('> I stayed to the end.\n>\n> — Sol Paz, speaker')
  const page = await testApp(context).fetch(`/en/manage/news/posts/${slug}`, { as: event.owner })
  const html = await page.text()
  const sources = html.slice(html.indexOf('id="sources"'))
  expect(sources).toContain('4 people registered.')
  expect(sources).toContain(`href="/en/manage/events/${event.slug}/check-in"`)
  expect(sources).not.toContain('Not in the text')
})

test('an announcement begins with the texts of the event', async () => {
  const { texts } = await started('announcement')
  expect(texts.es?.title).toEqual('An event en Guadalajara')
  expect(texts.en?.body).toContain('**When:** 19 February 2027')
  expect(texts.pt?.body).toContain(`/pt/events/${event.slug}`)
})

test('a plain post begins empty; strangers may begin nothing', async () => {
  expect((await started('post')).texts).toEqual({})
  const stranger = await person(context)
  await expect(startEventPost(as(context, stranger), event.slug, 'recap')).rejects.toMatchObject({
    code: 'forbidden',
  })
})
