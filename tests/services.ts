import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { pino } from 'pino'
import type { Language } from '../src/shared/localized-text.ts'
import { ChangeWatch } from '../src/platform/change-watch.ts'
import { readConfig } from '../src/platform/config.ts'
import { createDatabase, type Database } from '../src/platform/database/database.ts'
import { PageCache } from '../src/platform/page-cache.ts'
import { SessionTrust } from '../src/platform/session-trust.ts'
import { createDiskStorage } from '../src/platform/storage/disk-storage.ts'
import type { Actor, Context, Services } from '../src/platform/use-case.ts'

/** Any database of the tests: `database` from `testDatabase()` will do. */
type On = { readonly db?: Database; readonly pool: Pool }

type Settings = {
  /** The clock: an instant at which it stands, or a function. The machine's by default. */
  readonly now?: Date | (() => Date)
  /** Environment variables, such as CONVITE_ADMINS. */
  readonly env?: Readonly<Record<string, string>>
  readonly demo?: boolean
}

type Asker = { readonly actor?: Actor | null; readonly language?: Language }

/** The services of a process, for tests: a silent log, files in a folder of their own, a page cache, a settable clock. */
export function testServices({ db, pool, now, env = {}, demo = false }: On & Settings): Services {
  const folder = mkdtempSync(join(tmpdir(), 'convite-test-'))
  return {
    db: db ?? createDatabase(pool),
    config: readConfig({
      CONVITE_DATA: folder,
      CONVITE_URL: 'http://convite.test',
      CONVITE_SECRET: 'only for tests: nothing is secret here',
      ...env,
    }),
    log: pino({ level: 'silent' }),
    storage: createDiskStorage(join(folder, 'files')),
    pageCache: new PageCache(),
    sessionTrust: new SessionTrust(),
    changeWatch: new ChangeWatch(),
    now: now instanceof Date ? () => now : (now ?? (() => new Date())),
    demo: () => demo,
  }
}

/** What a use case is called with: `testContext({ ...database, actor, now })`. A visitor who reads English, unless told. */
export const testContext = ({
  actor = null,
  language = 'en',
  ...on
}: On & Settings & Asker): Context => ({
  ...testServices(on),
  actor,
  language,
})

/** The same services, asked by somebody else, or at another time. */
export const as = (context: Context, actor: Actor | null, now?: Date): Context => ({
  ...context,
  actor,
  ...(now ? { now: () => now } : {}),
})
