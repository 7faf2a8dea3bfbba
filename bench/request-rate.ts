import { connect } from 'node:net'

const connections = 32

/**
 * Answers a second that a server gives to one GET asked over and over, by clients that each wait for their answer. The
 * clients do as little as can be, since they share the machine with the server: each answer is known by its length.
 */
export async function requestRate(
  port: number,
  request: string,
  milliseconds: number,
): Promise<number> {
  const length = await lengthOfAnswer(port, request)
  let answers = 0
  let stopped = false
  const clients = Array.from(
    { length: connections },
    () =>
      new Promise<void>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(request))
        let seen = 0
        socket.on('data', (chunk: Buffer) => {
          seen += chunk.length
          if (seen < length) return
          seen -= length
          answers += 1
          if (stopped) socket.destroy()
          else socket.write(request)
        })
        socket.on('close', () => resolve())
        socket.on('error', reject)
      }),
  )
  const started = performance.now()
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  const rate = (answers * 1_000) / (performance.now() - started)
  stopped = true
  await Promise.all(clients)
  return rate
}

/** Head and body of one answer, in bytes. */
const lengthOfAnswer = (port: number, request: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let seen = Buffer.alloc(0)
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      seen = Buffer.concat([seen, chunk])
      const head = seen.indexOf('\r\n\r\n')
      if (head < 0) return
      const text = seen.subarray(0, head).toString()
      if (!text.startsWith('HTTP/1.1 200')) reject(new Error(text))
      const body = Number(/^content-length: (\d+)$/im.exec(text)?.[1])
      if (seen.length < head + 4 + body) return
      socket.destroy()
      resolve(head + 4 + body)
    })
  })
