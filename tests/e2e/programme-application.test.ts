import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

// The team of an event applies, the steward asks and approves, and only then the brand stands in public.

let convite: RunningConvite
let browser: Browser

beforeAll(async () => {
  const env = { CONVITE_ADMINS: 'admin@example.org' }
  ;[convite, browser] = await Promise.all([startConvite({ env }), launchBrowser()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await convite.stop()
})

const go = (page: Page, path: string) => page.goto(convite.url + path)
const someone = async (email: string | null, javaScriptEnabled = true) => {
  const page = await (await browser.newContext({ javaScriptEnabled, locale: 'es' })).newPage()
  if (email) await signIn(page, convite.url, email)
  return page
}
const send = async (page: Page) => {
  const before = page.url()
  await Promise.all([
    page.waitForURL((url) => url.href !== before),
    page.locator('main form .form-actions button').first().click(),
  ])
}

/** A programme with somebody who looks after it, made by the administrator. */
async function programmeOf(steward: string): Promise<void> {
  const admin = await someone('admin@example.org')
  await go(admin, '/es/manage/network?kind=programme')
  await admin.fill('[name="name"]', 'Días de Prueba')
  await admin.fill('[name="slug"]', 'dias-de-prueba')
  await send(admin)
  await go(admin, '/es/manage/programmes/dias-de-prueba/team')
  await admin.fill('[name="email"]', steward)
  await admin.locator('[name="roles"][value="steward"]').first().check()
  await admin.locator('form:has([name="email"]) button').first().click()
  await admin.getByText(steward).first().waitFor()
}

/** An announced event of a community of its own. */
async function announced(page: Page): Promise<string> {
  await go(page, '/es/manage/network')
  await page.fill('[name="name"]', 'Comunidad de Oaxaca')
  await page.fill('[name="slug"]', 'comunidad-de-oaxaca')
  await send(page)
  await go(page, '/es/events/new')
  await page.fill('[name="name.es"]', 'Encuentro de Oaxaca')
  await page.fill('[name="startsOn"]', '2031-09-16')
  await page.fill('[name="city"]', 'Oaxaca')
  await page.selectOption('[name="country"]', 'MX')
  await send(page)
  const [, slug = ''] = /\/manage\/events\/([^/]+)\//.exec(page.url()) ?? []
  // The day of independence: said where the days are picked, and again when another day is.
  await page.getByText('es feriado: Día de la Independencia').waitFor()
  await page.fill('[name="startsOn"]', '2031-09-18')
  await page.fill('[name="endsOn"]', '2031-09-18')
  await page.locator('[name="endsOn"]').dispatchEvent('change')
  await page.getByText('Nada se cruza con estas fechas').waitFor()
  await page.fill('[name="capacity"]', '200')
  await send(page)
  await page.fill('[name="tagline.es"]', 'Para vernos')
  await send(page)
  await send(page)
  await page.getByLabel('Comunidad de Oaxaca').check()
  await send(page)
  await page.fill('[name="contactEmail"]', 'hola@example.org')
  await page.fill('[name="codeOfConductUrl"]', 'https://example.org/conducta')
  await send(page)
  await send(page)
  return slug
}

test('a team applies, the steward asks and approves, and then the brand shows', async () => {
  await programmeOf('steward@example.org')
  const team = await someone('team@example.org')
  const slug = await announced(team)
  const visitor = await someone(null, false)
  const brandShows = async () => {
    await go(visitor, `/es/events/${slug}`)
    return visitor.getByRole('main').getByText('Días de Prueba').count()
  }

  await go(team, `/es/manage/events/${slug}/setup/hosts`)
  await team.getByLabel('Días de Prueba').check()
  await send(team)
  await go(team, `/es/manage/events/${slug}/setup/applications/dias-de-prueba`)
  await team.getByText('Nada se cruza con estas fechas').waitFor()
  await team.fill('[name="organisers.0.name"]', 'Tomasa Tequio')
  await team.fill('[name="organisers.0.email"]', 'team@example.org')
  expect(await axe(team)).toEqual([])
  await team.getByRole('button', { name: 'Enviar la postulación' }).click()
  await team.getByText('Enviada.').first().waitFor()
  expect(await brandShows()).toBe(0)

  const steward = await someone('steward@example.org')
  await go(steward, '/es/manage/programmes/dias-de-prueba/applications')
  await steward.getByRole('link', { name: 'Encuentro de Oaxaca' }).click()
  await steward.getByText('Preguntar al equipo').click()
  await steward.getByLabel('Tu pregunta').fill('¿Quién paga el café?')
  await steward.getByRole('button', { name: 'Enviar la pregunta' }).click()
  await steward.getByText('¿Quién paga el café?').waitFor()
  expect(await axe(steward)).toEqual([])
  await screenshot(steward, 'application-asked')

  await team.reload()
  await team.getByText('¿Quién paga el café?').waitFor()
  await team.getByLabel('Tu respuesta').fill('La cooperativa.')
  await team.getByRole('button', { name: 'Enviar la respuesta' }).click()
  await team.getByText('La cooperativa.').waitFor()
  expect(await brandShows()).toBe(0)

  await steward.reload()
  await steward.getByText('La cooperativa.').waitFor()
  await steward.getByRole('button', { name: 'Aprobar' }).click()
  await steward.getByText('Aprobada').first().waitFor()
  expect(await brandShows()).toBeGreaterThan(0)
})
