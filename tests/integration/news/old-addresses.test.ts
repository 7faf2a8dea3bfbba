import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { importHugo } from '../../../src/areas/news/use-cases/import-hugo.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let app: TestApp

const page = (front: string) =>
  `---\n${front}\n---\nTexto en español para quien lee y quiere más.\n`
const contents = {
  'posts/uno.md': page(
    'title: Uno\ndate: 2024-05-01\naliases: [/viejo/lugar/, uno-antes, "mailto:a@b.example", /es/events]',
  ),
  'posts/dos.md': page('title: Dos\ndate: 2024-05-02\naliases: [/viejo/lugar]'),
  'posts/borrador.md': page('title: Borrador\ndraft: true\naliases: [/secreto]'),
}

beforeAll(async () => {
  const base = testContext({ ...database, now: new Date('2027-03-01T12:00:00Z') })
  context = as(base, await person(base, { admin: true }))
  app = testApp(context)
})

const runImport = () =>
  importHugo(
    context,
    {
      source: '/old-addresses',
      files: Object.entries(contents).map(([path, text]) => ({
        path,
        bytes: Buffer.from(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      })),
      readImage: async () => new Uint8Array(),
    },
    { community: null, timeZone: 'America/Mexico_City' },
  )
const leadsTo = async (path: string) => {
  const { status, headers } = await app.fetch(path)
  return [status, headers.get('location')]
}

test('the report names each alias: kept, taken by another post, or none', async () => {
  const { files } = await runImport()
  const notes = files.flatMap((file) =>
    file.notes
      .filter(({ code }) => code.startsWith('alias-'))
      .map(({ code, detail }) => `${file.path} ${code} ${detail}`),
  )
  expect(notes.toSorted()).toEqual([
    'posts/borrador.md alias-kept /secreto',
    'posts/dos.md alias-kept /viejo/lugar',
    'posts/uno.md alias-kept /es/events',
    'posts/uno.md alias-kept /posts/uno-antes',
    'posts/uno.md alias-taken /viejo/lugar',
    'posts/uno.md alias-unusable mailto:a@b.example',
  ])
  const again = await runImport()
  expect(again.posts).toMatchObject({ created: [], updated: [] })
})

test.each([
  ['/viejo/lugar/index.html', [301, '/es/news/dos']],
  ['/Posts/Uno-Antes', [301, '/es/news/uno']],
  ['/pt/posts/uno-antes/', [301, '/es/news/uno']],
  // Where Hugo puts it by itself.
  ['/es/posts/dos/', [301, '/es/news/dos']],
  // What stands here is not hidden, and what is not out stays unknown.
  ['/es/events', [200, null]],
  ['/secreto', [404, null]],
  ['/nada', [404, null]],
  ['/api/viejo/lugar', [404, null]],
])('%s', async (path, answer) => {
  expect(await leadsTo(path)).toEqual(answer)
})

test('a post that gets another address is found under the one it had', async () => {
  await editPost(context, 'uno', { slug: 'el-primero' })
  expect(await leadsTo('/es/news/uno')).toEqual([301, '/es/news/el-primero'])
  expect(await leadsTo('/posts/uno-antes')).toEqual([301, '/es/news/el-primero'])
  await editPost(context, 'el-primero', { slug: 'uno' })
  expect(await leadsTo('/es/news/uno')).toEqual([200, null])
})
