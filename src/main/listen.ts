import { createServer, type Server } from 'node:net'
import { StartError } from '../platform/start-error.ts'

type Address = { readonly port: number; readonly host: string | undefined }

// A process that was just stopped may hold the port for a moment longer.
const patience = 3000

/** Lets `server` listen and answers its port; StartError of one sentence if the port or the host cannot be had. */
export async function listen(server: Server, { port, host }: Address): Promise<number> {
  const end = Date.now() + patience
  for (;;) {
    try {
      await tryToListen(server, { port, host })
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'EADDRINUSE' && Date.now() < end) {
        await new Promise((later) => setTimeout(later, 100))
        continue
      }
      const sentence = explanations[code]
      throw sentence ? new StartError(sentence(port, host)) : error
    }
  }
}

/** Finds out before the long part of a start whether the port can be had; the same StartError as `listen`. */
export async function requireFreePort(address: Address): Promise<void> {
  const probe = createServer()
  await listen(probe, address)
  await new Promise((closed) => probe.close(closed))
}

const explanations: Readonly<Record<string, (port: number, host: string | undefined) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program: stop that, or choose another port with PORT.`,
  EACCES: (port) => `This user may not listen on port ${port}: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: (_, host) => `This machine has no address ${host}: correct CONVITE_HOST.`,
  ENOTFOUND: (_, host) => `The host name ${host} is unknown: correct CONVITE_HOST.`,
}

function tryToListen(server: Server, { port, host }: Address): Promise<void> {
  return new Promise((listening, failed) => {
    const onListening = () => {
      server.off('error', onError)
      listening()
    }
    const onError = (error: Error) => {
      server.off('listening', onListening)
      failed(error)
    }
    server.once('listening', onListening).once('error', onError)
    server.listen(host === undefined ? { port } : { port, host })
  })
}
