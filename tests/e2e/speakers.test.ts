import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/platform/use-case.ts'
import { eventWithCall, type CalledEvent } from '../factories/proposals.ts'
import { answered } from '../factories/schedule.ts'
import { decideProposals } from '../../src/areas/reviews/use-cases/decide-proposals.ts'
import { testContext } from '../services.ts'
import { axe } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { screenshot } from './screenshot.ts'
import { signIn } from './sign-in.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

let convite: RunningConvite
let browser: Browser
let context: Context
let event: CalledEvent
let page: Page
let looking: readonly (readonly [string, Page])[]
const contexts: BrowserContext[] = []
const ana = 'ana.autora@example.org'

async function opened(
  width: number,
  colorScheme: 'light' | 'dark',
  javaScriptEnabled = true,
): Promise<Page> {
  const own = await browser.newContext({
    javaScriptEnabled,
    colorScheme,
    viewport: { width, height: 844 },
  })
  contexts.push(own)
  return own.newPage()
}

beforeAll(async () => {
  ;[convite, browser] = await Promise.all([startConvite(), launchBrowser()])
  context = testContext(convite.database)
  event = await eventWithCall(context, { name: 'Escenario abierto' })
  // Without JavaScript: everything here works on the cheapest phone.
  page = await opened(390, 'light', false)
  looking = [
    ['390', await opened(390, 'light')],
    ['1280', await opened(1280, 'dark')],
  ]
  for (const each of [page, ...looking.map(([, own]) => own)]) await signIn(each, convite.url, ana)
})
afterAll(async () => {
  await Promise.all(contexts.map((each) => each.close()))
  await browser.close()
  await convite.stop()
})

/** The page where it stands, at phone width in the light and wide in the dark: no fault, nothing sideways. */
async function looksRight(name: string, address = page.url()): Promise<void> {
  for (const [at, each] of looking) {
    await each.goto(address)
    await screenshot(each, `speakers-${name}-${at}`)
    expect([name, at, await axe(each)]).toEqual([name, at, []])
    const sideways = await each
      .locator('html')
      .evaluate((html) => html.scrollWidth > html.clientWidth)
    expect([name, at, sideways]).toEqual([name, at, false])
  }
}
const go = (path: string) => page.goto(`${convite.url}${path}`)
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('a talk is written once and copied into a call', async () => {
  await go('/es/me/talks')
  await looksRight('talks-empty')
  await page.getByRole('link', { name: 'Escribir una charla' }).click()
  await page.getByLabel('Título').fill('Un clúster en casa')
  await page.getByLabel('Resumen').fill('Lo que se necesita.')
  await page.getByLabel('Inicial').check()
  await press('Guardar la charla')
  await page.locator('summary', { hasText: 'Agregar dónde la diste' }).click()
  await page.getByLabel('Evento', { exact: true }).fill('PyCon Cali')
  await page.getByLabel('Día').fill('2025-06-01')
  await press('Agregar')
  expect(await page.getByText('PyCon Cali').count()).toBe(1)
  await looksRight('talk')
  await page.getByLabel('A qué convocatoria').selectOption({ index: 1 })
  await press('Crear un borrador')
  expect(await page.getByLabel('Título').inputValue()).toBe('Un clúster en casa')
}, 120_000)

test('a co-speaker is named, and accepts by the mailed link without an account', async () => {
  await page.getByLabel('Charla', { exact: true }).check()
  await page.locator('input[name="name"]').fill('Ana Autora')
  await press('Enviar la propuesta')
  await page.locator('summary', { hasText: 'Sumar a alguien' }).click()
  await page.getByLabel('Su correo').fill('beto@example.org')
  await press('Enviar la invitación')
  expect(await page.getByText('Aún no responde').count()).toBe(1)
  await looksRight('proposal')
  const { bodyText } = await context.db
    .selectFrom('mails')
    .select('bodyText')
    .where('recipient', '=', 'beto@example.org')
    .executeTakeFirstOrThrow()
  const visitor = await opened(390, 'light', false)
  const back = page.url()
  const link = /https?:\/\/\S+co-speaker\S+/.exec(bodyText)![0]
  await visitor.goto(link)
  await looksRight('invitation', link)
  await visitor.getByLabel('Nombre').fill('Beto Barrios')
  await visitor.getByRole('button', { name: 'Sí, presento' }).click()
  expect(await visitor.getByText('Presentas. ¡Gracias!').count()).toBeGreaterThan(0)
  await page.goto(back)
  expect(await page.getByText('Presenta contigo', { exact: true }).count()).toBe(1)
}, 120_000)

