import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { editablePost, postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { addPictures } from '../../../src/areas/news/use-cases/add-pictures.ts'
import { editPost } from '../../../src/areas/news/use-cases/edit-post.ts'
import { removePictures } from '../../../src/areas/news/use-cases/remove-pictures.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { draftPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let editor: Actor
let slug: string

const picture = async (name: string) => ({
  name,
  bytes: new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c0004e' } })
      .png()
      .toBuffer(),
  ),
})

beforeAll(async () => {
  const base = testContext({ ...database, now: new Date('2027-03-01T12:00:00Z') })
  editor = await person(base)
  context = as(base, editor)
  slug = await draftPost(context, { community: (await community(context)).slug })
})

const pictures = async () => {
  const post = await postBySlug(context.db, slug)
  return (await editablePost(context.db, post!.id)).pictures.map(({ name }) => name)
}

test('an editor uploads pictures and shows one in a text; the one in use stays', async () => {
  const [sky, tree] = await addPictures(context, slug, [
    await picture('cielo.png'),
    await picture('árbol.png'),
  ])
  await editPost(context, slug, {
    texts: { es: { title: 'Fotos', summary: '', body: `![Un cielo rosa](/files/${sky}?w=800)` } },
  })
  const page = await testApp(context).fetch(`/es/news/${slug}`, { as: editor })
  expect(await page.text()).toContain(`<img src="/files/${sky}?w=800" alt="Un cielo rosa"`)
  await removePictures(context, slug, [sky!, tree!])
  expect(await pictures()).toEqual(['cielo.png'])
})

test('what is no picture is refused whole, and strangers add nothing', async () => {
  const before = await pictures()
  await expect(
    addPictures(context, slug, [
      await picture('uno.png'),
      { name: 'dos.png', bytes: Buffer.from('<svg/>') },
    ]),
  ).rejects.toMatchObject({ code: 'file-not-an-image' })
  await expect(
    addPictures(as(context, await person(context)), slug, [await picture('tres.png')]),
  ).rejects.toMatchObject({ code: 'not-found' })
  expect(await pictures()).toEqual(before)
})
