import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { readHugoFolder } from '../../../src/main/commands/read-hugo-folder.ts'
import { sayImport } from '../../../src/main/commands/say-import.ts'
import type { ImportReport } from '../../../src/areas/news/domain/import-report.ts'
import { editablePost, postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { deletePost } from '../../../src/areas/news/use-cases/delete-post.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { importHugo, type TreeToImport } from '../../../src/areas/news/use-cases/import-hugo.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost } from '../../factories/posts.ts'
import { testDatabase } from '../../database.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const fixtures = join(import.meta.dirname, '../../fixtures/hugo')
const monday = new Date('2027-03-01T12:00:00Z')
const tuesday = new Date('2027-03-02T12:00:00Z')
const options = { community: null, timeZone: 'America/Mexico_City' }

let context: Context

beforeAll(async () => {
  const base = testContext({ ...database, now: monday })
  context = as(base, await person(base, { admin: true, name: 'Keeper' }))
})

const posts = () => context.db.selectFrom('posts').selectAll().orderBy('slug').execute()
const stored = async (slug: string) => {
  const scope = await postBySlug(context.db, slug)
  return scope && editablePost(context.db, scope.id)
}
const addUp = ({ files, totals }: ImportReport) =>
  files.length === Object.values(totals).reduce((sum, count) => sum + count, 0)

type Content = string | Buffer
const tree = (source: string, contents: Readonly<Record<string, Content>>): TreeToImport => ({
  source,
  files: Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
  readImage: async (path) => Buffer.from(contents[path] ?? ''),
})
const page = (front: string, body = 'Texto en español para quien lee.') =>
  `---\n${front}\n---\n${body}\n`

describe('real trees', () => {
  test('loose posts: each comes in once, a second run changes nothing', async () => {
    const folder = await readHugoFolder(join(fixtures, 'loose'))
    const first = await importHugo(context, folder, options)
    expect(first.totals).toMatchObject({ repaired: 5, skipped: 0 })
    expect(addUp(first)).toBe(true)
    expect(first.posts.created).toHaveLength(5)
    const before = await posts()
    const rows = () => context.db.selectFrom('importedFiles').selectAll().orderBy('path').execute()
    const filesBefore = await rows()

    const second = await importHugo(as(context, context.actor, tuesday), folder, options)
    expect(second.totals).toMatchObject({ unchanged: 5, repaired: 0, imported: 0 })
    expect(second.posts).toMatchObject({ created: [], updated: [], kept: [] })
    expect(await posts()).toEqual(before)
    expect(await rows()).toEqual(filesBefore)
    expect(sayImport(second, 'es').at(-1)).toBe('Nada cambió.')
  })

  test('a site: posts with translations and bylines, in a community, and every file accounted for', async () => {
    const home = await community(context, { slug: 'oss-test' })
    const folder = await readHugoFolder(join(fixtures, 'site/content'))
    const report = await importHugo(context, folder, { ...options, community: home.slug })
    expect(addUp(report)).toBe(true)
    expect(report.posts.created).toHaveLength(8)
    const post = await stored('kcd-mexico2024')
    expect(post).toMatchObject({ communitySlug: home.slug, timeZone: 'Etc/GMT-8' })
    expect(Object.keys(post?.texts ?? {}).toSorted()).toEqual(['en', 'es', 'pt'])
    const again = await importHugo(context, folder, { ...options, community: home.slug })
    expect(again.posts.unchanged).toHaveLength(8)
    const { imported, repaired, updated } = again.totals
    expect([imported, repaired, updated]).toEqual([0, 0, 0])
    for (const language of ['en', 'es', 'pt'] as const)
      expect(sayImport(report, language).join('\n')).not.toContain('news.import')
  })
})

