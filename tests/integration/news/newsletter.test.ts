import type { KyselyPlugin } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import { confirmWish } from '../../../src/areas/following/use-cases/confirm-wish.ts'
import { follow } from '../../../src/areas/following/use-cases/follow.ts'
import { issueById } from '../../../src/areas/newsletter/queries.ts'
import { beginIssue } from '../../../src/areas/newsletter/use-cases/begin-issue.ts'
import { editIssue } from '../../../src/areas/newsletter/use-cases/edit-issue.ts'
import { sendIssue } from '../../../src/areas/newsletter/use-cases/send-issue.ts'
import { testIssue } from '../../../src/areas/newsletter/use-cases/test-issue.ts'
import { writeIssue } from '../../../src/areas/newsletter/use-cases/write-issue.ts'
import { unpublishPost } from '../../../src/areas/news/use-cases/unpublish-post.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let now = new Date('2027-03-01T12:00:00Z')
let visitor: Context
let context: Context
let organiser: Actor
let app: TestApp

beforeAll(async () => {
  visitor = testContext({ ...database, now: () => now })
  organiser = await person(visitor)
  context = as(visitor, organiser)
  app = testApp(visitor)
})

const mailsOf = (kind: string, issueId: string) =>
  visitor.db
    .selectFrom('mails')
    .select(['recipient', 'lang', 'subject', 'bodyText', 'unsubscribeUrl'])
    .where('kind', '=', kind)
    .where('subjectId', '=', issueId)
    .orderBy('recipient')
    .execute()

/** An address that follows a community, after the link in its mailbox. */
async function reader(
  slug: string,
  email: string,
  { newsletter = true, language = 'en' }: { newsletter?: boolean; language?: 'es' | 'en' } = {},
) {
  const asked = { ...visitor, language }
  await follow(asked, { folder: 'communities', name: slug, email, newsletter })
  const mail = await visitor.db
    .selectFrom('mails')
    .select('bodyText')
    .where('recipient', '=', email)
    .where('kind', '=', 'confirm-follow')
    .executeTakeFirstOrThrow()
  const [, secret = '', id = ''] = /following\/([^/\s]+)\/confirm\/(\S+)/.exec(mail.bodyText) ?? []
  await confirmWish(asked, secret, id)
}

const words = {
  subject: { es: 'Lo nuevo', en: 'What is new' },
  opening: { es: 'Hola a todas.\n\nSegundo párrafo.', en: 'Hello.' },
}

/** A community with readers a, b (Spanish), c; d only follows; and a draft of its issue with one post. */
async function composed(name: string) {
  const { slug } = await community(context)
  for (const each of ['a', 'c']) await reader(slug, `${name}-${each}@example.org`)
  await reader(slug, `${name}-b@example.org`, { language: 'es' })
  await reader(slug, `${name}-d@example.org`, { newsletter: false })
  await follow(visitor, {
    folder: 'communities',
    name: slug,
    email: `${name}-unconfirmed@example.org`,
    newsletter: true,
  })
  const post = await publishedPost(context, { community: slug, title: `Post of ${name}` })
  const id = await beginIssue(context, slug)
  const issue = (await issueById(visitor.db, id))!
  const { postIds, eventIds } = issue
  await editIssue(context, slug, id, { ...words, postIds, eventIds })
  return { slug, id, post, postIds }
}

