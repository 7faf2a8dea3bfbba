import { expect, test } from 'vitest'
import { createTestDatabase } from '../database.ts'
import { launchBrowser } from './browser.ts'
import { startConvite } from './start-convite.ts'

test('the built product answers, and ends cleanly when it is told to', async () => {
  const convite = await startConvite()
  const answer = await fetch(`${convite.url}/healthz`)
  expect(answer.status).toEqual(200)
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(convite.url)
  expect(new URL(page.url()).pathname).toMatch(/^\/(en|es|pt)\/$/)
  await browser.close()
  expect(await convite.stop()).toEqual(0)
})

test('a product that cannot start is an error with its own words', async () => {
  await expect(startConvite({ env: { CONVITE_SECRET: 'short' } })).rejects.toThrow(
    'CONVITE_SECRET must be at least 32 characters',
  )
})

test('a worker that cannot start ends the process, though the web server listens already', async () => {
  const database = await createTestDatabase()
  await database.pool.query('alter table pgboss.schedule rename to schedule_taken_away')
  await expect(startConvite({ on: database })).rejects.toThrow('Convite ended with 1')
  await database.drop()
})
