import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let editor: Page
let visitor: Page

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  editor = await (await browser.newContext({ timezoneId: 'America/Lima' })).newPage()
  visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(editor, convite.url, 'editora@example.org')
  await editor.goto(`${convite.url}/en/manage/network`)
  await editor.getByLabel('Name', { exact: true }).fill('Nube Lima')
  await editor.getByLabel('Address', { exact: true }).fill('nube-lima')
  await editor.locator('main form button').last().click()
  await editor.waitForURL('**/communities/nube-lima')
})
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const visit = async (path: string) => (await visitor.goto(convite.url + path))?.status()

test('an editor writes in two languages, is stopped where something lacks, schedules, then publishes', async () => {
  await editor.goto(`${convite.url}/en/manage/news`)
  await editor.getByRole('button', { name: 'Write a post' }).click()
  await editor.waitForURL('**/manage/news/posts/draft-*')

  await editor.locator('[name="title.en"]').fill('We meet in Lima')
  await editor.locator('[name="body.en"]').fill('## Come\n\nBring **questions**.')
  await editor.locator('details', { hasText: 'Spanish' }).locator('summary').first().click()
  await editor.locator('[name="body.es"]').fill('Trae **preguntas**.')
  await editor.locator('[name="tags"]').fill('Meetup, lima')
  await editor.locator('[name="cover"]').setInputFiles({
    name: 'lima.png',
    mimeType: 'image/png',
    buffer: await sharp({
      create: { width: 1200, height: 500, channels: 3, background: '#1f7a4d' },
    })
      .png()
      .toBuffer(),
  })
  await editor.locator('[name="coverAlt.en"]').fill('A green wall')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.getByText('Saved.', { exact: true }).waitFor()
  expect(await axe(editor)).toEqual([])

  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.locator('#problems').getByText('A title is needed.').waitFor()
  await editor.locator('[name="title.es"]').fill('Nos vemos en Lima')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.getByText('Saved.', { exact: true }).waitFor()

  await editor.getByLabel('At a chosen time').check()
  await editor.locator('[name="at"]').fill('2099-05-01T09:30')
  await editor.locator('[name="timeZone"]').selectOption('America/Lima')
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.getByText('Scheduled. It appears by itself when its time comes.').waitFor()
  await editor.getByText('1 May 2099', { exact: false }).waitFor()
  const address = new URL(editor.url()).pathname.replace('/manage/news/posts/', '/news/')
  expect(address).toBe('/en/news/we-meet-in-lima')
  expect(await visit(address)).toBe(404)

  await editor.getByLabel('Now').check()
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await editor.waitForURL(`**${address}`)
  expect(await visit(address)).toBe(200)
})

test('a visitor reads it in each language, finds it by its tag, and without JavaScript', async () => {
  expect(await visit('/es/news')).toBe(200)
  await visitor.getByRole('link', { name: 'Nos vemos en Lima' }).click()
  await visitor.getByRole('heading', { level: 1, name: 'Nos vemos en Lima' }).waitFor()
  expect(await visitor.locator('.prose strong').textContent()).toBe('preguntas')
  const structured = await visitor.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(structured ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Nos vemos en Lima',
    inLanguage: 'es',
    publisher: { name: 'Nube Lima' },
  })
  await visit('/pt/news/we-meet-in-lima')
  await visitor.getByText('Esta publicação está só em espanhol e inglês.').waitFor()
  expect(await visitor.locator('.prose').getAttribute('lang')).toBe('en')
  await visit('/en/news?tag=meetup')
  expect(await visitor.locator('.post-card').count()).toBe(1)
  await visit('/en/news?tag=other')
  await visitor.getByText('Nothing matches').waitFor()
})

test('the feed is well-formed and whole', async () => {
  const response = await fetch(`${convite.url}/es/news/rss.xml`)
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const feed = await editor.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      const text = (selector: string) => parsed.querySelector(selector)?.textContent ?? ''
      return {
        broken: parsed.querySelector('parsererror') !== null,
        version: parsed.documentElement.getAttribute('version'),
        language: text('channel > language'),
        items: parsed.querySelectorAll('item').length,
        title: text('item > title'),
        guid: text('item > guid'),
        content: parsed.getElementsByTagName('content:encoded')[0]?.textContent.trim() ?? '',
        dated: !Number.isNaN(Date.parse(text('item > pubDate'))),
      }
    },
    await response.text(),
  )
  expect(feed).toEqual({
    broken: false,
    version: '2.0',
    language: 'es',
    items: 1,
    title: 'Nos vemos en Lima',
    guid: `${convite.url}/es/news/we-meet-in-lima`,
    content: '<p>Trae <strong>preguntas</strong>.</p>',
    dated: true,
  })
})

