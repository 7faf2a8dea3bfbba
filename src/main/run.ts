import type { Config } from '../platform/config.ts'
import type { OpenDatabase } from '../platform/database/open-database.ts'
import { createJobs } from '../platform/jobs/jobs.ts'
import type { Log } from '../platform/log.ts'
import { createMailSender } from '../platform/mail/mail-sender.ts'
import { observeJob, watchProcess } from '../platform/metrics.ts'
import type { Services } from '../platform/use-case.ts'
import { createAccounts } from '../areas/accounts/sign-in.ts'
import { jobsOf } from './jobs.ts'
import { createServices } from './services.ts'
import { startWeb } from './web.ts'

export type Running = { readonly port: number; readonly services: Services; stop(): Promise<void> }

/**
 * Everything a running Convite consists of, in one process: the web server, and the worker for mails and other jobs.
 * The database must be open and up to date; it stays open after `stop`. StartError when the port is taken.
 */
export async function run(config: Config, log: Log, database: OpenDatabase): Promise<Running> {
  const services = await createServices(config, log, database)
  const web = await startWeb(services, createAccounts(services), database.connectionString)
  const sender = config.mail && createMailSender(config.mail)
  const jobs = createJobs({ pool: database.pool, log })
  const stop = async () => {
    await web.stop()
    await jobs.stop()
    sender?.close()
  }
  try {
    await jobs.start({ ...jobsOf(services, sender), observe: observeJob })
  } catch (error) {
    // What listens would keep a process alive that can do no work.
    await stop()
    throw error
  }
  const stopWatching = watchProcess({ pool: database.pool, pageCache: services.pageCache })
  return {
    port: web.port,
    services,
    async stop() {
      await stop()
      stopWatching()
    },
  }
}
