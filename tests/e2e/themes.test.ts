import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let visitor: Page

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite({ demo: true }), launchBrowser()])
  visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
}, 90_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

test('a visitor goes from the themes to a session; the chair takes a theme away and adds one, and the visitor sees it', async () => {
  await visitor.goto(`${convite.url}/en/themes`)
  await visitor.getByRole('link', { name: 'Supply chain security' }).click()
  await visitor.locator('.plain-rows a', { hasText: 'SBOM' }).click()
  const themes = visitor.getByRole('list', { name: 'Themes' })
  await themes.getByRole('link', { name: 'Kubernetes' }).waitFor()
  const [, code] = /sessions\/([a-z0-9]+)/.exec(visitor.url()) ?? []

  const chair = await (await browser.newContext()).newPage()
  await signIn(chair, convite.url, 'chair@example.org')
  await chair.goto(`${convite.url}/en/manage/events/kcd-guadalajara/agenda/sessions/${code}`)
  await chair.getByRole('button', { name: 'Take away Kubernetes' }).click()
  await chair.getByRole('button', { name: 'Let the text decide about Kubernetes' }).waitFor()
  await chair.getByText('Add a theme').click()
  await chair.getByLabel('Theme', { exact: true }).selectOption('licensing')
  await chair.getByRole('button', { name: 'Add it' }).click()
  await chair.getByRole('button', { name: 'Take away Licensing' }).waitFor()
  expect(await axe(chair)).toEqual([])

  await visitor.reload()
  expect(await themes.getByRole('link').allTextContents()).toEqual([
    'Licensing',
    'Supply chain security',
  ])
})

test('the report is chosen by form and taken along as a table', async () => {
  await visitor.goto(`${convite.url}/es/themes/report`)
  await visitor.getByLabel('Programa').selectOption({ label: 'Kubernetes Community Days' })
  await visitor.getByRole('button', { name: 'Mostrar' }).click()
  await visitor.getByRole('heading', { name: 'Kubernetes Community Days' }).waitFor()
  const download = await visitor
    .getByRole('link', { name: 'Descargar como CSV' })
    .getAttribute('href')
  const file = await fetch(convite.url + download)
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
})
