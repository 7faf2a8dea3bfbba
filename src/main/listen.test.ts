import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { StartError } from '../platform/start-error.ts'
import { listen, requireFreePort } from './listen.ts'

const host = '127.0.0.1'

test('a taken port is told in one sentence, and taken once it is free', async () => {
  const first = createServer()
  const port = await listen(first, { port: 0, host })
  await expect(requireFreePort({ port, host })).rejects.toEqual(
    new StartError(
      `Port ${port} is taken by another program: stop that, or choose another port with PORT.`,
    ),
  )
  const waiting = requireFreePort({ port, host })
  await new Promise((closed) => first.close(closed))
  await expect(waiting).resolves.toBeUndefined()
})

test('an address of another machine is told in one sentence', async () => {
  await expect(requireFreePort({ port: 0, host: '192.0.2.1' })).rejects.toEqual(
    new StartError('This machine has no address 192.0.2.1: correct CONVITE_HOST.'),
  )
})
