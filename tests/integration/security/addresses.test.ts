import { expect, test } from 'vitest'
import { testApp } from '../../app.ts'
import { testDatabase } from '../../database.ts'
import { testServices } from '../../services.ts'

const database = testDatabase()

test.each(['//evil.example/en/x', '//evil.example/'])(
  'no link of a page leads where its address %s pretends to be',
  async (path) => {
    const services = testServices(database)
    const response = await testApp(services).fetch(`${services.config.url}${path}`)
    const links = [...(await response.text()).matchAll(/href="([^"]*)"/g)].map(([, href]) => href!)
    expect({
      status: response.status,
      astray: links.filter((href) => /^[/\\]{2}/.test(href)),
      some: links.length > 3,
    }).toEqual({ status: 404, astray: [], some: true })
  },
)

test('a fault of a page with a secret address leaves no secret in the log', async () => {
  const logged: unknown[] = []
  const services = testServices(database)
  const log = { ...services.log, error: (entry: unknown) => logged.push(entry) }
  const broken = {
    ...services,
    log: log as unknown as typeof services.log,
    storage: services.storage,
  }
  const app = testApp({
    ...broken,
    // What a page does first with its secret.
    db: new Proxy(services.db, {
      get: (db, name) => {
        if (name === 'selectFrom')
          return () => {
            throw new Error('the database is gone')
          }
        return Reflect.get(db, name)
      },
    }),
  })
  const response = await app.fetch('/en/registrations/a-secret-of-somebody')
  expect([response.status, logged.length, JSON.stringify(logged).includes('a-secret')]).toEqual([
    500,
    1,
    false,
  ])
})
