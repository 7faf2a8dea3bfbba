import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import encodeQR from 'qr'
import { expect, test } from 'vitest'
import { openEvent } from '../factories/open-event.ts'
import { oneQuota, registered } from '../factories/registration.ts'
import { testContext } from '../services.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite } from './start-convite.ts'

const [width, height] = [640, 480]

/** A film of one picture, as Chromium takes it for a camera (YUV4MPEG2): a QR code held up before a grey wall. */
function film(text: string): Buffer {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = Math.floor((height - 40) / rows.length)
  const [left, top] = [(width - rows.length * scale) / 2, 20].map(Math.floor) as [number, number]
  const light = Buffer.alloc(width * height, 190)
  for (let y = 0; y < rows.length * scale; y += 1)
    for (let x = 0; x < rows.length * scale; x += 1)
      light[(top + y) * width + left + x] = rows[Math.floor(y / scale)]![Math.floor(x / scale)]
        ? 20
        : 235
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    light,
    Buffer.alloc((width * height) / 2, 128),
  ])
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A0:0 C420\n`)
  return Buffer.concat([head, frame, frame])
}

test('a ticket held before the camera lets its person in, with nothing loaded from elsewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'convite-camera-'))
  const convite = await startConvite()
  const context = testContext({ pool: convite.database.pool })
  const event = await openEvent(context, oneQuota(3))
  const [one] = (await registered(context, event.slug, [{ name: 'Ana' }])).registrations
  await writeFile(join(folder, 'ticket.y4m'), film(one!.code))
  const browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${join(folder, 'ticket.y4m')}`,
  ])
  const door = await browser.newContext({ permissions: ['camera'] })
  const page = await door.newPage()
  const elsewhere: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(convite.url)) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await signIn(page, convite.url, event.owner.email)
  await page.goto(`${convite.url}/en/manage/events/${event.slug}/check-in`)
  await page.click('[data-part=start]')
  await page.waitForSelector('#verdict.go')
  expect(await page.locator('#verdict').innerText()).toMatch(/^Welcome\s+Ana/)
  await page.waitForFunction(`document.querySelector('[data-part=in]').textContent === '1'`)
  expect([elsewhere, errors]).toEqual([[], []])
  await browser.close()
  await convite.stop()
  await rm(folder, { recursive: true })
})
