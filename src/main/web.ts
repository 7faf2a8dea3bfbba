import { admit } from '../areas/accounts/web/admit.ts'
import { movedTo } from '../areas/news/web/moved-to.ts'
import { createApp } from '../platform/http/app.ts'
import { observeRequest } from '../platform/metrics.ts'
import { listenForChanges } from '../platform/page-changes.ts'
import type { Services } from '../platform/use-case.ts'
import { failure } from './failure.tsx'
import { listen } from './listen.ts'
import { routes } from './routes.ts'
import { createWebServer } from './serve.ts'
import type { Accounts } from '../areas/accounts/sign-in.ts'

export type RunningWeb = { readonly port: number; stop(): Promise<void> }

/**
 * Starts to answer requests on the configured address (port 0: any free one). Throws a StartError when the port is
 * taken. Stopping lets the requests under way end.
 */
export async function startWeb(
  services: Services,
  accounts: Accounts,
  connectionString: string,
): Promise<RunningWeb> {
  const stopListening = await listenForChanges(
    connectionString,
    [services.pageCache, services.sessionTrust, services.changeWatch],
    services.log,
  )
  const app = createApp({
    services,
    routes,
    admit,
    failure,
    movedTo,
    readSession: accounts.readSession,
    observe: observeRequest,
  })
  const server = createWebServer(app, services.pageCache, accounts.sessionCookie)
  const port = await listen(server, services.config)
  return {
    port,
    async stop() {
      services.changeWatch.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await stopListening()
    },
  }
}
