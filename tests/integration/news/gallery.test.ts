import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { photosOf, quotesOf } from '../../../src/areas/news/queries/photos-and-quotes.ts'
import { postBySlug } from '../../../src/areas/news/queries/post-scope.ts'
import { addPhotos } from '../../../src/areas/news/use-cases/add-photos.ts'
import { addQuote } from '../../../src/areas/news/use-cases/add-quote.ts'
import { arrangePhoto } from '../../../src/areas/news/use-cases/arrange-photo.ts'
import { editQuote } from '../../../src/areas/news/use-cases/edit-quote.ts'
import { removeQuote } from '../../../src/areas/news/use-cases/remove-quote.ts'
import type { Actor, Context } from '../../../src/platform/use-case.ts'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { community } from '../../factories/hosts.ts'
import { person } from '../../factories/people.ts'
import { publishedPost } from '../../factories/posts.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const said = { alt: {}, credit: '', licence: '' } as const
let context: Context
let editor: Actor
let home: string

beforeAll(async () => {
  const base = testContext({ ...database, now: new Date('2027-03-01T12:00:00Z') })
  editor = await person(base)
  context = as(base, editor)
  home = (await community(context)).slug
})

const photo = async (name: string, colour = '#c0004e') => ({
  name,
  bytes: new Uint8Array(
    await sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Ana' }, IFD3: { GPSLatitude: '4/1 35/1 0/1' } })
      .toBuffer(),
  ),
})
const idOf = async (slug: string) => (await postBySlug(context.db, slug))!.id
const orderOf = async (slug: string) =>
  (await photosOf(context.db, await idOf(slug))).map(({ id }) => id)

describe('gallery', () => {
  test('photos lose what the camera wrote, and show in their order with credit, licence and words', async () => {
    const slug = await publishedPost(context, { community: home, title: 'Fotos' })
    const upload = await photo('uno.jpg')
    expect((await sharp(upload.bytes).metadata()).exif).toBeDefined()
    const origin = { credit: 'Luz Mar', licence: 'cc-by' } as const
    const [one, two] = await addPhotos(context, slug, [upload, await photo('dos.jpg')], origin)
    await arrangePhoto(context, slug, one!, { ...origin, alt: { es: 'Una plaza' } }, 'down')
    expect(await orderOf(slug)).toEqual([two, one])
    const app = testApp(context)
    const page = await (await app.fetch(`/es/news/${slug}`)).text()
    const [last, first] = (await photosOf(context.db, await idOf(slug))).toReversed()
    expect(page).toContain(`<a href="/files/${first!.fileId}">`)
    expect(page).toContain('alt="Una plaza"')
    expect(page).toContain('Foto: Luz Mar')
    expect(page.indexOf(first!.fileId)).toBeLessThan(page.indexOf(last!.fileId))
    const bytes = new Uint8Array(await (await app.fetch(`/files/${last!.fileId}`)).arrayBuffer())
    const { exif, xmp, iptc } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined })

    await arrangePhoto(context, slug, two!, said, 'remove')
    expect(await orderOf(slug)).toEqual([one])
  })

  test('photos that two people add at once each get a place of their own', async () => {
    const slug = await publishedPost(context, { community: home, title: 'Both' })
    const add = async (name: string) => addPhotos(context, slug, [await photo(name)], said)
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => add(name)))
    const { rows } = await database.pool.query<{ position: number }>(
      'select position from post_photos where post_id = $1 order by position',
      [await idOf(slug)],
    )
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4])
  })

  test('strangers change nothing, and nobody a photo of another post', async () => {
    const slug = await publishedPost(context, { community: home, title: 'Mine' })
    const other = await publishedPost(context, { community: home, title: 'Other' })
    const [one] = await addPhotos(context, slug, [await photo('uno.jpg')], said)
    const stranger = as(context, await person(context))
    await expect(addPhotos(stranger, slug, [await photo('x.jpg')], said)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(arrangePhoto(stranger, slug, one!, said, 'remove')).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(arrangePhoto(context, other, one!, said, 'remove')).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await orderOf(slug)).toEqual([one])
  })
})

describe('quotes', () => {
  const quote = {
    lang: 'en',
    words: 'I stayed to the end.',
    name: 'Sol Paz',
    role: 'speaker',
  } as const

  test('only with the consent of who is quoted; shown with name and role; removed again', async () => {
    const slug = await publishedPost(context, { community: home, title: 'Said' })
    await expect(addQuote(context, slug, { ...quote, agreed: false })).rejects.toMatchObject({
      code: 'quote-needs-consent',
    })
    const id = await addQuote(context, slug, { ...quote, agreed: true })
    const page = await (await testApp(context).fetch(`/es/news/${slug}`)).text()
    expect(page).toContain('<blockquote lang="en"><p>I stayed to the end.</p>')
    expect(page).toContain('<strong>Sol Paz</strong><span lang="en">speaker</span>')
    const stranger = as(context, await person(context))
    await expect(removeQuote(stranger, slug, id)).rejects.toMatchObject({ code: 'forbidden' })
    const right = { ...quote, words: 'I stayed to the very end.' }
    await expect(editQuote(context, slug, id, { ...right, agreed: false })).rejects.toMatchObject({
      code: 'quote-needs-consent',
    })
    await expect(editQuote(stranger, slug, id, { ...right, agreed: true })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await editQuote(context, slug, id, { ...right, agreed: true })
    expect(await quotesOf(context.db, await idOf(slug))).toEqual([{ id, ...right }])
    await removeQuote(context, slug, id)
    expect(await quotesOf(context.db, await idOf(slug))).toEqual([])
  })

  test('a refused change keeps what was typed in the form of that quote, and leaves the others', async () => {
    const slug = await publishedPost(context, { community: home })
    const id = await addQuote(context, slug, { ...quote, agreed: true })
    const action = `/en/manage/news/posts/${slug}/quotes/${id}`
    const answer = await testApp(context).fetch(action, {
      as: editor,
      form: { words: 'I stayed for the soup.', name: quote.name, role: 'Cook', lang: 'en' },
    })
    const page = await answer.text()
    const formAt = (start: string) =>
      page.slice(page.indexOf(start), page.indexOf('</form>', page.indexOf(start)))
    const [own, fresh] = [formAt(`action="${action}"`), formAt(`quotes" method`)]
    expect(own).toContain('I stayed for the soup.')
    expect(own).toContain('value="Cook"')
    expect(own).toContain('A quote is only kept if the person quoted has agreed.')
    expect(fresh).not.toContain('soup')
    expect(page).toContain('<details class="more-details" open')
  })

  test('the form says what is missing and keeps what was typed', async () => {
    const slug = await publishedPost(context, { community: home, title: 'Typed' })
    const app = testApp(context)
    const answer = await app.fetch(`/en/manage/news/posts/${slug}/quotes`, {
      as: editor,
      form: { words: 'Keep me', name: 'Sol', lang: 'en' },
    })
    const page = await answer.text()
    expect(page).toContain('A quote is only kept if the person quoted has agreed.')
    expect(page).toContain('Keep me')
  })
})
