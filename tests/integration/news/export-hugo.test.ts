import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHugoFolder } from '../../../src/main/commands/read-hugo-folder.ts'
import { writeHugoFolder } from '../../../src/main/commands/write-hugo-folder.ts'
import { addPictures } from '../../../src/areas/news/use-cases/add-pictures.ts'
import { addPhotos } from '../../../src/areas/news/use-cases/add-photos.ts'
import { addQuote } from '../../../src/areas/news/use-cases/add-quote.ts'
import { arrangePhoto } from '../../../src/areas/news/use-cases/arrange-photo.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { exportHugo, rememberExport } from '../../../src/areas/news/use-cases/export-hugo.ts'
import { importHugo } from '../../../src/areas/news/use-cases/import-hugo.ts'
import { setCover } from '../../../src/areas/news/use-cases/set-cover.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost, publishedPost } from '../../factories/posts.ts'
import { testDatabase } from '../../database.ts'
import { as, testContext } from '../../services.ts'

const here = testDatabase()
const elsewhere = testDatabase()
const monday = new Date('2027-03-01T12:00:00.123Z')
const site = 'https://convite.example'
const fixtures = join(import.meta.dirname, '../../fixtures/hugo')
const folders: string[] = []

let context: Context
let other: Context
let slug: string

const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'hugo-out-'))
  folders.push(made)
  return made
}

async function startOn(database: ReturnType<typeof testDatabase>) {
  const base = testContext({ ...database, now: monday })
  const keeper = as(base, await person(base, { admin: true, name: 'Keeper' }))
  await community(keeper, { slug: 'out-test' })
  return keeper
}

beforeAll(async () => {
  context = await startOn(here)
  other = await startOn(elsewhere)
  slug = 'out-test'
  for (const name of ['site/content', 'loose', 'shapes/folders', 'shapes/bundles', 'shapes/dates'])
    await importHugo(context, await readHugoFolder(join(fixtures, name)), {
      community: slug,
      timeZone: 'America/Mexico_City',
    })
})
afterAll(async () => {
  for (const made of folders) await rm(made, { recursive: true })
})

async function writeOut(dir: string, { force = false, drafts = false } = {}) {
  const out = await exportHugo(context, slug, { drafts, site })
  const done = await writeHugoFolder(dir, out.files, {
    community: slug,
    title: 'Out',
    force,
    picture: (sha256) => context.storage.get(sha256),
  })
  await rememberExport(context, dir, done.files)
  return { ...done, out }
}

/** Every row about posts, with names in place of ids and without the times at which rows were made. */
async function rowsOf({ db }: Context) {
  const posts = await sql<object>`
    select p.slug, p.kind, p.authors, p.tags, p.featured, p.published_at, p.time_zone, p.canonical_url, c.slug as community,
      cover.sha256 as cover, cover.alt as cover_alt, cover.original_name,
      (select jsonb_agg(to_jsonb(t) - 'post_id' order by lang) from post_translations t where post_id = p.id) as texts,
      array(select path from post_addresses where post_id = p.id order by path) as addresses,
      array(select f.sha256 || f.original_name from post_pictures x join files f on f.id = x.file_id where post_id = p.id order by 1) as pictures,
      (select to_jsonb(s) - '{id,community_id,created_at}'::text[] || jsonb_build_object('at', x.position)
        from post_series s join post_series_parts x on x.post_series_id = s.id where x.post_id = p.id) as series,
      (select jsonb_agg(to_jsonb(g) - '{id,post_id}'::text[] order by position) from post_photos g where post_id = p.id) as photos,
      (select jsonb_agg(to_jsonb(q) - '{id,post_id,created_by}'::text[] order by position) from post_quotes q where post_id = p.id) as quotes,
      (select jsonb_agg(to_jsonb(s) - '{id,post_id,created_at}'::text[] order by name) from suggested_events s where post_id = p.id)
        as suggestions
    from posts p left join communities c on c.id = p.community_id left join files cover on cover.id = p.cover_file_id
    where p.published_at is not null order by p.slug`.execute(db)
  const files = await sql<{ id: string; sha256: string }>`select id, sha256 from files`.execute(db)
  let text = JSON.stringify(posts.rows)
  for (const { id, sha256 } of files.rows) text = text.replaceAll(id, sha256)
  return JSON.parse(text) as object[]
}

const bytesOf = async (dir: string) => {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length))
    .toSorted()
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await readFile(dir + name)).toString('base64')] as const),
    ),
  )
}
const picture = async (colour: string) =>
  new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
      .jpeg()
      .toBuffer(),
  )

