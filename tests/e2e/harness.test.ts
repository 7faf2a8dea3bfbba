import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Browser } from 'playwright-core'
import { axe } from './axe.ts'
import { findBrowser, launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
afterEach(() => {
  vi.unstubAllEnvs()
})

test('the browser renders a page and runs its script', async () => {
  const page = await browser.newPage()
  await page.setContent('<p id="p">Olá</p><script>p.textContent += " mundo"</script>')
  expect(await page.textContent('#p')).toEqual('Olá mundo')
  await page.close()
})

test('the browser has a font: letters have a width', async () => {
  const page = await browser.newPage()
  await page.setContent('<span id="s" style="font-size: 100px">próxima edição</span>')
  const width = await page.evaluate('document.getElementById("s").getBoundingClientRect().width')
  expect(width).toBeGreaterThan(300)
  await page.close()
})

test('axe finds what is planted, and nothing on a clean page', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const around = (body: string) =>
    `<!doctype html><html lang="en"><title>t</title><main><h1>Title</h1>${body}</main></html>`
  await page.setContent(around('<p>Text</p>'))
  expect(await axe(page)).toEqual([])
  await page.setContent(around('<img src="data:,">'))
  expect((await axe(page)).map(({ rule }) => rule)).toEqual(['image-alt'])
  await context.close()
})

test('CONVITE_BROWSER names the browser', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'convite-browser-'))
  const program = join(folder, 'my-browser')
  await writeFile(program, '#!/bin/sh\n')
  await chmod(program, 0o755)
  vi.stubEnv('CONVITE_BROWSER', program)
  expect(await findBrowser()).toEqual({ executablePath: program, env: {} })
  await rm(folder, { recursive: true })
})

test('a browser that cannot be run is an error, not a skip', async () => {
  vi.stubEnv('CONVITE_BROWSER', '/nowhere/chromium')
  await expect(findBrowser()).rejects.toThrow(
    'CONVITE_BROWSER is /nowhere/chromium, which is not a program that can be run.',
  )
})
