import type { Pool } from 'pg'
import type { Config } from '../platform/config.ts'
import { createDatabase } from '../platform/database/database.ts'
import { ChangeWatch } from '../platform/change-watch.ts'
import { keepSecret } from '../platform/data-folder/keep-secret.ts'
import type { Log } from '../platform/log.ts'
import { PageCache } from '../platform/page-cache.ts'
import { SessionTrust } from '../platform/session-trust.ts'
import { createStorage } from '../platform/storage/create-storage.ts'
import type { Services } from '../platform/use-case.ts'
import { watchDemo } from './watch-demo.ts'

/** What every use case of this process works with, on a database that is up to date. The clock is the machine's. */
export async function createServices(
  config: Config,
  log: Log,
  { pool }: { readonly pool: Pool },
): Promise<Services> {
  const db = createDatabase(pool)
  return {
    db,
    config: { ...config, secret: keepSecret(config) },
    log,
    storage: createStorage(config),
    pageCache: new PageCache(),
    sessionTrust: new SessionTrust(),
    changeWatch: new ChangeWatch(),
    now: () => new Date(),
    demo: await watchDemo(db, log),
  }
}
