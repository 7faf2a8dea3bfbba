import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { visitDemo } from './visit-demo.ts'

const demo = visitDemo()

test('a visitor searches from the home page, narrows the list down and opens what was found, without scripts', async () => {
  const { convite, visitor } = demo
  await visitor.goto(`${convite.url}/es`)
  await visitor.getByLabel('Buscar en la red').fill('ceph')
  await visitor.getByRole('button', { name: 'Buscar' }).click()
  await visitor.locator('.found mark').first().waitFor()
  await visitor.getByRole('link', { name: /^Sesiones/ }).click()
  const kinds = await visitor.locator('.found .tag').allTextContents()
  expect([...new Set(kinds)]).toEqual(['Sesión'])
  await visitor.getByLabel('Idioma').selectOption('es')
  await visitor.getByRole('button', { name: 'Mostrar' }).click()
  expect(new URL(visitor.url()).searchParams.get('kind')).toBe('session')
  const first = visitor.locator('.found h2 a').first()
  const title = await first.textContent()
  await first.click()
  await visitor.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
})

test('the page of search is free of faults that axe finds, with results and without', async () => {
  const { convite, browser } = demo
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  for (const path of ['/en/search', '/en/search?q=ceph', '/pt/search?q=zzyzx']) {
    await page.goto(convite.url + path)
    expect(await axe(page)).toEqual([])
  }
})
