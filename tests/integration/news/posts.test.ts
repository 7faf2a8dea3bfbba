import { beforeAll, describe, expect, test } from 'vitest'
import { grantRoles } from '../../../src/areas/accounts/use-cases/grant-roles.ts'
import {
  featuredPosts,
  feedPosts,
  listPosts,
} from '../../../src/areas/news/queries/public-posts.ts'
import { editablePost, postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { createPost } from '../../../src/areas/news/use-cases/create-post.ts'
import { deletePost } from '../../../src/areas/news/use-cases/delete-post.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { publishPost } from '../../../src/areas/news/use-cases/publish-post.ts'
import { unpublishPost } from '../../../src/areas/news/use-cases/unpublish-post.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, postText, publishedPost } from '../../factories/posts.ts'
import { testDatabase } from '../../database.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-03-01T12:00:00Z')
const later = new Date('2027-03-02T12:00:00Z')
const any = { tag: null, community: null, event: null }

let context: Context
let organiser: Actor
let editor: Actor
let stranger: Actor
let home: { id: string; slug: string }
let event: { id: string; slug: string }

beforeAll(async () => {
  context = testContext({ ...database, now })
  organiser = await person(context)
  editor = await person(context)
  stranger = await person(context)
  home = await community(as(context, organiser))
  await grantRoles(
    as(context, organiser),
    { scope: 'community', slug: home.slug },
    { email: editor.email, roles: ['editor'] },
  )
  event = await announcedEvent(as(context, organiser), {
    hosts: [{ kind: 'community', hostId: home.id, summary: {} }],
  })
})

const slugsOf = async (at: Date, filter = {}) =>
  (await listPosts(context.db, { ...any, ...filter }, { now: at })).posts.map(({ slug }) => slug)
const stored = async (slug: string) => {
  const scope = await postBySlug(context.db, slug)
  return scope && editablePost(context.db, scope.id)
}

describe('writing', () => {
  test('an editor begins a draft as its author; nobody else sees it', async () => {
    const slug = await draftPost(as(context, editor), { community: home.slug, title: 'Our plans' })
    expect(slug).toBe('our-plans')
    expect(await stored(slug)).toMatchObject({
      authors: [editor.name],
      publishedAt: null,
      communitySlug: home.slug,
      eventSlug: null,
      texts: { en: postText('Our plans') },
    })
    expect(await slugsOf(now)).not.toContain(slug)
    await expect(editPost(as(context, stranger), slug, { tags: [] })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(editPost(as(context, null), slug, { tags: [] })).rejects.toMatchObject({
      code: 'sign-in-required',
    })
  })

  test('only where one may write', async () => {
    const other = await community(as(context, stranger))
    const begin = (actor: Actor, place: { community: string | null; event: string | null }) =>
      createPost(as(context, actor), { kind: 'post', texts: {}, ...place })
    await expect(begin(editor, { community: other.slug, event: null })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(begin(editor, { community: null, event: event.slug })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(begin(editor, { community: null, event: null })).rejects.toMatchObject({
      code: 'forbidden',
    })
    // The community holds the event, so its editors may write about it.
    await expect(begin(editor, { community: home.slug, event: event.slug })).resolves.toMatch(
      /^draft-/,
    )
  })

  test('texts are replaced whole, tags cleaned, and each act is in the log of its community', async () => {
    const asEditor = as(context, editor)
    const slug = await draftPost(asEditor, { community: home.slug, title: 'Logged' })
    await editPost(asEditor, slug, {
      tags: [' KCD', 'kcd', 'Lima'],
      texts: { es: postText('Con registro'), pt: { title: '', summary: '', body: '' } },
    })
    const post = await stored(slug)
    expect(post).toMatchObject({ tags: ['kcd', 'lima'], texts: { es: postText('Con registro') } })
    expect(Object.keys(post?.texts ?? {})).toEqual(['es'])
    const log = await context.db
      .selectFrom('auditLog')
      .select(['action', 'scope', 'scopeId', 'personId'])
      .where('objectId', '=', post?.id ?? '')
      // The clock of the test stands still: both happened at once.
      .orderBy('action')
      .execute()
    const scoped = { scope: 'community', scopeId: home.id, personId: editor.id }
    expect(log).toEqual([
      { action: 'post.create', ...scoped },
      { action: 'post.edit', ...scoped },
    ])
  })

  test('a taken address is refused beside its field', async () => {
    const asEditor = as(context, editor)
    const taken = await draftPost(asEditor, { community: home.slug, title: 'Taken' })
    const slug = await draftPost(asEditor, { community: home.slug, title: 'Other' })
    await expect(editPost(asEditor, slug, { slug: taken })).rejects.toMatchObject({
      problems: [{ field: 'slug', code: 'slug-taken' }],
    })
    expect(await draftPost(asEditor, { community: home.slug, title: 'Taken' })).toMatch(
      /^taken-[a-z0-9]{6}$/,
    )
  })
})

describe('publishing', () => {
  test('needs a title and a text in each language that is begun', async () => {
    const asEditor = as(context, editor)
    const slug = await draftPost(asEditor, {
      community: home.slug,
      texts: { es: { title: '', summary: '', body: 'Sin título' } },
    })
    await expect(publishPost(asEditor, slug)).rejects.toMatchObject({
      code: 'post-incomplete',
      problems: [{ field: 'title.es', code: 'post-needs-title' }],
    })
    await editPost(asEditor, slug, { texts: { es: postText('Con título') } })
    expect(await publishPost(asEditor, slug)).toBe('con-titulo')
    await expect(
      editPost(asEditor, 'con-titulo', { texts: { es: { title: '', summary: '', body: 'x' } } }),
    ).rejects.toMatchObject({ code: 'post-incomplete' })
  })

  test('a scheduled post shows by itself, is a draft again on request, and can be deleted by its title', async () => {
    const asEditor = as(context, editor)
    const slug = await publishedPost(asEditor, {
      community: home.slug,
      title: 'Scheduled',
      at: new Date('2027-03-02T11:00:00Z'),
    })
    expect(await slugsOf(now)).not.toContain(slug)
    expect(await slugsOf(later)).toContain(slug)
    await unpublishPost(asEditor, slug)
    expect(await slugsOf(later)).not.toContain(slug)
    await expect(deletePost(asEditor, slug, { confirmation: 'Sched' })).rejects.toMatchObject({
      code: 'name-does-not-match',
    })
    await deletePost(asEditor, slug, { confirmation: 'Scheduled' })
    expect(await stored(slug)).toBeUndefined()
  })

  test('lists are filtered by tag, community and event, and led by what is featured', async () => {
    const asOrganiser = as(context, organiser)
    const about = await publishedPost(asOrganiser, {
      event: event.slug,
      title: 'About the event',
      tags: ['Only here'],
      featured: true,
    })
    expect(await slugsOf(now, { tag: 'only here' })).toEqual([about])
    expect(await slugsOf(now, { event: event.slug })).toEqual([about])
    expect(await slugsOf(now, { event: 'nowhere' })).toEqual([])
    expect(await slugsOf(now, { community: home.slug })).not.toContain(about)
    expect((await featuredPosts(context.db, now, 2)).map(({ slug }) => slug)).toEqual([about])
    const { posts } = await listPosts(context.db, any, { now, except: [about] })
    expect(posts.map(({ slug }) => slug)).not.toContain(about)
    expect((await feedPosts(context.db, { ...any, event: event.slug }, now))[0]).toMatchObject({
      slug: about,
      bodies: { en: 'About the event, at length.' },
    })
  })
})
