import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveAsset } from '../../src/platform/assets.ts'
import { securityHeaders } from '../../src/platform/http/security-headers.ts'
import { messagesOf } from '../../src/platform/i18n/messages.ts'
import { serveAccent } from '../../src/ui/accent-stylesheet.ts'
import { patternNames, renderPattern } from '../../src/ui/patterns.tsx'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'

let server: Server
let browser: Browser
let origin: string

beforeAll(async () => {
  const headers = securityHeaders({ url: 'http://localhost', oidc: undefined })({ camera: false })
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const file = serveAsset(pathname) ?? serveAccent(pathname)
    if (file) return response.writeHead(200, file.headers).end(file.body)
    const accent = searchParams.get('accent') ?? undefined
    const html = renderPattern(pathname.slice(1), messagesOf('es'), accent)
    return response
      .writeHead(html ? 200 : 404, { ...headers, 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await new Promise((resolve) => server.close(resolve))
})

/** Opens a pattern page; what the browser complains about is collected. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${origin}/${path}`)
  return { context, page, complaints }
}

const looks = [
  { name: 'wide and light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'a phone in the dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const

describe.each(patternNames)('the pattern page %s', (name) => {
  test.each(looks)('is accessible, $name', async ({ colorScheme, viewport }) => {
    const { context, page, complaints } = await open(`${name}?accent=f5b21b`, {
      colorScheme,
      viewport,
      reducedMotion: 'reduce',
    })
    expect({ violations: await axe(page), complaints }).toEqual({ violations: [], complaints: [] })
    await context.close()
  })

  test('does not scroll sideways at 320 px', async () => {
    const { context, page } = await open(name, { viewport: { width: 320, height: 640 } })
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toEqual(320)
    await context.close()
  })
})

test('the visitor’s own time stands beside the event’s where it differs', async () => {
  const shown = async (timezoneId: string) => {
    const { context, page } = await open('event', { timezoneId })
    await page.waitForSelector('time[data-done]', { state: 'attached' })
    const texts = await page.locator('.own-time').allTextContents()
    await context.close()
    return texts
  }
  expect(await shown('America/Bogota')).toEqual([])
  expect(await shown('America/Sao_Paulo')).toEqual(['en tu hora 10:30'])
  expect(await shown('Asia/Tokyo')).toEqual(['en tu hora 22:30'])
})

test('the box in a table’s head ticks every row, and follows them', async () => {
  const { context, page } = await open('table', {})
  const all = page.locator('[data-select-all]')
  await all.check()
  expect(await page.locator('input[name=pick]:checked').count()).toEqual(5)
  await page.locator('input[name=pick]').first().uncheck()
  expect(await all.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])).toEqual([
    false,
    true,
  ])
  await context.close()
})

test('what was typed is saved as a draft, and kept in the tab while the network fails', async () => {
  const { context, page } = await open('form', {})
  let drafts = 0
  let fails = true
  await page.route('**/draft', async (route) => {
    drafts += 1
    await (fails ? route.abort() : route.fulfill({ status: 204 }))
  })
  await page.fill('#f-title', 'Una charla')
  await page.locator('.saved', { hasText: 'Sin guardar' }).waitFor()
  fails = false
  await page.reload()
  expect(await page.inputValue('#f-title')).toEqual('Una charla')
  await page.locator('.saved', { hasText: 'guardado' }).waitFor()
  expect(drafts).toEqual(2)
  await context.close()
})
