import { beforeAll, describe, expect, test } from 'vitest'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { correctPostTheme } from '../../../src/areas/news/use-cases/correct-post-theme.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { saveSession } from '../../../src/areas/schedule/use-cases/save-session.ts'
import {
  publicThemesOfPost,
  publicThemesOfSession,
  themesOf,
} from '../../../src/areas/themes/queries/themes-of.ts'
import { correctTheme } from '../../../src/areas/themes/use-cases/correct-theme.ts'
import { readDueTexts } from '../../../src/areas/themes/use-cases/read-due-texts.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T12:00:00Z')

let owner: Context
let event: { id: string; slug: string }
let stranger: Actor

beforeAll(async () => {
  const nobody = testContext({ ...database, now })
  owner = as(nobody, await person(nobody, { name: 'Ana' }))
  stranger = await person(nobody, { name: 'Zoe' })
  event = await announcedEvent(owner, {})
  await readDueTexts(owner)
})

const text = {
  kind: 'talk',
  title: { en: 'Flux for everybody' },
  abstract: { en: 'GitOps without tears.' },
  lang: 'en',
  level: '',
  trackId: null,
  formatId: null,
  sponsored: false,
  minutes: 30,
  speakers: [],
} as const

const read = () => readDueTexts(owner)
const sources = async (kind: 'session' | 'post', id: string) =>
  (await themesOf(owner.db, { kind, id })).map(({ theme, source }) => `${theme} ${source}`)

describe('the themes of a session', () => {
  let made: { id: string; code: string }

  beforeAll(async () => {
    made = await session(owner, event.slug, text)
    const roomId = await room(owner, event.slug)
    await placeSession(owner, event.slug, made.id, {
      day: '2027-02-19',
      time: '10:00',
      roomId,
    })
  })

  test('are read after it was written, each with its words and the reason', async () => {
    expect(await read()).toBe(1)
    const [flux, gitops] = await themesOf(owner.db, { kind: 'session', id: made.id })
    expect(flux).toMatchObject({
      theme: 'flux',
      source: 'recognised',
      excerpts: [
        { part: 'title', lang: 'en', words: 'Flux', start: 0, end: 4, rule: 'cue', by: 'GitOps' },
      ],
    })
    expect(gitops).toMatchObject({
      theme: 'gitops',
      excerpts: [{ part: 'abstract', words: 'GitOps', start: 0, after: ' without tears.' }],
    })
    expect(await read()).toBe(0)
  })

  test('are public once it is released, with what was released', async () => {
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual([])
    await publishRelease(owner, event.slug, {})
    await read()
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual(['flux', 'gitops'])
    await saveSession(owner, event.slug, made.id, { ...text, title: { en: 'Ceph for everybody' } })
    await read()
    expect(await sources('session', made.id)).toEqual([
      'ceph recognised',
      'flux recognised',
      'gitops recognised',
    ])
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual(['flux', 'gitops'])
    await publishRelease(owner, event.slug, {})
    await read()
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual(['ceph', 'gitops'])
  })

  test('keep what people said when the text changes, until they let it decide again', async () => {
    const correct = (theme: string, change: 'add' | 'remove' | 'restore') =>
      correctTheme(owner, event.slug, { kind: 'session', code: made.code }, { theme, change })
    await correct('gitops', 'remove')
    await correct('finops', 'add')
    await saveSession(owner, event.slug, made.id, {
      ...text,
      abstract: { en: 'GitOps, with Helm charts' },
    })
    await publishRelease(owner, event.slug, {})
    await read()
    expect(await sources('session', made.id)).toEqual([
      'finops added',
      'flux recognised',
      'gitops removed',
      'helm recognised',
    ])
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual(['finops', 'flux', 'helm'])
    await correct('gitops', 'restore')
    await correct('finops', 'restore')
    expect(await publicThemesOfSession(owner.db, made.id)).toEqual(['flux', 'gitops', 'helm'])
  })

  test('are corrected only by those who look after the agenda, and only with themes that there are', async () => {
    const wanted = { theme: 'ceph', change: 'add' } as const
    const thing = { kind: 'session', code: made.code } as const
    await expect(
      correctTheme(as(owner, stranger), event.slug, thing, wanted),
    ).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      correctTheme(owner, event.slug, thing, { ...wanted, theme: 'astrology' }),
    ).rejects.toMatchObject({ code: 'unknown-theme' })
    const other = await announcedEvent(as(owner, stranger))
    await expect(
      correctTheme(as(owner, stranger), other.slug, thing, wanted),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the themes of a post', () => {
  test('are read in all its languages and corrected by its editors', async () => {
    const slug = await publishedPost(owner, { event: event.slug, title: 'OpenStack turns fifteen' })
    await read()
    const { id } = await owner.db
      .selectFrom('posts')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    expect(await publicThemesOfPost(owner.db, id)).toEqual(['openstack'])
    await correctPostTheme(owner, slug, { theme: 'openstack', change: 'remove' })
    await editPost(owner, slug, {
      kind: 'post',
      texts: { es: { title: 'OpenStack y la soberanía digital', summary: '', body: 'Con Ceph.' } },
      tags: [],
      authors: [],
      featured: false,
      canonicalUrl: '',
      place: { community: null, event: event.slug },
      coverAlt: {},
    })
    await read()
    expect(await publicThemesOfPost(owner.db, id)).toEqual(['ceph', 'digital-sovereignty'])
    await expect(
      correctPostTheme(as(owner, stranger), slug, { theme: 'ceph', change: 'remove' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})

test('another vocabulary has all texts read again, and reading twice changes nothing', async () => {
  await database.pool.query(`update themes_vocabulary set version = 'older'`)
  expect(await read()).toBeGreaterThan(2)
  expect(await read()).toBe(0)
})

test('two workers at once read every text once', async () => {
  const { rows } = await database.pool.query<{ count: number }>(
    `with due as (insert into themes_due select 'session', id from sessions union all select 'proposal', id from proposals
       union all select 'post', id from posts returning 1) select count(*)::int as count from due`,
  )
  const [one, other] = await Promise.all([read(), read()])
  expect(one + other).toBe(rows[0]!.count)
})
