import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

type Received = { readonly to: string; readonly raw: string }

/**
 * A mail server for tests: speaks enough SMTP for a client to hand mails over, keeps what it was given, refuses
 * mailboxes named `nobody@…` for good, and is out of order while `down` is true.
 */
export async function startMailServer() {
  const received: Received[] = []
  const state = { down: false }
  const server = createServer((socket) => converse(socket, received, state))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    state,
    stop: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

function converse(socket: Socket, received: Received[], state: { down: boolean }) {
  let to = ''
  let data: string[] | null = null
  let rest = ''
  const say = (line: string) => socket.write(`${line}\r\n`)
  socket.setEncoding('utf8')
  socket.on('error', () => {})
  say('220 test')
  socket.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (data) {
        if (line !== '.') {
          data.push(line)
          continue
        }
        received.push({ to, raw: data.join('\r\n') })
        data = null
        say('250 taken')
        continue
      }
      const command = line.slice(0, 4).toUpperCase()
      if (command === 'RCPT') {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        if (to.startsWith('nobody@')) say('550 no such mailbox')
        else say(state.down ? '451 come back later' : '250 ok')
      } else if (command === 'DATA') {
        data = []
        say('354 go on')
      } else if (command === 'QUIT') {
        say('221 bye')
        socket.end()
      } else say('250 ok')
    }
  })
}