describe('changes', () => {
  const one = page('title: Uno\ndate: 2024-05-01')

  test('a changed file updates its post, unless somebody edited it here', async () => {
    await importHugo(context, tree('/t', { 'posts/uno.md': one }), options)
    const changed = tree('/t', {
      'posts/uno.md': page('title: Uno y medio\ndate: 2024-05-01', 'Texto nuevo en español.'),
    })
    const updated = await importHugo(context, changed, options)
    expect(updated.files).toMatchObject([{ outcome: 'updated', post: 'uno' }])
    expect((await stored('uno'))?.texts.es).toMatchObject({
      title: 'Uno y medio',
      body: 'Texto nuevo en español.',
    })

    await editPost(as(context, context.actor, tuesday), 'uno', { tags: ['aqui'] })
    const more = tree('/t', { 'posts/uno.md': page('title: Dos\ndate: 2024-05-01') })
    const kept = await importHugo(as(context, context.actor, tuesday), more, options)
    expect(kept.files).toMatchObject([{ outcome: 'kept-local-edits', post: 'uno' }])
    expect(await stored('uno')).toMatchObject({
      tags: ['aqui'],
      texts: { es: { title: 'Uno y medio' } },
    })
  })

  test('what was deleted here stays deleted', async () => {
    const gone = tree('/gone', { 'a.md': page('title: Se va\ndate: 2024-05-02') })
    await importHugo(context, gone, options)
    await deletePost({ ...context, language: 'es' }, 'a', { confirmation: 'Se va' })
    expect((await importHugo(context, gone, options)).files).toMatchObject([
      { outcome: 'deleted-here', post: null },
    ])
    expect(await stored('a')).toBeUndefined()
  })

  test('a tree that moved is known by its bytes, and follows from there', async () => {
    const text = page('title: Mudanza\ndate: 2024-05-03')
    await importHugo(context, tree('/old', { 'posts/mudanza.md': text }), options)
    const moved = await importHugo(
      context,
      tree('/new', { 'content/posts/mudanza.md': text }),
      options,
    )
    expect(moved.files).toMatchObject([{ outcome: 'unchanged', post: 'mudanza' }])
    const changed = await importHugo(
      context,
      tree('/new', { 'content/posts/mudanza.md': `${text}Más.\n` }),
      options,
    )
    expect(changed.files).toMatchObject([{ outcome: 'updated', post: 'mudanza' }])
  })

  test('an address that is taken here gives way, and links follow', async () => {
    const asKeeper = as(context, context.actor)
    const home = await community(asKeeper)
    await draftPost(asKeeper, { community: home.slug, title: 'Ocupada' })
    const report = await importHugo(
      context,
      tree('/links', {
        'posts/ocupada.md': page('title: Ocupada\ndate: 2024-06-01'),
        'posts/otra.md': page(
          'title: Otra\ndate: 2024-06-02',
          'Lee [la otra]({{< ref "ocupada.md" >}}) en español.',
        ),
      }),
      options,
    )
    expect(report.files[0]?.notes.at(-1)).toMatchObject({
      code: 'address-taken',
      before: 'ocupada',
      after: 'ocupada-2',
    })
    expect((await stored('otra'))?.texts.es?.body).toContain('[la otra](/es/news/ocupada-2)')
  })
})

describe('what stands around the text', () => {
  test('pictures come along at their new addresses; what is no picture leaves its words', async () => {
    const photo = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#c0004e' },
    })
      .png()
      .toBuffer()
    const report = await importHugo(
      context,
      tree('/pictures', {
        'content/posts/con-fotos/index.md': page(
          'title: Con fotos\ndate: 2024-07-01\ncover: portada.png',
          'Una ![Sala](/img/sala.png), un ![Logo](logo.svg), una ![Falsa](falsa.png) y ![otra](https://elsewhere.example/x.png) más.',
        ),
        'content/posts/con-fotos/portada.png': photo,
        'content/posts/con-fotos/falsa.png': 'no es una imagen',
        'content/posts/con-fotos/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'static/img/sala.png': await sharp(photo).resize(20).png().toBuffer(),
        'static/img/nadie.png': photo,
      }),
      options,
    )
    expect(report.files.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['content/posts/con-fotos/falsa.png', 'skipped'],
      ['content/posts/con-fotos/index.md', 'repaired'],
      ['content/posts/con-fotos/logo.svg', 'skipped'],
      ['content/posts/con-fotos/portada.png', 'imported'],
      ['static/img/nadie.png', 'skipped'],
      ['static/img/sala.png', 'imported'],
    ])
    const post = await stored('con-fotos')
    const files = await context.db.selectFrom('files').select('id').execute()
    expect(files.map(({ id }) => id)).toContain(post?.coverFileId)
    expect(post?.texts.es?.body).toMatch(
      /^Una !\[Sala\]\(\/files\/[\w-]+\?w=800\), un Logo, una Falsa y \[otra\]\(https:\/\/elsewhere\.example\/x\.png\) más\.$/,
    )
  })

  test('drafts, expired and undated posts come in as drafts; later ones wait for their time', async () => {
    const report = await importHugo(
      context,
      tree('/times', {
        'posts/borrador.md': page('title: Borrador\ndate: 2024-01-01\ndraft: true'),
        'posts/vencida.md': page('title: Vencida\ndate: 2024-01-01\nexpiryDate: 2024-02-01'),
        'posts/sin-fecha.md': page('title: Sin fecha'),
        'posts/futura.md': page('title: Futura\ndate: 2099-01-01T10:00:00-05:00'),
        'posts/media.es.md': page('title: Media\ndate: 2024-01-02'),
        'posts/media.en.md': page(
          'title: Half\ndate: 2024-01-02\ndraft: true',
          'Words in English.',
        ),
      }),
      options,
    )
    expect([...report.posts.drafts].toSorted()).toEqual(['borrador', 'sin-fecha', 'vencida'])
    expect(await stored('futura')).toMatchObject({
      publishedAt: new Date('2099-01-01T15:00:00Z'),
      timeZone: 'Etc/GMT+5',
    })
    const half = report.files.find(({ path }) => path === 'posts/media.en.md')
    expect(half?.outcome).toBe('skipped')
    expect(half?.notes.at(-1)?.code).toBe('translation-draft')
    expect(Object.keys((await stored('media'))?.texts ?? {})).toEqual(['es'])
  })

  test('is only for who runs the installation', async () => {
    const stranger = await person(context)
    await expect(
      importHugo(as(context, stranger), tree('/x', { 'a.md': page('title: A') }), options),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
