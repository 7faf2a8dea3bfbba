import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { admit } from '../areas/accounts/web/admit.ts'
import { createApp } from '../platform/http/app.ts'
import { listenForChanges } from '../platform/page-changes.ts'
import { StartError } from '../platform/start-error.ts'
import type { Services } from '../platform/use-case.ts'
import { failure } from './failure.tsx'
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
  const stopListening = await listenForChanges(connectionString, services.pageCache, services.log)
  const app = createApp({ services, routes, admit, failure, readSession: accounts.readSession })
  const server = createWebServer(app, services.pageCache, accounts.sessionCookie)
  await listen(server, services.config.port, services.config.host)
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await closed
      await stopListening()
    },
  }
}

function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new StartError(
            `Port ${port} is taken by another program: stop it, or choose another with PORT=3001.`,
          ),
        )
      else if (error.code === 'EACCES')
        reject(
          new StartError(
            `Port ${port} may not be used by this user: choose one above 1023 with PORT=3000.`,
          ),
        )
      else reject(error)
    })
    server.listen({ port, ...(host ? { host } : {}) }, resolve)
  })
}