test('once accepted, the speaker says what they need, and the team reads it', async () => {
  const { code } = await context.db
    .selectFrom('proposals')
    .select('code')
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  const { id } = await context.db
    .selectFrom('people')
    .select('id')
    .where('email', '=', ana)
    .executeTakeFirstOrThrow()
  await decideProposals(event.owner, event.slug, [code], 'accepted')
  const speaker = { id, email: ana, name: 'Ana Autora', admin: false }
  await answered(event.owner, event, speaker, code, 'confirmed')
  await page.reload()
  await page.getByRole('link', { name: 'Di qué necesitas en el escenario' }).click()
  const first = page.locator('input[name="free"]').first()
  await first.uncheck()
  await page.getByLabel('Qué necesitas').fill('Una silla')
  await page.getByLabel('No', { exact: true }).check()
  await press('Avisar al equipo')
  expect(await first.isChecked()).toBe(false)
  await looksRight('stage')
  const owner = await opened(1280, 'dark')
  await signIn(owner, convite.url, event.owner.actor!.email)
  await owner.goto(`${convite.url}/es/manage/events/${event.slug}/proposals/stage`)
  expect(await owner.getByText('Una silla').count()).toBe(1)
  await screenshot(owner, 'speakers-team')
  expect(await axe(owner)).toEqual([])
  await owner.goto(`${convite.url}/es/manage/events/${event.slug}/proposals/enter`)
  await screenshot(owner, 'speakers-enter')
  expect(await axe(owner)).toEqual([])
}, 120_000)

test('slides are put beside a talk; what are none is told, and what was typed stays', async () => {
  const file = page.locator('input[name="file"]')
  await page.getByLabel('Qué es', { exact: true }).fill('Las láminas')
  await file.setInputFiles({ name: 'notas.txt', mimeType: 'text/plain', buffer: Buffer.from('no') })
  await press('Agregar')
  expect(await page.locator('#f-file-error').innerText()).toEqual(
    'Elige unas diapositivas en PDF, PPTX u ODP.',
  )
  expect(await page.getByLabel('Qué es', { exact: true }).inputValue()).toEqual('Las láminas')
  await file.setInputFiles({
    name: 'charla.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n%%EOF\n'),
  })
  await page.getByLabel('Todo el mundo, en la página de la sesión').check()
  await press('Agregar')
  expect(await page.getByRole('link', { name: 'Las láminas (PDF)' }).count()).toEqual(1)
  await looksRight('slides')
}, 120_000)

test('the team finds who needs what, and reminds who has said nothing', async () => {
  const team = await opened(1280, 'light', false)
  await signIn(team, convite.url, event.owner.actor!.email)
  const needs = `${convite.url}/es/manage/events/${event.slug}/proposals/stage`
  const named = () => team.locator('main li h2').allInnerTexts()
  await team.goto(needs)
  await team.getByLabel('Mostrar').selectOption('equipment')
  await team.locator('.filter-bar button').click()
  expect(await named()).toEqual(['Ana Autora'])
  await team.goto(`${needs}?need=unanswered`)
  expect(await named()).toEqual(['Beto Barrios'])
  await team.getByRole('button', { name: 'Recordar a quienes no han respondido' }).click()
  const { kind } = await context.db
    .selectFrom('mails')
    .select('kind')
    .where('recipient', '=', 'beto@example.org')
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  expect(kind).toEqual('speakers.needs-reminder')
}, 120_000)

test('a team enters a proposal of several; what is refused stays, also of a speaker put right later', async () => {
  const team = await opened(390, 'dark')
  await signIn(team, convite.url, event.owner.actor!.email)
  await team.goto(`${convite.url}/es/manage/events/${event.slug}/proposals/enter`)
  const fill = (name: string, words: string) => team.locator(`[name="${name}"]`).fill(words)
  await fill('name', 'Iris Invitada')
  await fill('email', 'iris@example.org')
  // The second row stays empty.
  for (const summary of await team.locator('form details summary').all()) await summary.click()
  await fill('others.1.name', 'Bruno Invitado')
  await fill('others.1.email', 'iris@example.org')
  await fill('title', 'Dos voces')
  await team.locator('[name=formatId]').selectOption({ index: 1 })
  await team.getByRole('button', { name: 'Cargar la propuesta' }).click()
  expect(await team.locator('.field-error').allInnerTexts()).toEqual(['Ya presenta en ella.'])
  expect(await team.locator('.field.wrong input').inputValue()).toEqual('iris@example.org')
  expect(await axe(team)).toEqual([])
  await fill('others.0.email', 'bruno@example.org')
  await team.getByRole('button', { name: 'Cargar la propuesta' }).click()
  expect(await team.locator('main h1').innerText()).toEqual('Dos voces')
  await team.locator('summary', { hasText: 'Iris Invitada' }).click()
  const iris = team.locator('details[open] form')
  await iris.getByLabel('Nombre').fill(' ')
  await iris.getByLabel('Biografía').fill('Lo que no se pierde')
  await iris.getByRole('button', { name: 'Guardar' }).click()
  expect(await team.locator('.field-error').allInnerTexts()).toEqual(['Falta este dato.'])
  expect(await iris.getByLabel('Biografía').inputValue()).toEqual('Lo que no se pierde')
  await screenshot(team, 'speakers-entered-390')
  expect(await axe(team)).toEqual([])
}, 120_000)

test('the profile and the way to join two accounts look right', async () => {
  await go('/es/me/profile')
  await looksRight('profile')
  await go('/es/me/data')
  await page.getByLabel('La otra dirección').fill('ana.2@example.org')
  await press('Enviarle un enlace')
  const { bodyText } = await context.db
    .selectFrom('mails')
    .select('bodyText')
    .where('recipient', '=', 'ana.2@example.org')
    .executeTakeFirstOrThrow()
  await page.goto(/https?:\/\/\S+join\S+/.exec(bodyText)![0])
  await looksRight('join')
  await press('Juntarlas')
  expect(await page.getByText('Ahora todo está en una sola cuenta.').count()).toBe(1)
}, 120_000)