test('a picture stands in the text, and the old address of a renamed post leads on', async () => {
  await editor.goto(`${convite.url}/en/manage/news/posts/we-meet-in-lima`)
  await editor.locator('[name="pictures"]').setInputFiles({
    name: 'mesa.png',
    mimeType: 'image/png',
    buffer: await sharp({ create: { width: 300, height: 200, channels: 3, background: '#e0a' } })
      .png()
      .toBuffer(),
  })
  await editor.getByRole('button', { name: 'Save and upload' }).click()
  const line = await editor.getByLabel('Line for mesa.png').inputValue()
  await editor
    .locator('[name="body.en"]')
    .fill(`Bring **questions**.\n\n${line.replace('What the picture shows', 'A pink table')}`)
  await editor.locator('summary', { hasText: 'Address and origin' }).click()
  await editor.locator('[name="slug"]').fill('lima-meets')
  await editor.getByRole('button', { name: 'Save', exact: true }).click()
  await editor.waitForURL('**/posts/lima-meets')
  expect(await axe(editor)).toEqual([])
  expect(await visit('/en/news/we-meet-in-lima')).toBe(200)
  expect(new URL(visitor.url()).pathname).toBe('/en/news/lima-meets')
  const picture = visitor.getByAltText('A pink table')
  expect(
    await picture.evaluate(async (image: HTMLImageElement) => {
      image.loading = 'eager'
      await image.decode()
      return image.naturalWidth
    }),
  ).toBe(300)
})

test('an editor builds a gallery and adds a quote; a visitor sees both without JavaScript', async () => {
  const edit = `${convite.url}/en/manage/news/posts/lima-meets`
  await editor.goto(edit)
  const jpeg = (background: string) =>
    sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .jpeg()
      .toBuffer()
  await editor.locator('[name="photos"]').setInputFiles([
    { name: 'uno.jpg', mimeType: 'image/jpeg', buffer: await jpeg('#1f7a4d') },
    { name: 'dos.jpg', mimeType: 'image/jpeg', buffer: await jpeg('#c0004e') },
  ])
  await editor.locator('#credit-new').fill('Luz Mar')
  await editor.locator('#licence-new').selectOption('cc-by')
  await editor.getByRole('button', { name: 'Add to the gallery' }).click()
  await editor.getByText('Photo 2 of 2').waitFor()
  expect(await editor.locator('.photo-rows').getByText('Not described yet').count()).toBe(2)
  await editor.locator('.photo-rows [name="alt.en"]').first().fill('A green square')
  await editor.getByRole('button', { name: 'Move photo 1 down' }).click()
  await editor.waitForURL('**#photo-*')
  expect(await editor.locator('.photo-rows [name="alt.en"]').last().inputValue()).toBe(
    'A green square',
  )

  await editor.locator('[name="words"]').fill('I came with questions and left with friends.')
  await editor.locator('#quotes [name="name"]').fill('Sol Paz')
  await editor.locator('[name="role"]').fill('speaker')
  await editor.getByLabel('The person quoted has agreed', { exact: false }).check()
  await editor.getByRole('button', { name: 'Add the quote' }).click()
  await editor.locator('.quote-row').getByText('Sol Paz', { exact: true }).waitFor()
  expect(await axe(editor)).toEqual([])

  await visit('/en/news/lima-meets')
  await visitor.getByText('I came with questions and left with friends.').waitFor()
  const photos = visitor.locator('.photo-grid a img')
  expect(await photos.count()).toBe(2)
  expect(await photos.last().getAttribute('alt')).toBe('A green square')
  expect(await visitor.locator('.photo-grid').getByText('Photo: Luz Mar').count()).toBe(2)
  const large = await visitor.locator('.photo-grid figure > a').first().getAttribute('href')
  expect(await visit(large ?? '')).toBe(200)
})