describe('newsletter', () => {
  test('begins with the posts since the last one; who confirmed it gets it once, in their language, with one click to end it', async () => {
    const { slug, id, post, postIds } = await composed('once')
    expect(postIds).toEqual([(await postBySlug(visitor.db, post))!.id])
    await sendIssue(context, slug, id)
    // Two batches, the first of them twice, as after a kill before the queue heard that it was done.
    await writeIssue(visitor, id, '', 2)
    await writeIssue(visitor, id, '', 2)
    const jobs = await database.pool.query<{ data: { issueId: string; after: string } }>(
      "select data from pgboss.job where name = 'newsletter.write' and data ->> 'issueId' = $1 order by created_on",
      [id],
    )
    expect(jobs.rows).toHaveLength(3)
    for (const { data } of jobs.rows) await writeIssue(visitor, id, data.after, 2)
    const mails = await mailsOf('newsletter', id)
    expect(mails.map(({ recipient, lang, subject }) => [recipient, lang, subject])).toEqual([
      ['once-a@example.org', 'en', 'What is new'],
      ['once-b@example.org', 'es', 'Lo nuevo'],
      ['once-c@example.org', 'en', 'What is new'],
    ])
    expect(mails[1]?.bodyText).toContain(`http://convite.test/es/news/${post}`)
    expect(await issueById(visitor.db, id)).toMatchObject({
      number: 1,
      readers: 3,
      finishedAt: now,
    })

    const archive = await (await app.fetch(`/es/communities/${slug}/newsletter`)).text()
    expect(archive).toContain(`/es/communities/${slug}/newsletter/1`)
    const page = await (await app.fetch(`/es/communities/${slug}/newsletter/1`)).text()
    expect(page).toContain('<p>Segundo párrafo.</p>')

    const { pathname } = new URL(mails[0]!.unsubscribeUrl)
    expect((await app.fetch(pathname, { method: 'POST' })).status).toBe(200)
    now = new Date(now.getTime() + 1000)
    const next = await beginIssue(context, slug)
    expect((await issueById(visitor.db, next))?.postIds).toEqual([])
    await editIssue(context, slug, next, { ...words, postIds: [], eventIds: [] })
    expect(await sendIssue(context, slug, next)).toBe(2)
    await writeIssue(visitor, next)
    expect((await mailsOf('newsletter', next)).map(({ recipient }) => recipient)).toEqual([
      'once-b@example.org',
      'once-c@example.org',
    ])
  })

  test('is sent once however many press at the same time, and changes no more', async () => {
    const { slug, id } = await composed('rush')
    const tries = await Promise.allSettled([1, 2, 3].map(() => sendIssue(context, slug, id)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(
      editIssue(context, slug, id, { ...words, postIds: [], eventIds: [] }),
    ).rejects.toMatchObject({ code: 'issue-was-sent' })
    await expect(editIssue(context, slug, id, null)).rejects.toMatchObject({
      code: 'issue-was-sent',
    })
  })

  const issuesOf = async (slug: string) => {
    const ids: string[] = []
    for (let at = 0; at < 4; at += 1) {
      const id = await beginIssue(context, slug)
      await editIssue(context, slug, id, { ...words, postIds: [], eventIds: [] })
      ids.push(id)
    }
    return ids
  }
  const sendAll = async (sender: Context, slug: string) =>
    Promise.allSettled((await issuesOf(slug)).map((id) => sendIssue(sender, slug, id)))

  test('issues sent at once have numbers of their own', async () => {
    const { slug } = await community(context)
    const sent = await sendAll(context, slug)
    const numbers = sent.map((each) => (each.status === 'fulfilled' ? each.value : 0))
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4])
  })

  test('negative control: with the lock off, they ask for the same number', async () => {
    const lockOff: KyselyPlugin = {
      transformQuery: ({ node }) =>
        node.kind === 'RawNode'
          ? {
              ...node,
              sqlFragments: node.sqlFragments.map((each) => each.replace('for update', '')),
            }
          : node,
      transformResult: async ({ result }) => result,
    }
    const unlocked = { ...context, db: context.db.withPlugin(lockOff) }
    let refused = 0
    for (let round = 0; round < 10 && refused === 0; round += 1) {
      const { slug } = await community(context)
      const sent = await sendAll(unlocked, slug)
      refused += sent.filter(({ status }) => status === 'rejected').length
    }
    expect(refused).toBeGreaterThan(0)
  })

  test('a test goes to who composes it only; what was taken back meanwhile is not sent', async () => {
    const { slug, id, post } = await composed('test')
    await testIssue(context, slug, id)
    expect((await mailsOf('newsletter-test', id)).map(({ recipient }) => recipient)).toEqual([
      organiser.email,
      organiser.email,
    ])
    expect(await mailsOf('newsletter', id)).toEqual([])
    await unpublishPost(context, post)
    await sendIssue(context, slug, id)
    await writeIssue(visitor, id)
    const [mail] = await mailsOf('newsletter', id)
    expect(mail?.bodyText).not.toContain(post)
  })

  test('editors compose, organisers send, others and other communities do neither; each act is in the log', async () => {
    const { slug, id } = await composed('roles')
    const editor = await person(visitor)
    await grantRoles(
      context,
      { scope: 'community', slug },
      { email: editor.email, roles: ['editor'] },
    )
    const asEditor = as(visitor, editor)
    await editIssue(asEditor, slug, id, { ...words, postIds: [], eventIds: [] })
    await expect(sendIssue(asEditor, slug, id)).rejects.toMatchObject({ code: 'forbidden' })
    const stranger = as(visitor, await person(visitor))
    await expect(beginIssue(stranger, slug)).rejects.toMatchObject({ code: 'forbidden' })
    const other = await community(stranger)
    await expect(sendIssue(stranger, other.slug, id)).rejects.toMatchObject({ code: 'not-found' })
    const log = await visitor.db
      .selectFrom('auditLog')
      .select(['action', 'personId'])
      .where('objectId', '=', id)
      .orderBy('id')
      .execute()
    expect(log.map(({ action, personId }) => [action, personId])).toEqual([
      ['newsletter.begin', organiser.id],
      ['newsletter.edit', organiser.id],
      ['newsletter.edit', editor.id],
    ])
    expect((await app.fetch(`/en/communities/${slug}/newsletter/1`)).status).toBe(404)
  })
})
