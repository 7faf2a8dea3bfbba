import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * A store for tests that speaks the part of the S3 API which Convite uses: one bucket, signed requests only
 * (it looks whether there is a signature, not whether it is right).
 */
export async function startObjectStore() {
  const objects = new Map<string, { bytes: Buffer; mediaType: string }>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const key = request.url?.split('?')[0] ?? ''
      const end = (status: number, body?: Buffer, headers = {}) =>
        response.writeHead(status, headers).end(body)
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')) {
        end(403)
      } else if (request.method === 'PUT') {
        objects.set(key, {
          bytes: Buffer.concat(chunks),
          mediaType: request.headers['content-type'] ?? '',
        })
        end(200, undefined, { etag: '"1"' })
      } else if (request.method === 'DELETE') {
        objects.delete(key)
        end(204)
      } else {
        const found = objects.get(key)
        if (found) end(200, found.bytes, { 'content-type': found.mediaType })
        else end(404, Buffer.from('<Error><Code>NoSuchKey</Code></Error>'))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    objects,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
