import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(scrypt) as (pin: string, salt: Buffer, length: number) => Promise<Buffer>

/** What is kept of a PIN: salt and scrypt key; '' for none. */
export async function hashPin(pin: string): Promise<string> {
  if (pin === '') return ''
  const salt = randomBytes(16)
  return `${salt.toString('base64url')}.${(await derive(pin, salt, 32)).toString('base64url')}`
}

/** Whether it is this PIN; without one, any will do. */
export async function isPinOf(hash: string, pin: string): Promise<boolean> {
  if (hash === '') return true
  const [salt = '', key = ''] = hash.split('.')
  const given = await derive(pin, Buffer.from(salt, 'base64url'), 32)
  return timingSafeEqual(given, Buffer.from(key, 'base64url'))
}