/** A post with all that a post can have. */
async function richPost() {
  const event = await announcedEvent(context)
  const made = await publishedPost(context, {
    community: slug,
    title: 'Recap: *stars* & "quotes"',
    kind: 'recap',
    tags: ['c#', 'ñandú: sí'],
    authors: ['Ana Ruiz', 'OSS, Inc.'],
    canonicalUrl: 'https://example.org/original',
    timeZone: 'America/Bogota',
  })
  const [shown] = await addPictures(context, made, [
    { name: 'plaza.jpg', bytes: await picture('#c0004e') },
    { name: 'unused.jpg', bytes: await picture('#00c04e') },
  ])
  await editPost(context, made, {
    series: { begin: { en: 'Stars: the series', es: 'Las estrellas' } },
    texts: {
      en: {
        title: 'Recap: *stars* & "quotes"',
        summary: 'In short: yes',
        body: `**Ana Ruiz**\n\n![The square](/files/${shown}?w=1600)\n\n[Agenda](/en/events/${event.slug}/agenda) and [news](/en/news/kcd-mexico2024)\n\n---\n\n{{< not a shortcode >}}\n\n\`\`\`\n![code](x.png)\n\`\`\``,
      },
      pt: { title: 'Resumo', summary: '', body: 'Texto em português.\n\nPor Ana Ruiz' },
    },
  })
  await setCover(context, made, {
    name: 'capa.jpg',
    bytes: await picture('#0000ff'),
    alt: { en: 'A blue sky', pt: 'Um céu azul' },
  })
  const [first] = await addPhotos(
    context,
    made,
    [
      { name: 'uno.jpg', bytes: await picture('#101010') },
      { name: 'dos.jpg', bytes: await picture('#202020') },
    ],
    { credit: 'Luz Mar', licence: 'cc-by' },
  )
  const alt = { es: 'La "plaza": llena' }
  await arrangePhoto(context, made, first!, { alt, credit: 'Ana', licence: '' }, 'down')
  await addQuote(context, made, {
    words: 'It was: "great".\nReally.',
    name: 'Sol Paz',
    role: '',
    lang: 'en',
    agreed: true,
  })
  return made
}

describe('a community as a Hugo site', () => {
  test('written twice it is the same to the byte, and an import of it changes nothing', async () => {
    const rich = await richPost()
    await draftPost(context, { community: slug, title: 'Not yet' })
    const [one, two] = [await folder(), await folder()]
    const first = await writeOut(one)
    const before = await rowsOf(context)
    await writeOut(two)
    expect(await bytesOf(two)).toEqual(await bytesOf(one))
    expect(first.out.posts).toBe(before.length)
    expect(Object.keys(await bytesOf(one))).toEqual(
      expect.arrayContaining([`/content/news/${rich}/index.en.md`, '/hugo.toml']),
    )
    expect(JSON.stringify(Object.keys(await bytesOf(one)))).not.toContain('not-yet')

    const report = await importHugo(context, await readHugoFolder(one), {
      community: slug,
      timeZone: 'UTC',
    })
    expect(report.posts).toMatchObject({ created: [], updated: [], kept: [] })
    expect(report.posts.unchanged).toHaveLength(before.length)
    expect(await rowsOf(context)).toEqual(before)
    expect(await writeOut(one)).toMatchObject({ written: 0, removed: 0 })
  })

  test('another installation that imports it has the same rows', async () => {
    const dir = await folder()
    await writeOut(dir)
    const report = await importHugo(other, await readHugoFolder(dir), {
      community: slug,
      timeZone: 'UTC',
    })
    expect(report.totals).toMatchObject({ repaired: 0 })
    expect(await rowsOf(other)).toEqual(await rowsOf(context))
  })

  test('what somebody changes in the files comes back, and is not written over', async () => {
    const dir = await folder()
    await writeOut(dir)
    const path = join(dir, 'content/news/kcd-mexico2024/index.en.md')
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text}\nOne more line.\n`)
    await expect(writeOut(dir)).rejects.toThrow('import these first')
    const tuesday = as({ ...context, now: () => new Date('2027-03-02T12:00:00Z') }, context.actor)
    const report = await importHugo(tuesday, await readHugoFolder(dir), {
      community: slug,
      timeZone: 'UTC',
    })
    expect(report.posts).toMatchObject({ created: [], updated: ['kcd-mexico2024'], kept: [] })
    expect(JSON.stringify(await rowsOf(context))).toContain('One more line.')
  })

  test('a folder of others is left alone, drafts leave only when asked', async () => {
    const dir = await folder()
    await writeFile(join(dir, 'mine.txt'), 'mine')
    await expect(writeOut(dir)).rejects.toThrow('is not empty')
    expect(await readdir(dir)).toEqual(['mine.txt'])
    await writeOut(dir, { force: true, drafts: true })
    const names = Object.keys(await bytesOf(dir))
    expect(names).toContain('/mine.txt')
    const draft = names.find((name) => name.includes('not-yet')) ?? ''
    expect(await readFile(dir + draft, 'utf8')).toContain('draft: true')
    const fewer = await writeOut(dir)
    expect(fewer.removed).toBeGreaterThan(0)
    expect(await readFile(join(dir, 'mine.txt'), 'utf8')).toBe('mine')
  })
})
