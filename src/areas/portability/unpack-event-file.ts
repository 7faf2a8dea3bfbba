import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { readEventFile, type EventFile } from './domain/event-file.ts'

const unpack = promisify(gunzip)
// Far beyond any event, and below what a process that also serves people can spare.
const mostBytes = 256 * 1024 * 1024

/** An event file from its bytes, packed or not; null if it is none. */
export async function unpackEventFile(bytes: Uint8Array): Promise<EventFile | null> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    const text = isPacked ? await unpack(bytes, { maxOutputLength: mostBytes }) : Buffer.from(bytes)
    return readEventFile(text.toString('utf8'))
  } catch {
    return null
  }
}
