import { beforeAll, expect, test } from 'vitest'
import sharp from 'sharp'
import { addPressFile } from '../../../src/areas/press/use-cases/add-press-file.ts'
import { changePressFile } from '../../../src/areas/press/use-cases/change-press-file.ts'
import { editPressKit } from '../../../src/areas/press/use-cases/edit-press-kit.ts'
import { acceptApplications } from '../../../src/areas/press/use-cases/accept-applications.ts'
import { pressFilesOf } from '../../../src/areas/press/queries/press-kit.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { applied, pressEvent } from '../../factories/press.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
let context: Context
let us: Context
let app: TestApp

beforeAll(async () => {
  context = testContext({ ...database, now: new Date('2027-03-10T12:00:00Z') })
  app = testApp(context)
  us = as(context, await person(context))
})

const picture = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#c0004e' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 40/1 0/1' } })
    .jpeg()
    .toBuffer()

const said = {
  kind: 'photo',
  alt: { en: 'The full hall', es: 'La sala llena' },
  credit: 'Ana Foto',
  licence: 'cc-by',
} as const

test('a kit is seen once it is shown, in the reader’s language, with what may be copied and whose the pictures are', async () => {
  const { slug } = await announcedEvent(us, { startsOn: '2027-05-20' })
  const page = (lang = 'es') => app.fetch(`/${lang}/events/${slug}/press`)
  expect((await page()).status).toEqual(404)
  await editPressKit(us, slug, {
    kitShown: true,
    boilerplate: { es: 'Un **encuentro** abierto.', pt: 'Um encontro aberto.' },
  })
  await addPressFile(us, slug, { bytes: await picture(), name: 'hall.jpg' }, said)
  const text = await (await page()).text()
  const finds = [
    'Prensa',
    'La sala llena',
    'Crédito: Ana Foto',
    'https://creativecommons.org/licenses/by/4.0/',
    '<strong>encuentro</strong>',
    'lang="pt"',
    `/es/events/${slug}/contact`,
  ].map((words) => text.includes(words))
  expect(finds).toEqual([true, true, true, true, true, true, true])
  expect([text.includes('mailto:'), text.includes('hola@example.org')]).toEqual([false, false])
  const event = await (await app.fetch(`/es/events/${slug}`)).text()
  expect(event.includes(`/es/events/${slug}/press`)).toEqual(true)
})

test('what the camera wrote into a photo is gone; words can be changed, and the photo taken out again', async () => {
  const { id, slug } = await announcedEvent(us, { startsOn: '2027-05-20' })
  const upload = { bytes: await picture(), name: 'hall.jpg' }
  expect((await sharp(upload.bytes).metadata()).exif === undefined).toEqual(false)
  const fileId = await addPressFile(us, slug, upload, said)
  const [file] = await pressFilesOf(context.db, id)
  const kept = await app.fetch(`/files/${file!.fileId}`)
  const metadata = await sharp(Buffer.from(await kept.arrayBuffer())).metadata()
  expect([metadata.format, metadata.exif]).toEqual(['webp', undefined])
  await changePressFile(us, slug, fileId, { ...said, kind: 'logo', credit: 'Otra' })
  expect((await pressFilesOf(context.db, id)).map(({ kind, credit }) => [kind, credit])).toEqual([
    ['logo', 'Otra'],
  ])
  const { slug: other } = await announcedEvent(us, { startsOn: '2027-05-20' })
  await expect(changePressFile(us, other, fileId, null)).rejects.toMatchObject({
    code: 'not-found',
  })
  await changePressFile(us, slug, fileId, null)
  expect(await pressFilesOf(context.db, id)).toEqual([])
})

test('a picture without words for who cannot see it, or without a credit, is not taken', async () => {
  const { id, slug } = await announcedEvent(us, { startsOn: '2027-05-20' })
  const body = new FormData()
  body.set('file', new File([new Uint8Array(await picture())], 'hall.jpg', { type: 'image/jpeg' }))
  body.set('kind', 'photo')
  body.set('licence', 'cc-by')
  body.set('credit', '')
  const answer = await app.fetch(`/en/manage/events/${slug}/press/kit/files`, {
    as: us.actor,
    body,
  })
  expect([answer.status, await pressFilesOf(context.db, id)]).toEqual([422, []])
})

test('posts under embargo are for who is accredited here and signed in with that address', async () => {
  const { slug } = await pressEvent(us)
  const reporter = await person(context, { name: 'Rita Reporta' })
  const path = `/en/events/${slug}/press/posts`
  const asked = await app.fetch(path)
  const reads = async (at = path) =>
    (await (await app.fetch(at, { as: reporter })).text()).includes('For accredited press of')
  const before = await reads()
  const { id } = await applied(us, slug, reporter.email)
  await acceptApplications(us, slug, [id])
  const { slug: other } = await pressEvent(us)
  const elsewhere = await reads(`/en/events/${other}/press/posts`)
  expect([asked.status, before, await reads(), elsewhere]).toEqual([303, false, true, false])
})
