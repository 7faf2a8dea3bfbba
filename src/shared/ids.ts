import { createHash, randomBytes, randomInt } from 'node:crypto'

let lastAt = -1
let count = 0

/**
 * A new UUID of version 7 (RFC 9562): sorts by time of creation, so indexes grow at one end. Those that a process makes
 * in one millisecond follow each other too (section 6.2, method 1: twelve bits that count up from a random start).
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16)
  count = now === lastAt ? count + 1 : bytes.readUInt16BE(6) & 0x7ff
  lastAt = now
  bytes.writeUIntBE(now, 0, 6)
  bytes.writeUInt16BE(count & 0xfff, 6)
  return uuid(bytes, 7)
}

/**
 * The UUID of version 8 (RFC 9562) that follows from these words alone: whoever says the same twice writes the same
 * row, and the database notices.
 */
export const idOf = (...words: readonly string[]): string =>
  uuid(createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16), 8)

function uuid(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

// Without 0/O, 1/I/L and U: a code is read aloud at a door and typed on a phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A random code for people, `length` characters of an alphabet that cannot be misread. */
export function newCode(length = 8): string {
  let code = ''
  for (let i = 0; i < length; i += 1) code += alphabet[randomInt(alphabet.length)]
  return code
}

/** A secret that cannot be guessed: 192 bits, safe in an address. */
export const newSecret = () => randomBytes(24).toString('base64url')
