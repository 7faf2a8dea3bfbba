import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { createPool } from '../../../src/platform/database/open-database.ts'
import { migrate } from '../../../src/platform/database/migrate.ts'
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../src/platform/embedded-postgres/start-embedded-postgres.ts'
import { installJobs } from '../../../src/platform/jobs/install-jobs.ts'
import { testApp } from '../../app.ts'
import { testServices } from '../../services.ts'

// Two starts of a server, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 })
const log = pino({ level: 'silent' })

test('while PostgreSQL is away, pages and the API say to come back, and then they work again', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'convite-away-'))
  await chmod(dataFolder, 0o711)
  let server: EmbeddedPostgres = await startEmbeddedPostgres({ dataFolder, log })
  const pool = createPool(server.connectionString, log)
  try {
    await migrate(pool)
    await installJobs(pool)
    const app = testApp(testServices({ pool }))
    const cookie = await app.signIn('ana@example.org')
    // A browser whose session has to be looked up, since the copy in its cookie has grown old.
    const token = cookie.split('; ').filter((each) => !each.includes('session_data'))
    const ask = async (path: string, init: Parameters<typeof app.fetch>[1] = {}) => {
      const response = await app.fetch(path, init)
      return [response.status, response.headers.get('retry-after'), await response.text()] as const
    }
    const everything = async () => [
      await ask('/es/events'),
      await ask('/en/me', { cookie }),
      await ask('/pt/me', { cookie: token.join('; ') }),
      await ask('/en/sign-in', { form: { email: 'ana@example.org' } }),
      await ask('/api/v1/events'),
      await ask('/en/nowhere'),
    ]
    const statuses = async () => (await everything()).map(([status]) => status)
    const before = await statuses()
    const { home } = server
    await server.stop()
    const away = await everything()
    server = await startEmbeddedPostgres({ dataFolder, log })
    const after = await statuses()

    expect([before, after]).toEqual([
      [200, 200, 200, 303, 200, 404],
      [200, 200, 200, 303, 200, 404],
    ])
    expect(away.map(([status, retryAfter]) => [status, retryAfter])).toEqual(
      Array.from({ length: 6 }, () => [503, '5']),
    )
    const [events, me, mine, , api] = away.map(([, , text]) => text)
    expect([
      events?.includes('Convite se está reiniciando o tiene demasiado que hacer.'),
      me?.includes('Convite is restarting or very busy.'),
      mine?.includes('O Convite está reiniciando ou ocupado demais.'),
      JSON.parse(api ?? ''),
    ]).toEqual([
      true,
      true,
      true,
      {
        code: 'unavailable',
        message:
          'Convite se está reiniciando o tiene demasiado que hacer. Espera unos segundos y vuelve a intentar.',
        problems: [],
      },
    ])
    expect(server.home).toEqual(home)
  } finally {
    await pool.end()
    await server.stop()
    await rm(server.home, { recursive: true, force: true })
    await rm(dataFolder, { recursive: true, force: true })
  }
})
